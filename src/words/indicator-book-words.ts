import { fetchAllWords, LANGUAGES } from './languages.ts';

/** Fetches the messages of the book of indicators, and those of all screens, which it says too. */
export async function fetchIndicatorBookWords(): Promise<void> {
  const [{ indicatorBook }] = await Promise.all([import('./en/indicator-book.ts'), fetchAllWords()]);
  Object.assign(LANGUAGES.en, indicatorBook);
}
