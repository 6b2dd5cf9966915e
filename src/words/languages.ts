import type { advice } from './en/advice.ts';
import type { figures } from './en/figures.ts';
import type { reports } from './en/reports.ts';
import type { indicatorBook } from './en/indicator-book.ts';
import type { interchange } from './en/interchange.ts';
import type { rest } from './en/rest.ts';
import { shell } from './en/shell.ts';
import type { workshop } from './en/workshop.ts';

/** All messages; English is the language that others are measured against. */
type Messages = typeof shell &
  typeof figures &
  typeof advice &
  typeof rest &
  typeof reports &
  typeof indicatorBook &
  typeof interchange &
  typeof workshop;

export type MessageId = Extract<keyof Messages, string>;

/** Messages by language, as far as they are here: at first those of the first screen only. */
export const LANGUAGES: { readonly en: Readonly<Record<string, string>> } = { en: { ...shell } };

/** Fetches the messages that figures and charts are shown with. */
export async function fetchFigureWords(): Promise<void> {
  const { figures } = await import('./en/figures.ts');
  Object.assign(LANGUAGES.en, figures);
}

/** Fetches the messages that say what to do, and those of the charts further down. */
export async function fetchAdviceWords(): Promise<void> {
  const { advice } = await import('./en/advice.ts');
  Object.assign(LANGUAGES.en, advice);
}

/** Fetches the messages of all screens. */
export async function fetchAllWords(): Promise<void> {
  const [{ rest }] = await Promise.all([import('./en/rest.ts'), fetchFigureWords(), fetchAdviceWords()]);
  Object.assign(LANGUAGES.en, rest);
}

/** Fetches the messages of the workshop, and those of all screens, which it shows parts of. */
export async function fetchWorkshopWords(): Promise<void> {
  const [{ workshop }] = await Promise.all([import('./en/workshop.ts'), fetchAllWords()]);
  Object.assign(LANGUAGES.en, workshop);
}

/** Fetches the messages of reports, and those of all screens, whose figures they tell. */
export async function fetchReportWords(): Promise<void> {
  const [{ reports }] = await Promise.all([import('./en/reports.ts'), fetchAllWords()]);
  Object.assign(LANGUAGES.en, reports);
}

/** Fetches the messages of files for other systems. */
export async function fetchInterchangeWords(): Promise<void> {
  const { interchange } = await import('./en/interchange.ts');
  Object.assign(LANGUAGES.en, interchange);
}
