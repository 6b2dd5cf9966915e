import { describe, expect, it } from 'vitest';
import { createWords } from '#words';
import { inLetters } from '../../src/screens/compare/choose-schemes.tsx';
import { lettersBy } from '../../src/screens/compare/names.ts';
import { sideOf } from '../../src/screens/compare/side.ts';
import { answered, ghana } from '../support/answered.ts';
import { WHOLE_VIEW } from '../support/compare-view.ts';

const words = createWords('en-GB');
const IDS = ['a', 'b', 'c', 'd', 'e'];

describe('letters for names', () => {
  it('stay with their schemes when one is taken out', () => {
    const shown = (ids: readonly string[]) => {
      const answer = answered(
        'renewal-rate',
        ids.map((id) => ghana(id, 0.5)),
      );
      const { rows } = sideOf(answer, { ...WHOLE_VIEW, isAnonymous: true }, words, [], IDS);
      return new Map(rows.map(({ scheme, name }) => [scheme.id, name]));
    };
    const all = shown(IDS);
    expect(new Set(all.values())).toEqual(new Set(['A', 'B', 'C', 'D', 'E'].map((one) => `Scheme ${one}`)));
    for (const out of IDS)
      for (const [id, name] of shown(IDS.filter((one) => one !== out))) expect(name).toBe(all.get(id));
  });

  it('stand in the list to choose from, too, with nothing beside them', () => {
    const all = IDS.map((id) => ({
      id,
      name: `Name ${id}`,
      country: 'GH',
      isOfFile: false,
      isMadeUp: false,
    }));
    const letters = lettersBy(IDS);
    const listed = inLetters(all, words);
    expect(listed.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E'].map((one) => `Scheme ${one}`));
    for (const { id, name, country } of listed)
      expect([name, country]).toEqual([`Scheme ${letters.get(id) ?? ''}`, '']);
  });
});
