import { describe, expect, it } from 'vitest';
import { factsOf, timelineOf } from '#measures';
import { monthFromIso } from '#units';
import { makeScheme, PLAIN_STORY, SAMPLES, type Story } from '#workshop';
import { warningsOf } from '../../src/engine/warnings.ts';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';

async function found(files: ReadonlyArray<{ readonly name: string; readonly text: string }>, last: string) {
  const { records, profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  const facts = factsOf(records, profile, timeline);
  return warningsOf(facts, records.claims, { grain: 'rolling12', last: monthFromIso(last) ?? 0 });
}
it('explore', { timeout: 300000 }, async () => {
  for (const sample of SAMPLES) {
    const r = await found(makeScheme(sample.story).files, '2026-05');
    console.log(
      sample.id,
      r.signs
        .map(
          ({ sign, rows }) =>
            `${sign.code} ${sign.subject ?? ''} v=${sign.value.toFixed(3)} e=${sign.expected?.toFixed(3)} [${sign.lower?.toFixed(3)}, ${sign.upper?.toFixed(3)}] n=${sign.among} w=${sign.weight.toFixed(1)} rows=${rows.length}`,
        )
        .join('\n'),
      JSON.stringify(r.unchecked),
      r.quiet.join(),
    );
  }
  const times: Record<string, number> = {};
  const un: Record<string, number> = {};
  for (let seed = 1; seed <= 40; seed++) {
    const story: Story = {
      ...PLAIN_STORY,
      seed,
      families: 300,
      maternityWaitingDays: 0,
      providers: [
        { name: 'A', level: 'clinic', weight: 3 },
        { name: 'B', level: 'clinic', weight: 2 },
        { name: 'C', level: 'hospital', weight: 2 },
        { name: 'D', level: 'hospital', weight: 2 },
      ],
    };
    const r = await found(makeScheme(story).files, '2026-05');
    for (const { sign } of r.signs) times[sign.code] = (times[sign.code] ?? 0) + 1;
    for (const { code, reason } of r.unchecked) un[`${code} ${reason}`] = (un[`${code} ${reason}`] ?? 0) + 1;
  }
  console.log(times, un);
});
