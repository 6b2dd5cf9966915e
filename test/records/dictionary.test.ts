import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, compareWords, Dictionary, dictionaryOf, wordAt } from '#records';

const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 400 });

function dictionaryWith(words: readonly string[]): Dictionary {
  const dictionary = new Dictionary();
  for (const word of words) dictionary.addText(word);
  return dictionary;
}

describe('a dictionary of words', () => {
  it('gives each text one code, in the order in which they come', () => {
    fc.assert(
      fc.property(texts, (words) => {
        expect(allWords(dictionaryWith(words).words())).toEqual([...new Set(words)]);
      }),
    );
  });

  it('finds what is there and nothing else, also in the words of another', () => {
    fc.assert(
      fc.property(texts, texts, (words, others) => {
        const found = dictionaryOf(dictionaryWith(words).words()).codesOf(dictionaryWith(others).words());
        const distinct = [...new Set(words)];
        expect([...found]).toEqual([...new Set(others)].map((word) => distinct.indexOf(word)));
      }),
    );
  });

  it('leaves the words it began with as they were when others are added', () => {
    const words = dictionaryWith(['a', 'b']).words();
    const more = new Dictionary(words);
    expect(more.addText('c')).toBe(2);
    expect(allWords(words)).toEqual(['a', 'b']);
    expect(allWords(more.words())).toEqual(['a', 'b', 'c']);
  });

  it('puts words in the order of their letters', () => {
    const words = dictionaryWith(['b', 'ba', 'a', 'é']).words();
    const codes = [0, 1, 2, 3, -1].sort((a, b) => compareWords(words, a, b));
    expect(codes.map((code) => wordAt(words, code))).toEqual([null, 'a', 'b', 'ba', 'é']);
  });

  it('tells many ids apart', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => `C${i}`);
    const dictionary = dictionaryWith(ids);
    expect(ids.every((id, code) => dictionary.findText(id) === code)).toBe(true);
    expect(dictionary.findText('C50000')).toBe(-1);
  });
});
