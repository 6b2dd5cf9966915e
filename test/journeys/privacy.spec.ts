import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, openSample, test } from './journey.ts';

/** A server of another origin that answers anybody, and remembers who called. */
async function listener(): Promise<{ url: string; calls: string[]; close: () => void }> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    calls.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*').end('heard');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, close };
}

test('the browser itself keeps the app from sending anything anywhere else', async ({ browser }) => {
  // Not the watched page: here the browser is meant to complain.
  const page = await browser.newPage();
  const outside = await listener();
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  const tried = await page.evaluate(async (url) => {
    const violations: string[] = [];
    const refused = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        violations.push(event.effectiveDirective);
        if (violations.length === 3) resolve();
      });
    });
    const image = new Image();
    image.src = `${url}/pixel.gif`;
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(image, script);
    const sent = await fetch(`${url}/page`, { method: 'POST', body: 'records' }).then(
      () => 'sent',
      () => 'refused',
    );
    await refused;
    return { violations, sent, ran: 'ran' in window };
  }, outside.url);
  expect(tried.violations.sort()).toEqual(['connect-src', 'img-src', 'script-src-elem']);
  expect(tried).toMatchObject({ sent: 'refused', ran: false });

  // The records are with the worker, so the promise has to hold there too.
  await openSample(page);
  const [worker] = page.workers();
  const fromWorker = await worker?.evaluate(
    (url) =>
      fetch(`${url}/worker`, { method: 'POST', body: 'records' }).then(
        () => 'sent',
        () => 'refused',
      ),
    outside.url,
  );
  expect(fromWorker).toBe('refused');
  expect(outside.calls).toEqual([]);
  outside.close();
  await page.close();
});

test('the app works from any folder of any host', async ({ browser }) => {
  // Not the watched page, which knows one origin only.
  const page = await browser.newPage();
  const origins = new Set<string>();
  page.context().on('request', (request) => origins.add(new URL(request.url()).origin));
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
  };
  const dist = path.resolve(import.meta.dirname, '../../dist');
  const server = createServer((request, response) => {
    const asked =
      new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/deep\/folder\//, '') ||
      'index.html';
    readFile(path.join(dist, asked)).then(
      (body) => response.setHeader('content-type', types[path.extname(asked)] ?? 'text/plain').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}/deep/folder/`);
    await page.getByRole('button', { name: 'Open Tulsi' }).click();
    await expect(page.getByText('Figures for')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Figures for')).toBeVisible();
    expect([...origins]).toEqual([origin]);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});

test('records are read, kept and counted in a worker of their own', async ({ page }) => {
  await openSample(page);
  expect(page.workers()).toHaveLength(1);
  const kept = await page.workers()[0]?.evaluate(async () => {
    const databases = await indexedDB.databases();
    return databases.map(({ name }) => name);
  });
  expect(kept).toEqual(['schemescope']);
});
