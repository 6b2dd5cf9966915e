import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import path from 'node:path';
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
  "img-src 'self' blob:",
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

/** What charts use of the libraries that their library stands on; what is left out stands for what is never asked for. */
const CHARTS_USE: Readonly<Record<string, string>> = {
  'victory-vendor/d3-scale': `export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';`,
  'victory-vendor/d3-shape': `
    import { curveLinear, stackOffsetNone, symbolCircle } from 'd3-shape';
    export { area, curveStep, curveStepAfter, line, stack, stackOrderNone, symbol } from 'd3-shape';
    export { curveLinear, curveLinear as curveBasis, curveLinear as curveBasisClosed, curveLinear as curveBasisOpen,
      curveLinear as curveBumpX, curveLinear as curveBumpY, curveLinear as curveLinearClosed,
      curveLinear as curveMonotoneX, curveLinear as curveMonotoneY, curveLinear as curveNatural,
      curveLinear as curveStepBefore };
    export { stackOffsetNone, stackOffsetNone as stackOffsetExpand, stackOffsetNone as stackOffsetSilhouette,
      stackOffsetNone as stackOffsetWiggle };
    export { symbolCircle, symbolCircle as symbolCross, symbolCircle as symbolDiamond, symbolCircle as symbolSquare,
      symbolCircle as symbolStar, symbolCircle as symbolTriangle, symbolCircle as symbolWye };`,
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
    export { interpolateNumber as interpolate };
    export const piecewise = () => { throw new Error('Scales between more than two are left out'); };`,
  'd3-format': `
    const leftOut = () => { throw new Error('Ticks are written by words, not by scales'); };
    export { leftOut as format, leftOut as formatPrefix, leftOut as formatSpecifier,
      leftOut as precisionFixed, leftOut as precisionPrefix, leftOut as precisionRound };`,
  // Every axis is given its ticks; the library would reckon others beside them, in decimals of its own.
  './getNiceTickValues': `
    export const getNiceTickValues = (domain) => [...domain];
    export { getNiceTickValues as getTickValuesFixedDomain };`,
  // Every tip is drawn by a tip of our own.
  './DefaultTooltipContent': `
    export const DefaultTooltipContent = () => { throw new Error('Tips are drawn by charts, not by their library'); };`,
  // No chart follows the pointer in another one.
  './useChartSynchronisation': `
    export const useSynchronisedEventsFromOtherCharts = () => {};
    export { useSynchronisedEventsFromOtherCharts as useTooltipChartSynchronisation,
      useSynchronisedEventsFromOtherCharts as useBrushChartSynchronisation };`,
  // No chart is round.
  './Sector': `export const Sector = () => { throw new Error('Round charts are left out'); };`,
};

/**
 * Builds charts with no more than they use: their library finds scales, curves and symbols by name, which would bring all
 * of them, colours between colours and decimals of its own besides, 25 KB on the way to the first chart.
 */
function chartsInUse(): Plugin {
  const mark = '\0charts-use ';
  const isOfCharts = /[\\/](?:recharts|d3-scale)[\\/]/;
  return {
    name: 'charts-in-use',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      if (importer.startsWith(mark)) {
        const whole = importer.slice(mark.length);
        const all = await this.resolve(whole, import.meta.filename, { skipSelf: true });
        return this.resolve(source, all?.id, { skipSelf: true });
      }
      const own = `./${path.posix.basename(source)}`;
      const name = source.startsWith('.') && own in CHARTS_USE ? own : source;
      return name in CHARTS_USE && isOfCharts.test(importer) ? `${mark}${name}` : undefined;
    },
    load: (id) => (id.startsWith(mark) ? CHARTS_USE[id.slice(mark.length)] : undefined),
  };
}

/** Libraries that the first screen needs: one file, which stays in caches when only the app changes. */
const FIRST_LIBRARIES =
  /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store|wouter|regexparam|@tanstack[\\/](?:react-query|query-core)|zustand)[\\/]|vite[\\/]preload-helper/;

/** What the first screen needs of the app itself: one file too, since a poor line pays for every request. */
const FIRST_ROOMS =
  /[\\/]src[\\/](?:units|words|engine|state|ui|screens|app|records[\\/]profile|measures[\\/]relations|indicators[\\/]catalogue-version)\b/;
const NOT_FIRST =
  /[\\/](?:ui[\\/](?:dialog|progress)|state[\\/](?:files|shelf|made-up|given|exchange|compare|qualities|workshop-view))\.tsx?$/;
const isFirst = (id: string) => FIRST_ROOMS.test(id) && !NOT_FIRST.test(id);

/** What screens of figures share before anything is drawn, by rooms: one file, smaller than cut up for each of them. */
const FIGURES = modulesOf({
  measures: ['timeline', 'counted', 'claims-coming'],
  statistics: ['poisson', 'level', 'intervals'],
  indicators: ['judge', 'target', 'threshold', 'value', 'headlines', 'needs', 'indicator', 'sources'],
  'indicators/headline': ['claims', 'contributions', 'maternity', 'membership', 'promptness', 'viability'],
  state: ['plan'],
  ui: ['save-file', 'segments'],
  'reports/figures': ['changes', 'goals', 'narrowed', 'periods', 'plan', 'points', 'promptness', 'values'],
  charts: ['chart-frame', 'mark-notes', 'picking', 'points', 'scale', 'scale-around', 'when-seen'],
  screens: ['file-name'],
  'screens/explanation': ['explained', 'subject'],
  'screens/figures': [
    ...[
      'chart-parts',
      'divided',
      'figure-page',
      'filter-bar',
      'filter-words',
      'looks',
      'period-controls',
      'periods',
      'promptness',
      'quiet-notes',
      'axis',
      'verdict-chip',
    ],
  ],
  'screens/overview': ['measures', 'tiles'],
});

/** The first chart, with the library that it is drawn by. */
const CHARTS = modulesOf({
  charts: [
    ...['axes', 'bar-shape', 'dot-shape', 'end-labels', 'labelled-plot', 'plot-pixels', 'thinning', 'tip'],
    'trend-chart',
  ],
  'screens/overview': ['insured-chart'],
});

/** Finds the files of rooms by their names, with the styles that go with them. */
function modulesOf(rooms: Readonly<Record<string, readonly string[]>>): RegExp {
  const paths = Object.entries(rooms).map(([room, names]) => `${room}/(?:${names.join('|')})`);
  const path = paths.join('|').replaceAll('/', String.raw`[\\/]`);
  return new RegExp(String.raw`[\\/]src[\\/](?:${path})(?:\.module\.css|\.tsx?)$`);
}

/** The library of charts with what it stands on. */
const LIBRARY_OF_CHARTS =
  /[\\/]node_modules[\\/](?:recharts|victory-vendor|d3-[a-z]+|internmap|es-toolkit|clsx|decimal\.js-light|tiny-invariant|immer|@reduxjs|redux|redux-thunk|reselect|react-redux|eventemitter3|react-is|use-sync-external-store)[\\/]|charts-use /;

const CHARTING = new RegExp(`${LIBRARY_OF_CHARTS.source}|${CHARTS.source}`);

/** Small things of the engine, and of what reads files, that every part fetched later uses too. */
const SMALL = /[\/]src[\/](?:records[\/]csv|engine[\/]listing|intake[\/](?:decoding|fault-log|report))\.ts$/;

/**
 * Tests of rooms that keep nothing between calls share one world of modules, which takes a third less time; those of rooms
 * that draw, store, or stand something in the place of something else have each their own.
 */
const PURE_TESTS = [
  'test/{exchange,golden,indicators,intake,measures,naive,records,reports,statistics,units,words,workshop}/**/*.test.ts',
];

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), samples(), chartsInUse(), workerPreload(), sizeBudget()],
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
            { name: 'figures', test: FIGURES, includeDependenciesRecursively: false },
            { name: 'charts', test: CHARTING, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    // What is fetched later uses a little of each ground floor; as one script they are smaller than cut up for that.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              tags: ['$initial'],
              test: /src[\\/](?:units|records|storage|engine)[\\/]/,
              includeDependenciesRecursively: false,
            },
            { name: 'small', test: SMALL, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    setupFiles: ['test/support/chance.ts', 'test/support/words.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: PURE_TESTS, isolate: false } },
      { extends: true, test: { name: 'others', include: ['test/**/*.test.{ts,tsx}'], exclude: PURE_TESTS } },
    ],
    // Properties try hundreds of cases; how long that takes says more of the machine than of the product.
    testTimeout: 120_000,
    // Not one less than the machine has, which is one on the two that everything here is measured on.
    maxWorkers: availableParallelism(),
  },
});
