import { allWords, type AnyTable } from '#records';

/** The different texts of a column of a table, in the order in which they came. */
export function wordsOf(table: AnyTable | null | undefined, name: string): string[] {
  const column = table?.columns[name];
  if (column?.type !== 'text') throw new Error(`No text column ${name}`);
  return allWords(column.words);
}
