import { describe, expect, it } from 'vitest';
import type { CompareAnswer, CompareRequest, Engine } from '#engine';
import { cellAt, indicatorOf, valueOf } from '#indicators';
import { monthFromIso } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, value } from '../support/engine.ts';
import { addedMadeUp } from '../support/fresh-engine.ts';

const STORIES = [
  { name: 'Large', families: 120, months: 40, seed: 3 },
  { name: 'Small', families: 20, months: 30, seed: 4 },
  { name: 'Young', families: 60, months: 10, seed: 5 },
];

const ALL: CompareRequest = {
  schemes: null,
  grain: 'rolling12',
  end: null,
  length: 1,
  part: null,
  columns: null,
};

async function threeSchemes() {
  const engine = engineOver();
  const ids: string[] = [];
  for (const story of STORIES) ids.push(await addedMadeUp(engine, makeScheme({ ...PLAIN_STORY, ...story })));
  return { engine, ids };
}

/** What a scheme's own pages say, for every indicator that was compared. */
async function expectOwnValues(engine: Engine, answer: CompareAnswer, request: CompareRequest) {
  for (const [row, { id }] of answer.rows.entries()) {
    const { grain, part } = request;
    const counted = value(await engine.count({ scheme: id, grain, split: part?.split ?? null })).counted;
    if (!counted) throw new Error('no months');
    const group = part ? counted.groups.indexOf(part.group) + 1 : 0;
    for (const [p, end] of answer.ends.entries()) {
      const period = counted.periods.findIndex(({ last }) => last === end);
      for (const [column, { indicator: name, basis }] of answer.columns.entries()) {
        const indicator = indicatorOf(name);
        if (!indicator) throw new Error(name);
        const cell = cellAt(answer.cells, { row, column, period: p });
        if (period < 0 || (part && group === 0)) expect(cell.reason).toBe('outside-records');
        else expect(cell).toEqual(valueOf(indicator, basis, counted, { period, column: group }));
      }
    }
  }
}

describe('schemes side by side', () => {
  it('have the values of their own pages, for every indicator', async () => {
    const { engine } = await threeSchemes();
    const answer = value(await engine.compare(ALL));
    expect(answer.rows).toHaveLength(3);
    expect(answer.columns.length).toBeGreaterThan(90);
    await expectOwnValues(engine, answer, ALL);
  });

  it('have them over time, and for one group alone', async () => {
    const { engine } = await threeSchemes();
    const columns = [
      { indicator: 'renewal-rate', basis: null },
      { indicator: 'claims-incidence', basis: null },
      { indicator: 'median-days-to-settle', basis: null },
    ] as const;
    const request = {
      ...ALL,
      grain: 'month',
      length: 14,
      columns,
      part: { split: 'sex', group: 'F' },
    } as const;
    const answer = value(await engine.compare(request));
    expect(answer.ends).toHaveLength(14);
    await expectOwnValues(engine, answer, request);
  });

  it('are asked for in two months alone, however far apart these are', async () => {
    const { engine } = await threeSchemes();
    const columns = [{ indicator: 'renewal-rate', basis: null }] as const;
    const end = value(await engine.compare(ALL)).ends.at(-1) ?? 0;
    const endsFor = async (before: number | null, last: number | null) => {
      const answer = value(await engine.compare({ ...ALL, columns, before, end: last }));
      expect(answer.periods.map((of) => of.length)).toEqual([2, 2, 2]);
      return answer.ends;
    };
    // What an address can say: before=0001-01&end=2000-12.
    expect(await endsFor(12, 24_011)).toEqual([12, 24_011]);
    expect(await endsFor(end - 6, null)).toEqual([end - 6, end]);
    expect(await endsFor(null, null)).toEqual([end - 12, end]);
    expect(await endsFor(end + 1, end)).toEqual([end - 12, end]);
  });

  it('are proposed in a month that two of three have complete, and where one has none it says so', async () => {
    const { engine } = await threeSchemes();
    const answer = value(await engine.compare({ ...ALL, end: monthFromIso('2031-01') }));
    expect([...answer.cells.reason].every((reason) => reason > 0)).toBe(true);
    expect(answer.periods.flat()).toEqual([null, null, null]);
    const proposed = value(await engine.compare(ALL));
    const complete = proposed.rows.map(({ timeline }) => timeline?.lastComplete ?? 0);
    const end = proposed.ends[0] ?? 0;
    expect(complete.filter((last) => last >= end).length).toBeGreaterThanOrEqual(2);
  });

  it('are those named alone; deleted ones are not among them', async () => {
    const { engine, ids } = await threeSchemes();
    const [large = '', small = ''] = ids;
    const two = value(await engine.compare({ ...ALL, schemes: [large, small, 'gone'] }));
    expect(two.rows.map(({ id }) => id).sort()).toEqual([large, small].sort());
    value(await engine.deleteScheme({ scheme: small }));
    expect(value(await engine.compare(ALL)).rows.map(({ id }) => id)).not.toContain(small);
  });

  it('say anew what has changed in a scheme', async () => {
    const { engine, ids } = await threeSchemes();
    const before = value(await engine.compare(ALL));
    const [large = ''] = ids;
    const profile = before.rows.find(({ id }) => id === large)?.profile;
    if (!profile) throw new Error('no profile');
    value(await engine.saveProfile({ scheme: large, profile: { ...profile, graceDays: 5 } }));
    const after = value(await engine.compare(ALL));
    expect(after.rows.find(({ id }) => id === large)?.profile.graceDays).toBe(5);
    await expectOwnValues(engine, after, ALL);
  });

  it('have small counts hidden one scheme after the other: it is told how far, others get in, and it can be stopped', async () => {
    const { engine, ids } = await threeSchemes();
    const told: string[] = [];
    const request: CompareRequest = { ...ALL, grain: 'month', hideBelow: 10 };
    let isAnswered = false;
    const asking = engine
      .compare(request, { onProgress: ({ done, total }) => told.push(`${done} of ${total}`) })
      .finally(() => (isAnswered = true));
    value(await engine.compare({ ...ALL, columns: [], schemes: ids.slice(0, 1) }));
    expect(isAnswered).toBe(false);
    const hidden = value(await asking);
    expect(new Set(told)).toEqual(new Set(['1 of 3', '2 of 3', '3 of 3']));
    const whole = value(await engine.compare({ ...ALL, grain: 'month' }));
    const reasons = ({ cells }: CompareAnswer) =>
      hidden.rows.flatMap((_, row) =>
        hidden.columns.map((_, column) => cellAt(cells, { row, column, period: 0 }).reason),
      );
    const isHidden = reasons(hidden).map((reason) => reason === 'hidden-small-number');
    expect(isHidden).toContain(true);
    expect(reasons(whole)).not.toContain('hidden-small-number');

    const stop = new AbortController();
    const stopped = engine.compare({ ...request, hideBelow: 5 }, { signal: stop.signal });
    stop.abort();
    expect(await stopped).toMatchObject({ ok: false, trouble: { code: 'stopped' } });
  });

  it('have the same hidden whatever was looked at before, and of whom', async () => {
    const first = await threeSchemes();
    const small = first.ids[1] ?? '';
    const whole: CompareRequest = { ...ALL, grain: 'month', hideBelow: 10, schemes: [small] };
    const women: CompareRequest = { ...whole, part: { split: 'sex', group: 'F' } };
    const young: CompareRequest = { ...whole, part: { split: 'age', group: '0-4' } };
    const asked = async ({ engine }: typeof first, requests: readonly CompareRequest[]) => {
      const answers: CompareAnswer[] = [];
      for (const request of requests) answers.push(value(await engine.compare(request)));
      return answers.map(({ cells }) => cells);
    };
    const [alone, ofWomen, ofYoung] = await asked(first, [whole, women, young]);
    const again = await threeSchemes();
    const there = again.ids[1] ?? '';
    const named = (request: CompareRequest) => ({ ...request, schemes: [there] });
    const others = await asked(again, [young, women, whole].map(named));
    expect(others).toEqual([ofYoung, ofWomen, alone]);
  });
});
