import Papa from 'papaparse';
import { naiveValues, type Cells, type NaiveProfile, type NaiveRecords } from '../naive/naive.ts';
import type { ValueRow } from './value-rows.ts';

/** What the row-by-row count makes of a scheme's files, or of some of their rows, as rows of the exchange format. */
export function naivelyCounted(
  files: ReadonlyArray<{ readonly name: string; readonly text: string }>,
  narrow: (records: NaiveRecords) => NaiveRecords = (records) => records,
): ValueRow[] {
  const text = (name: string) => files.find((file) => file.name === name)?.text ?? '';
  const rows = (kind: string) =>
    Papa.parse<Cells>(text(`${kind}.csv`), { header: true, skipEmptyLines: true }).data;
  const profile = JSON.parse(text('profile.json')) as NaiveProfile;
  const records = {
    members: rows('members'),
    policies: rows('policies'),
    contributions: rows('contributions'),
    claims: rows('claims'),
    finance: rows('finance'),
  };
  return naiveValues(narrow(records), profile).map((value) =>
    Object.fromEntries(
      Object.entries({ ...value, scheme: profile.name }).map(([name, cell]) => [
        name,
        cell === null ? '' : String(cell),
      ]),
    ),
  );
}
