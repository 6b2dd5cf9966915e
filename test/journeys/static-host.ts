import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.resolve(import.meta.dirname, '../../dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/**
 * The built app as static hosts serve it, which the preview server does not: compressed, files named by their content
 * to be kept for good, all others to be asked for again. Remembers which files it sent whole.
 */
export async function staticHost(): Promise<{ url: string; sent: string[]; close: () => void }> {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    readFile(path.join(DIST, asked)).then(
      (content) => {
        const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`;
        response.setHeaders(
          new Map([
            ['content-type', TYPES[path.extname(asked)] ?? 'text/plain'],
            ['content-encoding', 'gzip'],
            ['etag', tag],
            [
              'cache-control',
              asked.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
            ],
          ]),
        );
        if (request.headers['if-none-match'] === tag) {
          response.writeHead(304).end();
          return;
        }
        sent.push(asked);
        response.end(gzipSync(content));
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, sent, close };
}
