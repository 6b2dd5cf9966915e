import { describe, expect, it } from 'vitest';
import type { Choices } from '#intake';
import { factsOf, findingsOf, timelineOf } from '#measures';
import { DEFAULT_GRACE_DAYS, emptyTable, KIND_NAMES, type AnyTable, type Records } from '#records';
import { dayFromIso } from '#units';
import { readFiles } from '../support/scheme.ts';
import { filesOf, sharedFolder, testName } from '../support/shared.ts';

const dirty = sharedFolder('dirty');
const PROFILE = {
  name: 'Logic errors',
  country: '',
  currency: 'XXX',
  targetPopulation: null,
  graceDays: DEFAULT_GRACE_DAYS,
  maternityWaitingDays: 0,
  gfr: null,
  asfr: null,
  fiscalYearStart: 1,
  dataAsAt: null,
};

/** One file that is policies, persons and pregnancies at once, and how each of them is read out of it. */
const MAPS: readonly Choices[] = [
  { kind: 'policies', columns: { memberno: 'family_id' } },
  { kind: 'members', sameAs: { family_id: 'insured_id' } },
  { kind: 'pregnancies', columns: { start: 'registered_date', end: 'expected_delivery' } },
];

describe('a file full of errors of logic', () => {
  it.skipIf(!dirty)(testName('has each of them named with its row', dirty), async () => {
    const files = dirty ? filesOf(dirty, (name) => name.startsWith('21_')) : [];
    const tables: Record<string, AnyTable> = Object.fromEntries(
      KIND_NAMES.map((kind) => [kind, emptyTable(kind)]),
    );
    const named: string[] = [];
    for (const choices of MAPS) {
      const [read] = await readFiles(files, { [files[0]?.name ?? '']: choices });
      if (!read?.table) throw new Error('no table');
      const { kind } = read.table;
      tables[kind] = read.table;
      for (const { row, faults } of read.report.refused)
        for (const { column, reason } of faults) named.push(`${row} ${kind} ${column} ${reason}`);
      for (const { row, firstRow } of read.report.repeats) named.push(`${row} ${kind} repeats ${firstRow}`);
    }
    const records = tables as unknown as Records;
    const timeline = timelineOf(records, PROFILE);
    if (!timeline) throw new Error('no timeline');
    for (const { code, kind, rows } of findingsOf(
      factsOf(records, PROFILE, timeline),
      dayFromIso('2026-11-21') ?? 0,
    ))
      for (const row of rows) named.push(`${records[kind].row[row]} ${code}`);

    expect(named).toEqual(
      expect.arrayContaining([
        '2 cover-ends-before-start',
        '3 born-after-today',
        '3 pregnancy-of-man',
        // An age of 144: the year of birth cannot be of anybody insured.
        '4 members birth_date year-out-of-range',
        // The row with the negative premium is refused for two other cells.
        '5 policies cover_end missing',
        '5 members birth_date no-such-date',
        '6 policies status unknown-code',
        '8 policies-overlap',
        '8 members repeats 7',
        '9 policies family_id missing',
        '9 members insured_id missing',
        '10 one-day-cover',
        '10 ended-early-without-date',
        '11 policies cover_start no-such-date',
      ]),
    );
    // Row 7 alone has nothing wrong as a policy or a person.
    expect(named.filter((text) => text.startsWith('7 '))).toEqual(['7 pregnancy-too-long']);
  });
});
