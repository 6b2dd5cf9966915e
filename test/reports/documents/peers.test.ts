import { describe, expect, it } from 'vitest';
import { figuresOf, known, reportFrom } from '#reports';
import { createWords } from '#words';
import { engineOver } from '../../support/engine.ts';
import { gathered, schemeOf } from '../../support/reported.ts';

const words = createWords('en-GB');

/** Schemes in one engine, by the seeds that they are made from, in their currencies. */
async function schemesTogether(currencies: readonly string[]) {
  const engine = engineOver();
  const made = [];
  for (const [i, currency] of currencies.entries())
    made.push(await schemeOf({ seed: 20 + i, families: 250, name: `Scheme ${i}`, currency }, engine));
  return made;
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
      const value = figuresOf(known('collection-rate'), periods, periods.at).values[periods.at];
      if (value?.status === 'ok' && value.value !== null) values.push(value.value);
    }
    expect(values).toHaveLength(3);
    const [lowest, middle, highest] = values.toSorted((a, b) => a - b);
    expect(renewal).toMatchObject({ schemes: 3, median: middle, lowest, highest });
    const titles = reportFrom('brief', ingredients, words).sections.map(({ id }) => id);
    expect(titles).toContain('peers');
  });

  it('stands alone where fewer than three others have its currency', async () => {
    const [own] = await schemesTogether(['NPR', 'NPR', 'NPR', 'KES']);
    if (!own) throw new Error('No scheme');
    const ingredients = await gathered(own);
    expect(ingredients.peers).toEqual([]);
    const sections = reportFrom('brief', ingredients, words).sections.map(({ id }) => id);
    expect(sections).not.toContain('peers');
  });
});
