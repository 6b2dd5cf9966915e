import type { Records } from '#records';
import { NO_DAY, type Day } from '#units';
import type { Rule } from './findings.ts';

/** What does not add up in balance sheets, and in registers of pregnancies and complaints. */
export const HOLDING_FINDINGS = [
  'balance-does-not-balance',
  'holding-above-assets',
  'delivery-before-registered',
  'pregnancy-too-long',
  'closed-before-received',
  'score-above-five',
] as const;

/** A difference of less than one unit of the currency is rounding. */
const ROUNDING_UNITS = 1000;

const ASSETS = ['cash', 'investments', 'receivables', 'other_assets'] as const;
const LIABILITIES = [
  'claims_payable',
  'claims_reserve',
  'unearned_contributions',
  'other_short_liabilities',
  'long_liabilities',
] as const;

/** Rules over balance sheets. Both sides are held against each other only where the whole sheet is filled. */
export function balanceRules({ columns }: Records['balance'], today: Day): Rule[] {
  const sum = (names: ReadonlyArray<(typeof ASSETS)[number] | (typeof LIABILITIES)[number]>, row: number) =>
    names.reduce((total, name) => total + columns[name].units[row]!, 0);
  /** What the sheet says of assets, blanks being nothing: a holding above that is above all there is. */
  const known = (row: number) => ASSETS.reduce((total, name) => total + (columns[name].units[row]! || 0), 0);
  const below = [...ASSETS, ...LIABILITIES, 'largest_institution_holding'] as const;
  const rule = (code: Rule['code'], test: Rule['test']): Rule => ({ code, kind: 'balance', test });
  return [
    rule('event-after-today', (row) => columns.date.days[row]! > today),
    rule('negative-amount', (row) => below.some((name) => columns[name].units[row]! < 0)),
    rule('balance-does-not-balance', (row) => {
      const difference = sum(ASSETS, row) - sum(LIABILITIES, row) - columns.equity.units[row]!;
      return Math.abs(difference) >= ROUNDING_UNITS;
    }),
    rule('holding-above-assets', (row) => columns.largest_institution_holding.units[row]! > known(row)),
  ];
}

/** From registration to delivery a pregnancy lasts less than this many days, late births included. */
const LONGEST_PREGNANCY_DAYS = 310;

/** Rules over the days of pregnancies. */
export function pregnancyRules({ columns }: Records['pregnancies'], today: Day): Rule[] {
  const registered = columns.registered_date.days;
  const expected = columns.expected_delivery.days;
  const delivered = columns.delivery_date.days;
  const rule = (code: Rule['code'], test: Rule['test']): Rule => ({ code, kind: 'pregnancies', test });
  return [
    rule('event-after-today', (row) => registered[row]! > today || delivered[row]! > today),
    rule(
      'delivery-before-registered',
      (row) => delivered[row] !== NO_DAY && delivered[row]! < registered[row]!,
    ),
    rule('pregnancy-too-long', (row) => {
      const isTooLong = (day: number) => day !== NO_DAY && day - registered[row]! > LONGEST_PREGNANCY_DAYS;
      return isTooLong(expected[row]!) || isTooLong(delivered[row]!);
    }),
  ];
}

const BEST_SCORE = 5;

/** Rules over complaints and marks. */
export function feedbackRules({ columns }: Records['feedback'], today: Day): Rule[] {
  const received = columns.date.days;
  const closed = columns.closed_date.days;
  const score = columns.score.counts;
  const rule = (code: Rule['code'], test: Rule['test']): Rule => ({ code, kind: 'feedback', test });
  return [
    rule('event-after-today', (row) => received[row]! > today || closed[row]! > today),
    rule('closed-before-received', (row) => closed[row] !== NO_DAY && closed[row]! < received[row]!),
    rule('score-above-five', (row) => score[row]! > BEST_SCORE),
  ];
}
