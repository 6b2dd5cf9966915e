import fc from 'fast-check';
import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#words';
import { messageReader, type MessageValues } from '../../src/words/message.ts';

const LOCALES = ['en-GB', 'fr-SN', 'ar-EG', 'pl', 'hi-IN'];

const values = fc.record<MessageValues>({
  name: fc.oneof(fc.constantFrom('up', 'down', 'other', '', '{x}', "l'eau"), fc.integer()),
  count: fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constantFrom(0.5, 1.5, 1000, 1_234_567.8912)),
});

const plain = fc.constantFrom('a', ' b ', "l'eau", "''", "'{x}'", "'{''}'", '#', "'#' ", '–', ', ', '=1');

/** Messages of all that the reader knows, down to a depth. */
function messages(depth: number): fc.Arbitrary<string> {
  const inside = depth > 0 ? messages(depth - 1) : plain;
  const choices = (keys: readonly string[]) =>
    fc
      .tuple(fc.subarray([...keys]), fc.array(inside, { minLength: 5, maxLength: 5 }), inside)
      .map(([some, texts, other]) => [
        ...some.map((key, i) => `${key} {${texts[i] ?? ''}}`),
        `other {${other}}`,
      ]);
  const part = fc.oneof(
    plain,
    fc.constantFrom('{name}', '{ count }', '{count, number}', '{count,number}'),
    choices(['=0', '=1', 'one', 'few', 'many']).map((all) => `{count, plural, ${all.join(' ')}}`),
    choices(['up', 'down']).map((all) => `{name,select,${all.join('')}}`),
  );
  return fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
}

const oracle = (text: string, locale: string, given: MessageValues) =>
  String(new IntlMessageFormat(text, locale).format(given));

describe('the reader of messages', () => {
  it('says what ICU says', () => {
    const property = fc.property(messages(2), values, fc.constantFrom(...LOCALES), (text, given, locale) => {
      expect(messageReader(locale)(text)(given)).toBe(oracle(text, locale, given));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('says every message of the catalogue as ICU does', () => {
    const read = messageReader('en-GB');
    for (const text of Object.values(LANGUAGES.en)) {
      const names = [...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
      for (const value of [0, 1, 2, 1234, 'up', 'least']) {
        const given = Object.fromEntries(names.map((name) => [name, value]));
        expect(read(text)(given)).toBe(oracle(text, 'en-GB', given));
      }
    }
  });

  it.each([
    'Open {name',
    'Open name}',
    '{}',
    '{a b}',
    '{when, date}',
    '{count, plural}',
    '{count, plural, one {#}}',
    '{count, plural, other {#}',
    '{count, plural, other}',
    '{kind, select, at least {}}',
    '{count, selectordinal, other {#th}}',
    '{count, plural, offset:1 other {#}}',
  ])('does not take %s', (text) => {
    expect(() => messageReader('en-GB')(text)).toThrow(SyntaxError);
  });

  it('says nothing without its values', () => {
    expect(() => messageReader('en-GB')('Open {name}')({})).toThrow('name');
  });
});
