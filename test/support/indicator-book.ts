import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SourceFile } from '#intake';
import { count, factsOf, timelineOf } from '#measures';
import { bookFile } from '#records';
import { indicatorBook, splitsInBook, type BookOf } from '#reports';
import { periodsOf, type Grain } from '#units';
import { createWords, currencyDecimals } from '#words';
import { readScheme } from './scheme.ts';

export * from './book-lines.ts';

export const words = createWords('en-GB');

/** What the book of a scheme's files is made from: all periods of a grain. */
export async function bookOfFiles(files: readonly SourceFile[], grain: Grain): Promise<BookOf> {
  const { records, profile } = await readScheme(files);
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no months');
  const facts = factsOf(records, profile, timeline);
  const periods = periodsOf(grain, timeline.first, timeline.last, profile.fiscalYearStart);
  const divided = splitsInBook().map((split) => count(facts, { periods, split }));
  return {
    profile,
    isMadeUp: false,
    waiting: [],
    grain,
    from: timeline.first,
    to: timeline.last,
    counted: [count(facts, { periods, split: null }), ...divided],
    moneyDecimals: currencyDecimals(profile.currency),
  };
}

/** The book as a file. */
export async function bytesOf(book: BookOf): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await bookFile(indicatorBook(book, words))).arrayBuffer());
}

/** Every part of a file by its name, as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The same file with formulas that have no values beside them: whatever opens it has to reckon. */
export function withoutValues(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(partsOf(bytes)).map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')),
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** The same once it was read: formulas have nothing beside them until somebody reckons them. */
export function forgotten(book: WorkBook): WorkBook {
  for (const sheet of Object.values(book.Sheets))
    for (const cell of Object.values(sheet) as CellObject[]) if (cell.f !== undefined) delete cell.v;
  return book;
}

/** A file as another program's reader takes it, or some of its sheets. */
export function bookRead(bytes: Uint8Array, sheets?: string[]): WorkBook {
  const options = { type: 'array', cellFormula: true, cellNF: true, cellText: true } as const;
  return read(bytes, sheets ? { ...options, sheets } : options);
}

/** Whether two numbers are the same to twelve digits. */
export function areSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
