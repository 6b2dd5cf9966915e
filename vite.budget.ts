import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** Most script a person may have to fetch, in KB as they come over the line. */
const FIRST_SCREEN_KB = 150;
const FIRST_CHART_KB = 300;

/** What is fetched beyond the page's own scripts, by what it is made from. */
const CHART_SCREEN = 'src/screens/overview/overview-screen.tsx';
const CHART_WORDS = 'src/words/en/figures.ts';
/** The worker is a bundle of its own, of which only the names of the files are known here. */
const WORKER = /^assets\/worker-[^/]+\.js$/;
const WHOLE_ENGINE = /^assets\/whole-[^/]+\.js$/;

/**
 * Holds the app to its size: a build fails when the first screen, or everything up to the first chart, comes to more
 * script than it may. Counted is each file with all that it imports, compressed. The worker starts with the page and so
 * belongs to the first screen, with the part that lists schemes; all of it belongs to the first chart.
 */
export function sizeBudget(): Plugin {
  return {
    name: 'size-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunk = (isMeant: (chunk: Rolldown.OutputChunk) => boolean) =>
        found(bundle, (output) => output.type === 'chunk' && isMeant(output));
      const madeFrom = (source: string) =>
        chunk(({ facadeModuleId }) => facadeModuleId === path.resolve(import.meta.dirname, source));
      const page = chunk(({ isEntry }) => isEntry);
      const worker = found(bundle, ({ fileName }) => WORKER.test(fileName));
      const engine = found(bundle, ({ fileName }) => WHOLE_ENGINE.test(fileName));

      const first = [page, worker];
      const chart = [...first, engine, madeFrom(CHART_SCREEN), madeFrom(CHART_WORDS)];
      const check = (name: string, files: readonly string[], limit: number) => {
        const scripts = withImports(bundle, files);
        const size = sizeOf(bundle, scripts);
        const told = `${name} ${kilobytes(size)} of ${limit} KB gzip, in ${scripts.length} scripts`;
        if (size > limit * 1000) this.error(`Too much script: ${told}`);
        this.info(told);
      };
      this.info(`worker ${kilobytes(sizeOf(bundle, withImports(bundle, [worker])))} KB gzip at the start`);
      check('first screen', first, FIRST_SCREEN_KB);
      check('first chart', chart, FIRST_CHART_KB);
    },
  };
}

/** Has the page fetch the worker beside its own scripts; it would be found only once those have run. */
export function workerPreload(): Plugin {
  return {
    name: 'worker-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const worker = found(bundle, ({ fileName }) => WORKER.test(fileName));
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${worker}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

type Output = Bundle[string];

/** Name of the one file that is meant; what is not found would not be counted. */
function found(bundle: Bundle, isMeant: (output: Output) => boolean): string {
  const [only, ...others] = Object.values(bundle).filter(isMeant);
  if (!only || others.length > 0)
    throw new Error(`Not one script but ${others.length}: ${isMeant.toString()}`);
  return only.fileName;
}

function withImports(bundle: Bundle, files: readonly string[]): string[] {
  const reached = new Set(files);
  for (const file of reached) {
    const { program } = parseSync(file, textOf(bundle, file));
    for (const statement of program.body) {
      const source = 'source' in statement ? statement.source?.value : undefined;
      if (source !== undefined) reached.add(path.posix.join(path.posix.dirname(file), source));
    }
  }
  return [...reached];
}

function sizeOf(bundle: Bundle, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(textOf(bundle, file)).length, 0);
}

function textOf(bundle: Bundle, file: string): string {
  const output = bundle[file];
  if (!output) throw new Error(`The build holds no ${file}`);
  return output.type === 'chunk' ? output.code : output.source.toString();
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
