import { describe, expect, it } from 'vitest';
import type { QualityAnswer } from '#engine';
import { qualityScores, type QualityDimension } from '#indicators';
import { dayFromIso } from '#units';
import { makeScheme, PLAIN_STORY, SAMPLES, type MadeUpScheme, type Story } from '#workshop';
import { engineOver, TODAY, value } from '../support/engine.ts';
import { addedMadeUp } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

async function toldOf(made: MadeUpScheme, madeUpAs?: string): Promise<QualityAnswer> {
  const engine = engineOver();
  const answer = value(
    await engine.quality({ scheme: await addedMadeUp(engine, made, madeUpAs), today: TODAY }),
  );
  if (!answer) throw new Error('nothing told');
  return answer;
}

function scoresOf(answer: QualityAnswer) {
  const { overall, dimensions } = qualityScores(answer);
  const scores = Object.fromEntries(dimensions.map(({ dimension, score }) => [dimension, score ?? -1]));
  // One for each dimension.
  return { overall: overall ?? -1, ...(scores as Record<QualityDimension, number>) };
}

const story: Story = { ...PLAIN_STORY, families: 150, months: 30, daysToSettle: { from: 10, to: 10 } };

/** The claims of a made-up scheme with one line changed into another. */
function withClaims(made: MadeUpScheme, change: (lines: readonly string[]) => readonly string[]) {
  const files = made.files.map(({ name, text }) =>
    name === 'claims.csv' ? { name, text: change(text.trimEnd().split('\n')).join('\n') } : { name, text },
  );
  return { ...made, files };
}

describe('the quality of a scheme', () => {
  it('is near 100 where nothing is at fault', async () => {
    const { overall, ...scores } = scoresOf(await toldOf(makeScheme(story), 'plain'));
    expect(overall).toBeGreaterThan(96);
    expect(Math.min(...Object.values(scores))).toBeGreaterThan(90);
  });

  it('falls where a fault is planted, and says which', async () => {
    const planted: Story = { ...story, oddities: { ...story.oddities, unknownPerson: 0.1 } };
    const before = scoresOf(await toldOf(makeScheme(story), 'plain'));
    const answer = await toldOf(makeScheme(planted), 'plain');
    const after = scoresOf(answer);
    expect(after.consistency).toBeLessThan(before.consistency - 10);
    expect(qualityScores(answer).repairs[0]?.parts[0]).toMatchObject({
      what: 'finding',
      code: 'claim-of-unknown-person',
    });
  });

  it('loses what is blank, and gives those records in full', async () => {
    const engine = engineOver();
    const made = withClaims(makeScheme(story), (lines) => {
      const at = (lines[0] ?? '').split(',').indexOf('provider');
      return lines.map((line, i) => {
        if (i === 0 || i % 4 !== 0) return line;
        return line
          .split(',')
          .map((cell, column) => (column === at ? '' : cell))
          .join(',');
      });
    });
    const scheme = await addedMadeUp(engine, made);
    const answer = value(await engine.quality({ scheme, today: TODAY }));
    const provider = answer?.cells.find(({ kind, column }) => kind === 'claims' && column === 'provider');
    const blanks = (provider?.due ?? 0) - (provider?.filled ?? 0);
    expect(blanks).toBe(Math.floor((provider?.due ?? 0) / 4));
    expect(provider?.examples[0]).toMatchObject({ file: 'claims.csv', row: 5 });
    expect(provider?.examples).toHaveLength(20);
    const line = { what: 'blank', kind: 'claims', column: 'provider' } as const;
    const { csv } = value(await engine.qualityFile({ scheme, today: TODAY, line }));
    expect((await csv.text()).trim().split('\n')).toHaveLength(blanks + 1);
  });

  it('is told as of today, but of made-up records as of the day they end', async () => {
    const made = makeScheme(story);
    // They end in December 2025.
    expect(await toldOf(made)).toMatchObject({ today: TODAY, asOf: TODAY });
    expect(await toldOf(made, 'plain')).toMatchObject({ asOf: dayFromIso('2025-12-31') });
    const own = scoresOf(await toldOf(made));
    expect(own.timeliness).toBeLessThan(50);
  });

  it('is told as of the day they end where that is long ago, from when on every month would be missing', async () => {
    const engine = engineOver();
    const scheme = await addedMadeUp(engine, makeScheme(story));
    const told = async (today: string) => {
      const answer = value(await engine.quality({ scheme, today: dayFromIso(today) ?? 0 }));
      if (!answer) throw new Error('nothing told');
      return answer;
    };
    // Of the twelve months that are looked at on 14 January the last is November, and the first December.
    const before = await told('2027-01-14');
    expect(before).toMatchObject({ asOf: dayFromIso('2027-01-14') });
    expect(before.comings.map(({ newest }) => newest > (dayFromIso('2025-12-01') ?? 0))).not.toContain(false);
    const after = await told('2027-01-15');
    expect(after).toMatchObject({ today: dayFromIso('2027-01-15'), asOf: dayFromIso('2025-12-31') });
    expect(scoresOf(after).timeliness).toBeGreaterThan(90);
    expect(after.lateness?.claims).toBeGreaterThan(0);
    const line = { what: 'late' } as const;
    const { csv } = value(await engine.qualityFile({ scheme, today: dayFromIso('2027-01-15') ?? 0, line }));
    const late = (after.lateness?.claims ?? 0) - (after.lateness?.within ?? 0);
    expect((await csv.text()).trim().split('\n')).toHaveLength(late + 1);
  });

  it('changes with the records', async () => {
    const engine = engineOver();
    const made = makeScheme(story);
    const scheme = await addedMadeUp(engine, made);
    const counted = async () => value(await engine.quality({ scheme, today: TODAY }))?.records.claims ?? 0;
    const before = await counted();
    const [headings = '', claim = ''] =
      made.files.find(({ name }) => name === 'claims.csv')?.text.split('\n') ?? [];
    const text = [headings, claim.replace(/^[^,]+/, 'NEW-1')].join('\n');
    const files = [textFile('more.csv', text)];
    const { look } = value(
      await engine.look({ files, choices: {}, scheme, isProfileToDecide: false, today: TODAY }),
    );
    value(await engine.add({ look, profile: null, scheme }));
    expect(await counted()).toBe(before + 1);
  });

  it.each(SAMPLES.map(({ id, story: told }) => [id, told] as const))(
    'of the sample %s is plausible',
    async (id, told) => {
      const { overall, ...scores } = scoresOf(await toldOf(makeScheme(told), id));
      expect(overall).toBeGreaterThan(90);
      expect(overall).toBeLessThan(100);
      for (const score of Object.values(scores)) expect(score).toBeGreaterThan(75);
    },
  );
});
