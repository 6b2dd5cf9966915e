/**
 * `npm run bench`: SchemeScope's engine against its peers in headless Chromium. Prints the tables, and with --write
 * puts them into BENCHMARKS.md. The sources are TypeScript, which a bundler's runner reads.
 */
import { runnerImport } from 'vite';

/** @typedef {typeof import('./bench.ts')} Bench @typedef {typeof import('./options.ts')} Options */

const { module: options } = /** @type {{ module: Options }} */ (await runnerImport('/test/bench/options.ts'));
const { module: bench } = /** @type {{ module: Bench }} */ (await runnerImport('/test/bench/bench.ts'));
console.log(await bench.bench(options.optionsOf(process.argv.slice(2))));
