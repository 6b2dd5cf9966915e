import type { rest } from './en/rest.ts';
import { shell } from './en/shell.ts';

/** All messages; English is the language that others are measured against. */
type Messages = typeof shell & typeof rest;

export type MessageId = Extract<keyof Messages, string>;

/** Messages by language, as far as they are here: at first those of the first screen only. */
export const LANGUAGES: { readonly en: Readonly<Record<string, string>> } = { en: { ...shell } };

/** Fetches the messages of all other screens. */
export async function fetchAllWords(): Promise<void> {
  const { rest } = await import('./en/rest.ts');
  Object.assign(LANGUAGES.en, rest);
}
