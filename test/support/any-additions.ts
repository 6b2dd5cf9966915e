import fc from 'fast-check';
import type { Engine } from '#engine';
import type { SourceFile } from '#intake';
import type { Kind } from '#records';
import { PROFILE, value } from './engine.ts';
import { lookedInto } from './fresh-engine.ts';
import { textFile } from './shared.ts';

/** Files that are added together, and what is said with them. */
export interface Addition {
  readonly files: readonly SourceFile[];
  readonly replacing: readonly Kind[];
  /** Of how many people the scheme says it is for from now on; null where it says nothing of itself. */
  readonly population?: number | null;
}

/** Adds files to a scheme, or to a new one, and gives it. */
export async function add(
  engine: Engine,
  scheme: string | null,
  { files, replacing, population = null }: Addition,
): Promise<string> {
  const { look } = await lookedInto(engine, files, scheme);
  const said = population === null ? null : { ...PROFILE, targetPopulation: population };
  const request = { look, profile: scheme === null ? PROFILE : said, scheme, replacing };
  return value(await engine.add(request)).scheme;
}

/** What is counted of a scheme by month and area, apart from which content it was counted of. */
export async function countsOf(engine: Engine, scheme: string) {
  return value(await engine.count({ scheme, grain: 'month', split: 'area' })).counted;
}

export const MEMBERS = textFile(
  'members.csv',
  [
    'insured_id,family_id,sex,birth_date,area',
    ...['A', 'B', 'C', 'D'].map((id, i) => `${id},F${i},${'MF'[i % 2]},19${80 + i}-01-01,Hill ${i % 3}`),
  ].join('\n'),
);

interface Line {
  readonly id: number;
  /** Without one the row is refused, and waits. */
  readonly amount: number | null;
  readonly month: number;
  readonly hasNote: boolean;
}

/** Claims of some months: of a file with notes, or of one that has no such column. */
function claims(name: string, lines: readonly Line[], hasNotes: boolean): SourceFile {
  const headings =
    'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed' +
    (hasNotes ? ',rejection_reason' : '');
  const rows = lines.map(({ id, amount, month, hasNote }) => {
    const note = hasNotes ? [hasNote ? `note ${amount}` : ''] : [];
    const day = `2024-0${month}-05`;
    return [`C${id}`, 'ABCD'[id % 4], 'outpatient', day, day, 'reported', amount ?? 'x', ...note].join(',');
  });
  return textFile(name, [headings, ...rows].join('\n'));
}

function finance(name: string, lines: readonly Line[]): SourceFile {
  const rows = lines.map(
    ({ month, amount, id }) => `2024-0${month},${id % 2 ? 'salaries' : 'grant'},${amount ?? 0}`,
  );
  return textFile(name, ['month,line,actual', ...rows].join('\n'));
}

const line = fc.record({
  id: fc.nat(9),
  amount: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 6 }),
  month: fc.integer({ min: 1, max: 6 }),
  hasNote: fc.boolean(),
});
const lines = (of: 'id' | 'all') =>
  of === 'id'
    ? fc.uniqueArray(line, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })
    : fc.array(line, { minLength: 1, maxLength: 5 });

/** Any addition, by its number. */
export const anyAddition = (i: number) =>
  fc
    .record({
      first: lines('id'),
      hasNotes: fc.boolean(),
      second: fc.option(lines('id')),
      money: fc.option(lines('all')),
      isReplacing: fc.boolean(),
      population: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 1 }),
    })
    .map(({ first, hasNotes, second, money, isReplacing, population }): Addition => ({
      files: [
        claims(`claims ${i}.csv`, first, hasNotes),
        ...(second ? [claims(`more claims ${i}.csv`, second, !hasNotes)] : []),
        ...(money ? [finance(`finance ${i}.csv`, money)] : []),
      ],
      replacing: isReplacing ? ['claims', 'finance'] : [],
      population,
    }));
