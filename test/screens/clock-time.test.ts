import { expect, it } from 'vitest';
import { createWords, fetchWorkshopWords } from '#words';
import { clockTime } from '../../src/screens/workshop/errors/clock-time.ts';

await fetchWorkshopWords();

it('says seconds as minutes and seconds, in the digits of the language', () => {
  const words = createWords('en-GB');
  expect([0, 9.9, 65, 6000, 60_000].map((seconds) => clockTime(seconds, words))).toEqual([
    '00:00',
    '00:09',
    '01:05',
    '100:00',
    '1000:00',
  ]);
});
