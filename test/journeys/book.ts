import { utils, write } from '@e965/xlsx';
import Papa from 'papaparse';
import { upload } from './journey.ts';

/** A spreadsheet with a sheet for each file, its rows below a title. */
export function bookOf(
  files: ReadonlyArray<{ readonly name: string; readonly text: string }>,
  format: 'xlsx' | 'ods',
) {
  const book = utils.book_new();
  for (const { name, text } of files) {
    const rows = Papa.parse<string[]>(text.trimEnd()).data.map((row) =>
      row.map((cell) => (/^[1-9]\d*$/.test(cell) ? Number(cell) : cell)),
    );
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([['Register of the trust'], [], ...rows]),
      name.replace('.csv', ''),
    );
  }
  const bytes = write(book, { type: 'array', bookType: format }) as ArrayBuffer;
  return upload(`registers.${format}`, new Uint8Array(bytes));
}
