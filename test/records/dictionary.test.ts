import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allWords, compareWords, Dictionary, dictionaryOf, wordAt } from '#records';

const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 400 });

function dictionaryWith(words: readonly string[]): Dictionary {
  const dictionary = new Dictionary();
  for (const word of words) dictionary.addText(word);
  return dictionary;
}

/** The codes of words that lie one after the other, added at once. */
function codesOf(dictionary: Dictionary, words: readonly string[]): number[] {
  const encoder = new TextEncoder();
  const lengths = words.map((word) => encoder.encode(word).length);
  let at = 0;
  const stops = Int32Array.from(lengths, (length) => (at += length));
  const starts = stops.map((stop, i) => stop - (lengths[i] ?? 0));
  const of = Int32Array.from(words, (_, i) => i);
  const codes = new Int32Array(words.length);
  dictionary.addAll(encoder.encode(words.join('')), { starts, stops, of }, words.length, codes);
  return [...codes];
}

describe('a dictionary of words', () => {
  it('gives each text one code, in the order in which they come', () => {
    fc.assert(
      fc.property(texts, (words) => {
        expect(allWords(dictionaryWith(words).words())).toEqual([...new Set(words)]);
      }),
    );
  });

  it('gives many texts at once the codes that they get one by one', () => {
    const some = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 6 }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (batches) => {
        const dictionary = new Dictionary();
        const codes = batches.flatMap((words) => codesOf(dictionary, words));
        const distinct = [...new Set(batches.flat().filter((word) => word !== ''))];
        expect(codes).toEqual(batches.flat().map((word) => distinct.indexOf(word)));
        expect(allWords(dictionary.words())).toEqual(distinct);
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
