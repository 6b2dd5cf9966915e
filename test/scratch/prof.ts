import { openAsBlob, mkdirSync, existsSync } from 'node:fs';
import { readFile } from '#intake';
import { fingerprintOf, emptyTable, KIND_NAMES, parseProfile, type Records } from '#records';
import { timelineOf, factsOf, countMonths, findingsOf } from '#measures';
import { makeFiles } from '../bench/made/files.ts';

export async function run(claims: number) {
  const folder = `/tmp/bench-${claims}`;
  if (!existsSync(folder)) { mkdirSync(folder); makeFiles(folder, claims, 1); }
  const records: any = Object.fromEntries(KIND_NAMES.map((k) => [k, emptyTable(k)]));
  const t0 = (process.cpuUsage().user / 1000);
  for (const name of ['claims', 'policies', 'members']) {
    const t = (process.cpuUsage().user / 1000);
    const content = await openAsBlob(`${folder}/${name}.csv`);
    const { report, table } = await readFile({ name, content }, { choices: {}, signal: new AbortController().signal, onProgress: () => undefined });
    records[name] = table;
    console.log(name, content.size, report.rowsAccepted, report.refused.length, Math.round((process.cpuUsage().user / 1000) - t));
  }
  const parsed: any = parseProfile({ name: 'B', currency: 'INR' });
  let t = (process.cpuUsage().user / 1000);
  const lap = (n: string) => { const now = (process.cpuUsage().user / 1000); console.log(n, Math.round(now - t)); t = now; };
  const timeline = timelineOf(records as Records, parsed.profile)!; lap('timeline');
  const facts = factsOf(records, parsed.profile, timeline); lap('facts');
  const f = findingsOf(facts, timeline.dataAsAt); lap('findings'); console.log(f.map((x) => x.code + x.rows.length).join(' '));
  countMonths(facts, { split: null }); lap('count');
  countMonths(facts, { split: 'sex' }); lap('sex');
  countMonths(facts, { split: 'benefit' }); lap('benefit');
  countMonths(facts, { split: 'provider' }); lap('provider');
  fingerprintOf(records); lap('fingerprint');
  console.log('all', Math.round((process.cpuUsage().user / 1000) - t0), Math.round(process.memoryUsage().rss / 1e6), 'MB rss');
}
