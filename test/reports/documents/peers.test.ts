import { describe, expect, it } from 'vitest';
import type { CompareAnswer, CompareRequest } from '#engine';
import { figuresOf, known, peersFrom, reportFrom } from '#reports';
import { createWords } from '#words';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, value } from '../../support/engine.ts';
import { addedMadeUp } from '../../support/fresh-engine.ts';
import { gathered, schemeOf, summaryOf } from '../../support/reported.ts';

const words = createWords('en-GB');

/** Schemes in one engine, by the seeds that they are made from, in their currencies. */
async function schemesTogether(currencies: readonly string[]) {
  const engine = engineOver();
  const made = [];
  for (const [i, currency] of currencies.entries())
    made.push(await schemeOf({ seed: 20 + i, families: 250, name: `Scheme ${i}`, currency }, engine));
  return made;
}

/** All schemes of an engine side by side at the last complete month of one. */
async function answerBeside(
  { engine, scheme }: Awaited<ReturnType<typeof schemeOf>>,
  columns: CompareRequest['columns'] = null,
): Promise<CompareAnswer> {
  const { periods } = await gathered({ engine, scheme });
  const end = periods.counted.periods[periods.at]?.last ?? 0;
  const { grain } = periods;
  return value(await engine.compare({ schemes: null, grain, part: null, end, length: 1, columns }));
}

describe('a scheme beside others', () => {
  it('is held against the middle of those of its currency, without itself', async () => {
    const [own, ...others] = await schemesTogether(['NPR', 'NPR', 'NPR', 'NPR', 'KES']);
    if (!own) throw new Error('No scheme');
    const ingredients = await gathered(own);
    const renewal = ingredients.peers.find(({ indicator }) => indicator === 'collection-rate');
    const values: number[] = [];
    for (const other of others.slice(0, 3)) {
      const { periods } = await gathered(other);
      const rate = figuresOf(known('collection-rate'), periods, periods.at).values[periods.at];
      if (rate?.status === 'ok' && rate.value !== null) values.push(rate.value);
    }
    expect(values).toHaveLength(3);
    const [lowest, middle, highest] = values.toSorted((a, b) => a - b);
    expect(renewal).toMatchObject({ schemes: 3, median: middle, lowest, highest });
    const titles = reportFrom('brief', ingredients, words).sections.map(({ id }) => id);
    expect(titles).toContain('peers');
  });

  it('is held against those alone that were counted by its own version', async () => {
    const [own] = await schemesTogether(['NPR', 'NPR', 'NPR', 'NPR', 'NPR']);
    if (!own) throw new Error('No scheme');
    const answer = await answerBeside(own);
    const by = (catalogueOf: (id: string) => string): CompareAnswer => ({
      ...answer,
      rows: answer.rows.map((row) => ({ ...row, catalogue: catalogueOf(row.id) })),
    });
    const { id } = own.scheme;
    expect(peersFrom(answer, id).length).toBeGreaterThan(5);
    // Most are of another version, or all but itself.
    expect(
      peersFrom(
        by((one) => (one === id ? 'today' : 'old')),
        id,
      ),
    ).toEqual([]);
    expect(
      peersFrom(
        by((one) => (one === id ? 'old' : 'today')),
        id,
      ),
    ).toEqual([]);
    const two = new Set(
      answer.rows
        .filter((row) => row.id !== id)
        .map((row) => row.id)
        .slice(0, 2),
    );
    expect(
      peersFrom(
        by((one) => (two.has(one) ? 'old' : 'today')),
        id,
      ),
    ).toEqual([]);
    const [gone] = two;
    const three = peersFrom(
      by((one) => (one === gone ? 'old' : 'today')),
      id,
    );
    expect(three.find(({ indicator }) => indicator === 'collection-rate')?.schemes).toBe(3);
  });

  it('is held against no totals, which tell how large a scheme is', async () => {
    const [own] = await schemesTogether(['NPR', 'NPR', 'NPR', 'NPR']);
    if (!own) throw new Error('No scheme');
    const held = (await gathered(own)).peers.map(({ indicator }) => indicator);
    for (const total of ['insured-persons', 'contributions-collected', 'outstanding-claims', 'ibnr'])
      expect(held).not.toContain(total);
    expect(held).toEqual(expect.arrayContaining(['collection-rate', 'incurred-claims-ratio']));
    // Nor where the answer has them.
    const columns = [{ indicator: 'insured-persons', basis: null } as const];
    expect(peersFrom(await answerBeside(own, columns), own.scheme.id)).toEqual([]);
  });

  it('is not held against what a lesson or an exercise works on', async () => {
    const engine = engineOver();
    const add = (seed: number, id: string) =>
      addedMadeUp(engine, makeScheme({ ...PLAIN_STORY, families: 150, months: 30, seed }), id);
    const own = await add(20, 'made-make-own-1x7');
    for (const seed of [21, 22]) await add(seed, `made-make-k${seed}-1x7`);
    await add(23, 'made-lesson-ratio-1x7');
    await add(24, 'made-errors-gap-clean-1x7');
    const scheme = await summaryOf(engine, own);
    expect((await gathered({ engine, scheme })).peers).toEqual([]);
    // One that somebody made is a scheme like others.
    await add(25, 'made-make-k25-1x7');
    expect((await gathered({ engine, scheme })).peers.length).toBeGreaterThan(0);
  });

  it('stands alone where fewer than three others have its currency', async () => {
    const [own] = await schemesTogether(['NPR', 'NPR', 'NPR', 'KES']);
    if (!own) throw new Error('No scheme');
    const ingredients = await gathered(own);
    expect(ingredients.peers).toEqual([]);
    const { sections } = reportFrom('brief', ingredients, words);
    const said = sections.find(({ id }) => id === 'peers')?.blocks.map((block) => block.as);
    // Nobody is left to wonder whether it was forgotten.
    expect(said).toEqual(['text']);
  });
});
