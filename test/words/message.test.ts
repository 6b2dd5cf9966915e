import fc from 'fast-check';
import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createWords, fetchAllWords, LANGUAGES } from '#words';

await fetchAllWords();

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name);

describe('a message', () => {
  it.each(['en-GB', 'fr-SN', 'ar'])(
    'of the catalogue says what a whole implementation says, in %s',
    (locale) => {
      const words = createWords(locale);
      const given = fc.oneof(
        fc.constantFrom(0, 1, 2, 3, 11, 100, 1000, 1_234_567.5),
        fc.constantFrom('up', 'down', 'new', 'other', 'Nandi', '<b>#{x}</b>'),
      );
      for (const [id, text] of Object.entries(LANGUAGES.en)) {
        const oracle = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
        const holes = holesOf(text);
        const isCounted = (name: string) => new RegExp(`\\{${name}, (plural|number)`).test(text);
        const values = fc.record(
          Object.fromEntries(
            holes.map((name) => [
              name,
              isCounted(name) ? given.filter((one) => typeof one === 'number') : given,
            ]),
          ),
        );
        fc.assert(
          fc.property(values, (some) => {
            expect(words.say(id as Parameters<typeof words.say>[0], some), id).toBe(
              String(oracle.format(some)),
            );
          }),
          { numRuns: holes.length > 0 ? 20 : 1 },
        );
      }
    },
  );

  it('names what was not given', () => {
    expect(createWords('en-GB').say('overview.asAt')).toContain('{day}');
  });
});
