import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { Chance, wheel } from './chance.ts';
import { writeClaims } from './claims.ts';
import { bytesOf, CsvBytes } from './csv-bytes.ts';
import { dayBytes, dayOf } from './days.ts';
import { FIRST_DAY, HEAD, LAST_DAY, makeFamilies, SPOUSE, type Families } from './families.ts';

const MONTHS = 60;
const NEXT_MONTH = { first: dayOf('2025-01-01'), last: dayOf('2025-01-31') };

export interface MadeFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The files of a made-up scheme, and the claims of the month after. */
export interface MadeFiles {
  readonly claims: MadeFile;
  readonly policies: MadeFile;
  readonly members: MadeFile;
  readonly nextMonth: MadeFile;
}

/**
 * Writes five years of a scheme with that many claims into a folder, the same to the byte for the same seed: two
 * claims to a policy, and the persons of the families that took them out.
 */
export function makeFiles(folder: string, claims: number, seed: number): MadeFiles {
  const families = makeFamilies(Math.ceil(claims / 2), seed);
  const all = { first: FIRST_DAY, last: LAST_DAY, asAt: LAST_DAY, claims, firstNumber: 1 };
  const next = {
    ...NEXT_MONTH,
    asAt: NEXT_MONTH.last,
    claims: Math.ceil(claims / MONTHS),
    firstNumber: claims + 1,
  };
  return {
    claims: written(folder, 'claims.csv', (file) => writeClaims(families, all, file, seed + 1)),
    policies: written(folder, 'policies.csv', (file) => writePolicies(families, file, seed + 2)),
    members: written(folder, 'members.csv', (file) => writeMembers(families, file, seed + 3)),
    nextMonth: written(folder, 'claims-2025-01.csv', (file) => writeClaims(families, next, file, seed + 4)),
  };
}

function written(folder: string, name: string, write: (file: number) => CsvBytes): MadeFile {
  const full = path.join(folder, name);
  const file = openSync(full, 'w');
  try {
    const { rows, bytes } = write(file);
    return { path: full, rows, bytes };
  } finally {
    closeSync(file);
  }
}

const PERSON = bytesOf('IN-');
const FAMILY = bytesOf('FA-');
const POLICY = bytesOf('PO-');
const YES = bytesOf('yes');
const NO = bytesOf('no');
const ACTIVE = bytesOf('active');

const POLICY_HEADINGS = [
  ...['policy_id', 'family_id', 'product', 'enrol_date', 'cover_start', 'cover_end', 'contribution_due'],
  ...['status', 'status_date', 'eligible_to_renew', 'insured_count'],
];
const drawProduct = wheel([
  [{ name: bytesOf('Community Basic'), due: 2400 }, 5],
  [{ name: bytesOf('Family Plus'), due: 3900 }, 3],
  [{ name: bytesOf('Hospital Cash'), due: 1500 }, 2],
]);
const drawEnding = wheel([
  [bytesOf('cancelled'), 2],
  [bytesOf('suspended'), 1],
]);

function writePolicies(families: Families, file: number, seed: number): CsvBytes {
  const { policies, firstPerson } = families;
  const chance = new Chance(seed);
  const csv = new CsvBytes(file, POLICY_HEADINGS);
  for (let policy = 0; policy < policies.length; policy++) {
    const family = policies.family[policy]!;
    const start = policies.start[policy]!;
    const ended = policies.ended[policy]!;
    const size = firstPerson[family + 1]! - firstPerson[family]!;
    const product = drawProduct(chance);
    csv.id(POLICY, policy, 7);
    csv.id(FAMILY, family, 7);
    csv.cell(product.name);
    csv.cell(dayBytes(start - chance.whole(0, 14)));
    csv.cell(dayBytes(start));
    csv.cell(dayBytes(policies.end[policy]!));
    csv.amount(product.due * size);
    csv.cell(ended ? drawEnding(chance) : ACTIVE);
    csv.cell(ended ? dayBytes(ended) : undefined);
    csv.cell(chance.next() < 0.98 ? YES : NO);
    csv.cell(bytesOf(String(size)));
    csv.endRow();
  }
  csv.flush();
  return csv;
}

const MEMBER_HEADINGS = [
  ...['insured_id', 'family_id', 'sex', 'birth_date', 'relationship', 'area', 'entry_date', 'exit_date'],
  ...['exit_reason', 'poverty'],
];
const FEMALE = bytesOf('F');
const MALE = bytesOf('M');
const RELATIONS = [bytesOf('head'), bytesOf('spouse'), bytesOf('child')];
const AREAS = Array.from({ length: 25 }, (_, i) => bytesOf(`District ${i + 1}`));
const drawReason = wheel(['moved', 'age', 'death', 'other'].map((reason) => [bytesOf(reason), 1]));

function writeMembers({ firstPerson, firstPolicy, persons, policies }: Families, file: number, seed: number) {
  const chance = new Chance(seed);
  const csv = new CsvBytes(file, MEMBER_HEADINGS);
  for (let family = 0; family + 1 < firstPerson.length; family++) {
    const entry = policies.start[firstPolicy[family]!]!;
    const area = AREAS[chance.whole(0, AREAS.length - 1)];
    const poverty = chance.next() < 0.3 ? YES : NO;
    for (let person = firstPerson[family]!; person < firstPerson[family + 1]!; person++) {
      const position = person - firstPerson[family]!;
      const exit = persons.exit[person]!;
      csv.id(PERSON, person, 7);
      csv.id(FAMILY, family, 7);
      csv.cell(persons.isFemale[person] ? FEMALE : MALE);
      csv.cell(dayBytes(persons.birth[person]!));
      csv.cell(RELATIONS[position === HEAD ? HEAD : Math.min(position, SPOUSE + 1)]);
      csv.cell(area);
      csv.cell(dayBytes(entry));
      csv.cell(exit ? dayBytes(exit) : undefined);
      csv.cell(exit ? drawReason(chance) : undefined);
      csv.cell(poverty);
      csv.endRow();
    }
  }
  csv.flush();
  return csv;
}
