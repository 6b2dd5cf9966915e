import { idColumnOf, SEXES, type AnyTable, type Kind } from '#records';
import { ageOn, NO_DAY, type Day } from '#units';
import { alikeIds } from './alike-ids.ts';
import type { Facts } from './facts.ts';
import type { Rule } from './findings.ts';
import { rowsWithSameId } from './grouping.ts';
import { maskOf } from './relations.ts';

/** What does not agree between the records of a person, a policy and a claim, or is not likely in any of them. */
export const CROSS_CHECKS = [
  'born-after-today',
  'age-over-110',
  'service-before-birth',
  'delivery-in-waiting',
  'delivery-at-odd-age',
  'pregnancy-of-man',
  'one-day-cover',
  'ids-alike',
] as const;

/** The oldest age of which records can be right: few people ever have been older. */
const OLDEST = 110;
/** Fewer days than this make no such age, which is quicker seen than reckoned. */
const FEWEST_DAYS = (OLDEST + 1) * 365;
const MALE = SEXES.indexOf('M');

/** Rules over what several kinds of record say of the same. */
export function crossRules(facts: Facts, today: Day): Rule[] {
  return [...personRules(facts, today), ...claimRules(facts), ...coverRules(facts), ...idRules(facts)];
}

function personRules({ records, timeline }: Facts, today: Day): Rule[] {
  const { members, pregnancies } = records;
  const { birth_date, exit_date, sex } = members.columns;
  const [born, left] = [birth_date.days, exit_date.days];
  const woman = rowsWithSameId(pregnancies.columns.insured_id, members.columns.insured_id);
  const lastDay = (row: number) =>
    left[row] === NO_DAY ? timeline.dataAsAt : Math.min(left[row]!, timeline.dataAsAt);
  return [
    { code: 'born-after-today', kind: 'members', test: (row) => born[row]! > today },
    {
      code: 'age-over-110',
      kind: 'members',
      test: (row) => born[row] !== NO_DAY && isTooOld(lastDay(row), born[row]!),
    },
    {
      code: 'pregnancy-of-man',
      kind: 'pregnancies',
      test: (row) => woman[row]! >= 0 && sex.codes[woman[row]!] === MALE,
    },
  ];
}

function isTooOld(day: Day, birth: Day): boolean {
  return day - birth >= FEWEST_DAYS && ageOn(day, birth) > OLDEST;
}

function claimRules({ records, groups, events }: Facts): Rule[] {
  const member = groups.memberOfClaim;
  const born = records.members.columns.birth_date.days;
  const service = records.claims.columns.service_date.days;
  const knowsBirth = (row: number) => member[row]! >= 0 && born[member[row]!] !== NO_DAY;
  const rule = (code: Rule['code'], test: Rule['test']): Rule => ({ code, kind: 'claims', test });
  const checks = events['claims-to-check'];
  const flags = checks.flags ?? new Uint8Array(0);
  const [isWaiting, isOddAge] = [maskOf(checks, ['in-waiting']), maskOf(checks, ['delivery-at-odd-age'])];
  return [
    rule('age-over-110', (row) => knowsBirth(row) && isTooOld(service[row]!, born[member[row]!]!)),
    rule('service-before-birth', (row) => knowsBirth(row) && service[row]! < born[member[row]!]!),
    rule('delivery-in-waiting', (row) => (flags[row]! & isWaiting) > 0),
    rule('delivery-at-odd-age', (row) => (flags[row]! & isOddAge) > 0),
  ];
}

function coverRules({ records }: Facts): Rule[] {
  const { cover_start, cover_end } = records.policies.columns;
  return [
    {
      code: 'one-day-cover',
      kind: 'policies',
      test: (row) => cover_start.days[row] !== NO_DAY && cover_start.days[row] === cover_end.days[row],
    },
  ];
}

/** Kinds whose ids others refer to, or that a file sends again. */
const WITH_IDS = ['members', 'policies', 'claims'] as const satisfies readonly Kind[];

function idRules({ records }: Facts): Rule[] {
  return WITH_IDS.map((kind): Rule => {
    const isAlike = alikeOf(records[kind]);
    return { code: 'ids-alike', kind, test: (row) => isAlike[row] === 1 };
  });
}

function alikeOf(table: AnyTable): Uint8Array {
  const column = table.columns[idColumnOf(table.kind) ?? ''];
  return column?.type === 'text' ? alikeIds(column) : new Uint8Array(table.length);
}
