import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, openSample, test } from './journey.ts';

test('the browser itself keeps the app from sending anything anywhere else', async ({ browser }) => {
  // Not the watched page: here the browser is meant to complain.
  const page = await browser.newPage();
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const image = new Image();
    image.src = 'http://127.0.0.1:9/pixel.gif';
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(image, script);
    await fetch('http://127.0.0.1:9/collect', { method: 'POST', body: 'records' }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { violations, ran: 'ran' in window };
  });
  expect(refused.violations).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem']));
  expect(refused.ran).toBe(false);
  await page.close();
});

test('the app works from any folder of any host', async ({ page }) => {
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
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/deep/folder/`);
    await page.getByRole('button', { name: 'Open Tulsi' }).click();
    await expect(page.getByText('Figures for')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Figures for')).toBeVisible();
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('the main thread stays free while records are read and counted', async ({ page }) => {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await openSample(page, 'Lakeside');
  const inWorker = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(inWorker.some((name) => /worker-.*\.js$/.test(name))).toBe(true);
  expect(page.workers()).toHaveLength(1);
});
