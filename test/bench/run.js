/**
 * `npm run bench`: SchemeScope's engine against its peers in headless Chromium, and schemes side by side against a plain page
 * (alone with `npm run bench -- compare`). Prints the tables, and with --write puts them into BENCHMARKS.md. The sources are TypeScript, which a bundler's runner reads.
 */
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./options.ts') }} */
const { module: options } = await runnerImport('/test/bench/options.ts');
/** @type {{ module: typeof import('./bench.ts') }} */
const { module: measuring } = await runnerImport('/test/bench/bench.ts');

const { report, failures } = await measuring.bench(options.optionsOf(process.argv.slice(2)));
console.log(`\n${report}`);
for (const failure of failures) console.error(failure);
// A peer may fail where files grow too large for it; the product may not.
if (failures.some((failure) => failure.startsWith(options.OURS))) process.exitCode = 1;
