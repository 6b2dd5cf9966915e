import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { openBrowser } from './session.ts';

/** What the figures were measured on and with. */
export interface Machine {
  readonly day: string;
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly chromium: string;
  readonly versions: Readonly<Record<'papaparse' | 'arquero' | '@duckdb/duckdb-wasm', string>>;
  /** What DuckDB-WASM has to load before it can read anything, in MB. */
  readonly duckdbMb: number;
}

/** Describes this machine, its Chromium and the peers as they are installed under `root`. */
export async function machine(folder: string, root: string): Promise<Machine> {
  const profile = mkdtempSync(path.join(folder, 'profile-'));
  const browser = await openBrowser(profile);
  const version = browser.browser()?.version() ?? (await versionByAgent(browser));
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
  const packages = path.join(root, 'node_modules');
  const versionOf = (name: string) => {
    const text = readFileSync(path.join(packages, name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  };
  const duckdb = path.join(packages, '@duckdb/duckdb-wasm/dist');
  const bytes = ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js'].map(
    (name) => statSync(path.join(duckdb, name)).size,
  );
  return {
    day: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    model: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    chromium: version,
    versions: {
      papaparse: versionOf('papaparse'),
      arquero: versionOf('arquero'),
      '@duckdb/duckdb-wasm': versionOf('@duckdb/duckdb-wasm'),
    },
    duckdbMb: bytes.reduce((sum, size) => sum + size, 0) / 1_000_000,
  };
}

/** A browser with a profile of its own does not tell its version in any other way. */
async function versionByAgent(browser: Awaited<ReturnType<typeof openBrowser>>): Promise<string> {
  const agent = await browser.pages()[0]?.evaluate(() => navigator.userAgent);
  return /Chrome\/([\d.]+)/.exec(agent ?? '')?.[1] ?? 'unknown';
}
