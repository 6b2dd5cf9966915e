/**
 * All tests of the project, one after the other: types, lint, format, units, build, journeys. Ends with one plain line
 * "N passed, N failed" and says what was skipped and why.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installChromium } from './support/chromium.mjs';
import { installLibreOffice } from './support/libreoffice.mjs';

const RESULTS = 'test-results';
const bin = (/** @type {string} */ name) => path.join('node_modules', '.bin', name);
let passed = 0;
let failed = 0;
/** @type {string[]} */
const skipped = [];

/** @param {string} title @param {string} command @param {string[]} words @param {NodeJS.ProcessEnv} [more] */
function run(title, command, words, more = {}) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, ...more } });
  return status === 0;
}

/**
 * The same beside something else: says what it said once it has ended.
 * @param {string} title @param {string} command @param {string[]} words @param {NodeJS.ProcessEnv} [more]
 * @returns {Promise<boolean>}
 */
function runBeside(title, command, words, more = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const said = [];
    const child = spawn(command, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...more },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    const end = (/** @type {boolean} */ isGood) => {
      console.log(`\n== ${title}`);
      process.stdout.write(Buffer.concat(said));
      resolve(isGood);
    };
    child.on('error', () => end(false));
    child.on('close', (status) => end(status === 0));
  });
}

/** @param {boolean} isGood */
function count(isGood) {
  if (isGood) passed += 1;
  else failed += 1;
  return isGood;
}

/** @param {string} file */
function results(file) {
  try {
    return JSON.parse(readFileSync(path.join(RESULTS, file), 'utf8'));
  } catch {
    return null;
  }
}

async function units() {
  // Spreadsheets are reckoned by it too; without one those tests are skipped and say so.
  const libreOffice = installLibreOffice();
  const isGood = await runBeside(
    'units',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/units.json`],
    libreOffice ? { LIBREOFFICE_PATH: libreOffice } : {},
  );
  const report = results('units.json');
  if (!report) {
    count(false);
    return;
  }
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  for (const file of report.testResults) {
    for (const one of file.assertionResults)
      if (['pending', 'skipped'].includes(one.status)) skipped.push(one.fullName);
  }
  // A file that does not load at all has no failed test of its own.
  if (!isGood && report.numFailedTests === 0) failed += 1;
}

function journeys() {
  let chromium;
  try {
    chromium = installChromium();
  } catch (error) {
    console.error(
      `No Chromium could be found or installed: ${error instanceof Error ? error.message : error}`,
    );
    count(false);
    return;
  }
  const isGood = run('journeys', bin('playwright'), ['test'], chromium ? { CHROMIUM_PATH: chromium } : {});
  const report = results('journeys.json');
  if (!report) {
    count(false);
    return;
  }
  const { expected, unexpected, flaky } = report.stats;
  passed += expected;
  failed += unexpected + flaky;
  for (const suite of report.suites) collectSkipped(suite);
  if (!isGood && unexpected + flaky === 0) failed += 1;
}

/** @param {any} suite */
function collectSkipped(suite) {
  for (const spec of suite.specs ?? []) {
    if (spec.tests.some((/** @type {any} */ one) => one.status === 'skipped')) skipped.push(spec.title);
  }
  for (const inner of suite.suites ?? []) collectSkipped(inner);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// What looks at every file works on one core; what else needs no quiet machine goes on beside it, so that both are busy.
const lint = runBeside('lint', bin('eslint'), ['.', '--max-warnings=0']);
const isBuilt = await runBeside('build', bin('vite'), ['build', '--logLevel=warn']);
count(await runBeside('types', bin('tsc'), ['-p', '.']));
count(await runBeside('format', bin('prettier'), ['--check', '--log-level=warn', '.']));
await units();
count(await lint);
if (count(isBuilt)) journeys();

if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
