import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { createServerModuleRunner, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { sizeBudget, workerPreload } from './vite.budget.ts';

/**
 * The promise that nothing leaves the device, kept by the browser itself: nothing runs or loads that is not this
 * app's own file, and nothing can be sent anywhere but where it came from.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page; the development server needs inline scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Makes the sample schemes from their stories: as files of the build, and as answers while developing. The build names
 * their list by its content, so that caches may keep it, and has the page ask for it before its scripts run.
 */
function samples(): Plugin {
  let made: Promise<ReadonlyMap<string, string>> | undefined;
  let list = '';
  return {
    name: 'samples',
    async config(_config, { command }) {
      if (command !== 'build') return undefined;
      made = makeSamples();
      const digest = createHash('sha256').update((await made).get('index.json') ?? '');
      list = `assets/samples-${digest.digest('base64url').slice(0, 8)}.json`;
      return { define: { 'import.meta.env.SAMPLES_LIST': JSON.stringify(list) } };
    },
    async generateBundle() {
      for (const [path, source] of (await made) ?? []) {
        this.emitFile({ type: 'asset', fileName: path === 'index.json' ? list : `samples/${path}`, source });
      }
    },
    transformIndexHtml: (_html, { bundle }) =>
      bundle && [
        {
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${list}` },
          injectTo: 'head',
        },
      ],
    configureServer(server) {
      const runner = createServerModuleRunner(server.environments.ssr);
      server.middlewares.use('/samples', (request, response, next) => {
        made ??= runner
          .import<typeof import('./mocks/sample-files.ts')>('/mocks/sample-files.ts')
          .then(({ sampleFiles }) => sampleFiles());
        made.then((files) => {
          const text = files.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
          if (text === undefined) next();
          else response.end(text);
        }, next);
      });
    },
  };
}

/** The maker lives behind the rooms' doors, which only a bundler opens; it is run through one. */
async function makeSamples(): Promise<ReadonlyMap<string, string>> {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport<typeof import('./mocks/sample-files.ts')>('./mocks/sample-files.ts');
  return module.sampleFiles();
}

/**
 * Builds charts with no more scales than they have: the chart library finds scales by their names, which would bring all
 * of them, with calendars and their languages, 8 KB on the way to the first chart.
 */
function scalesInUse(): Plugin {
  const ALL = 'victory-vendor/d3-scale';
  const OURS = '\0scales-in-use';
  return {
    name: 'scales-in-use',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer !== OURS) return source === ALL ? OURS : undefined;
      const all = await this.resolve(ALL, import.meta.filename, { skipSelf: true });
      return this.resolve(source, all?.id, { skipSelf: true });
    },
    load: (id) =>
      id === OURS ? `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';` : undefined,
  };
}

/** Libraries that the first screen needs: one file, which stays in caches when only the app changes. */
const FIRST_LIBRARIES =
  /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store|wouter|regexparam|@tanstack|zustand|valibot)[\\/]|vite[\\/]preload-helper/;

/** What the first screen needs of the app itself: one file too, since a poor line pays for every request. */
const FIRST_ROOMS =
  /[\\/]src[\\/](?:units|words|engine|state|ui|screens|app|records[\\/]profile|measures[\\/]relations|indicators[\\/]catalogue-version)\b/;
const NOT_FIRST = /[\\/](?:ui[\\/](?:dialog|progress)|state[\\/]files)\.tsx?$/;
const isFirst = (id: string) => FIRST_ROOMS.test(id) && !NOT_FIRST.test(id);

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), samples(), scalesInUse(), workerPreload(), sizeBudget()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: FIRST_LIBRARIES },
            { name: 'first', tags: ['$initial'], test: isFirst, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/support/chance.ts', 'test/support/words.ts'],
    // Properties try hundreds of cases; how long that takes says more of the machine than of the product.
    testTimeout: 120_000,
  },
});
