import { describe, expect, it } from 'vitest';
import { createWords, fetchWorkshopWords } from '#words';
import { MOST_NAME, PLAIN_STORY, readStory, storyDocument } from '#workshop';
import { markedName, markedStory } from '../../src/screens/workshop/make/stories.ts';

await fetchWorkshopWords();
const words = createWords('en-GB');
const MARK = ' (made-up)';
const copied = (bare: string) => words.say('make.copyName', { name: bare });

describe('a name that says that nothing in a story is real', () => {
  it('keeps its mark and can be read again, however long it was', () => {
    for (const length of [1, 70, 71, 80]) {
      const name = 'n'.repeat(length);
      const marked = markedStory(storyDocument({ ...PLAIN_STORY, name }), words);
      expect(marked.story.name).toBe(`${name.slice(0, MOST_NAME - MARK.length)}${MARK}`);
      expect(readStory(marked)).toHaveProperty('document');
      expect(markedStory(marked, words)).toEqual(marked);
    }
  });

  it('is not cut within a letter', () => {
    // Each of these letters is of two halves; with the mark, 35 of them fit.
    const marked = markedName('𞤀'.repeat(40), words);
    expect(marked).toBe(`${'𞤀'.repeat(35)}${MARK}`);
    expect(marked).toHaveLength(MOST_NAME);
    expect(Array.from(marked).filter((letter) => /^[\ud800-\udfff]$/.test(letter))).toEqual([]);
  });

  it('is marked once where it is a copy of a marked one, and loses letters of the name alone', () => {
    expect(markedName(`Hills${MARK}`, words, copied)).toBe(`Copy of Hills${MARK}`);
    const long = markedName(`${'n'.repeat(70)}${MARK}`, words, copied);
    expect(long).toBe(`Copy of ${'n'.repeat(62)}${MARK}`);
  });
});
