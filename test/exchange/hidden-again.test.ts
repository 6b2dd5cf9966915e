import { describe, expect, it } from 'vitest';
import { comparisonFile, readComparison } from '#exchange';
import type { ComparedScheme } from '#indicators';
import { HIDDEN } from '#measures';
import { PLAIN_STORY } from '#workshop';
import { DIFFERENCES } from '../../src/exchange/complements.ts';
import { attack, FLOWS, STOCKS, withoutSmall } from '../support/attacker.ts';
import { comparedFrom, hideSmall, partsOf } from '../support/compared.ts';
import { factsOfStory } from '../support/counting.ts';

async function schemeOf(families: number, months: number): Promise<ComparedScheme> {
  const facts = await factsOfStory({ ...PLAIN_STORY, families, months });
  if (!facts) throw new Error('no facts');
  return comparedFrom(facts);
}

describe('what is between the counts of a share', () => {
  it('is known of every share of things counted, and of nothing else', () => {
    const said = DIFFERENCES.map(({ plus, less }) => `${plus.join(' + ')} - ${less.join(' - ')}`);
    expect(said).toContain('families-at-end - families-paid-in-full');
    expect(said).toContain('women-15-49-at-end - entitled-women-at-end');
    expect(said).toContain('claims-by-service - claims-outside-cover - claims-in-waiting');
    expect(said.join()).not.toMatch(/amount|cost|contributions/);
  });

  it('tells of nobody: sixteen of nineteen would tell of three', async () => {
    const own = await schemeOf(70, 26);
    const { whole } = own;
    if (!whole) throw new Error('no months');
    const of = (name: 'families-at-end' | 'families-paid-in-full') => whole.measures[name]?.months ?? [];
    const few = Array.from(of('families-at-end'), (all, month) => {
      const left = all - (of('families-paid-in-full')[month] ?? NaN);
      return left > 0 && left < 10 && all - left >= 10;
    });
    expect(few).toContain(true);
    const hidden = hideSmall(own, 10);
    const shown = (name: 'families-at-end' | 'families-paid-in-full', month: number) =>
      hidden.whole?.measures[name]?.months[month] !== HIDDEN;
    const isTold = few.map(
      (isFew, month) => isFew && shown('families-at-end', month) && shown('families-paid-in-full', month),
    );
    expect(isTold).not.toContain(true);
    expect(attack(own, withoutSmall(own, 10)).found(10).join()).toContain(
      'families-at-end - families-paid-in-full',
    );
    expect(attack(own, hidden).found(10)).toEqual([]);
  }, 240_000);
});

describe('a file that hides less than is asked for', () => {
  it.each([
    [60, 5, 10, true],
    [200, 5, 30, true],
    // Of so much that is hidden already nothing may be left.
    [200, 10, 30, false],
  ])(
    'of %i families, under %i, is hidden further, under %i',
    async (families, sent, asked, hasLeft) => {
      const own = await schemeOf(families, 26);
      const read = readComparison(JSON.stringify(comparisonFile(hideSmall(own, sent), 20_000)));
      if ('faults' in read) throw new Error(JSON.stringify(read.faults));
      const hidden = hideSmall(read.scheme, asked);
      expect(hidden.hiddenBelow).toBe(asked);
      const before = new Map(partsOf(read.scheme));
      const small: string[] = [];
      let more = 0;
      let told = 0;
      for (const [part, months] of partsOf(hidden))
        for (const name of [...FLOWS, ...STOCKS])
          months.measures[name]?.months.forEach((cell, i) => {
            const was = before.get(part)?.measures[name]?.months[i];
            if (cell > 0 && cell < asked) small.push(`${part} ${name} ${cell}`);
            if (was === HIDDEN && cell !== HIDDEN) small.push(`${part} ${name} is shown again`);
            if (was !== HIDDEN && cell === HIDDEN) more++;
            if (cell !== HIDDEN && cell > 0) told++;
          });
      expect(small).toEqual([]);
      expect(more).toBeGreaterThan(0);
      if (hasLeft) expect(told).toBeGreaterThan(0);
      expect(attack(own, hidden).found(asked)).toEqual([]);
    },
    240_000,
  );

  it('stays as it is where it hides as much or more', async () => {
    const sent = hideSmall(await schemeOf(60, 14), 30);
    expect(hideSmall(sent, 30)).toBe(sent);
    expect(hideSmall(sent, 5)).toBe(sent);
  }, 240_000);
});
