import type { Kind } from '#records';
import { isFromReturns, reasonWithout } from './availability.ts';
import { divisorOf, latelyIn } from './count.ts';
import { MEASURE_NAMES, measureOf, type MeasureName } from './declarations.ts';
import type { Lately } from './declared/measure.ts';
import type { Facts } from './facts.ts';
import { monthsBehind, sheetBehind } from './forms-behind.ts';
import { passageOfEvents, passageOfSpells, type Meant, type Passage } from './passage.ts';

/** Which number is asked about: a measure in a period, of the whole or of one group of a split, narrowed or not. */
export interface BehindRequest extends Meant {
  readonly measure: MeasureName;
}

/** The records that make a number, each with what it adds; for a quantile, each with its own value. */
export interface Behind {
  readonly kind: Kind;
  readonly rows: Int32Array;
  readonly amounts: Float64Array;
}

/**
 * The records behind a measure, by the very conditions that count it: their amounts add up to the measure (for a
 * quantile they are the values it is taken from). Null where no records stand behind it: an estimate, or a figure
 * given by the profile.
 */
export function recordsBehind(facts: Facts, request: BehindRequest): Behind | null {
  const measure = measureOf(request.measure);
  if (measure.nature === 'lately') return latelyBehind(facts, measure, request);
  const { unit } = measure;
  const passage = passageTo(facts, request);
  if (passage) return { kind: passage.relation.kind, ...gathered(facts, passage, divisorOf(unit)) };
  const form = formBehind(facts, request);
  return form && { ...form, amounts: form.amounts.map((amount) => amount / divisorOf(unit)) };
}

/** How records come to be counted by a measure; null where it is not counted from single records. */
export function passageTo(facts: Facts, { measure: name, ...meant }: BehindRequest): Passage | null {
  if (isFromReturns(name, facts)) return null;
  const measure = measureOf(name);
  switch (measure.nature) {
    case 'flow':
    case 'quantile':
    case 'distinct':
    case 'costliest':
      return passageOfEvents(facts, measure, meant);
    case 'stock':
    case 'duration':
      return passageOfSpells(facts, measure, meant);
    default:
      return null;
  }
}

/** The records of the last months, each with what it adds to a month of them. */
function latelyBehind(facts: Facts, measure: Lately, request: BehindRequest): Behind | null {
  const period = latelyIn(request.period, measure);
  const behind = recordsBehind(facts, { ...request, measure: measure.over, period });
  return behind && { ...behind, amounts: behind.amounts.map((amount) => amount / measure.months) };
}

/** The forms that say a number outright: monthly returns, or a balance sheet. */
export function formBehind(facts: Facts, { measure: name, period }: BehindRequest): Behind | null {
  const measure = measureOf(name);
  if (isFromReturns(name, facts) && measure.onReturn)
    return monthsBehind(facts, measure, measure.onReturn, period);
  return measure.nature === 'holding' ? sheetBehind(facts, measure, period) : null;
}

/** What one record adds to a measure. */
export interface Counting {
  readonly measure: MeasureName;
  readonly amount: number;
}

/** Every measure that counts a record in a period. */
export function countingsOf(
  facts: Facts,
  { kind, record, period }: Pick<Meant, 'period'> & { readonly kind: Kind; readonly record: number },
): Counting[] {
  return MEASURE_NAMES.flatMap((measure): Counting[] => {
    if (reasonWithout(measure, facts)) return [];
    const behind = recordsBehind(facts, { measure, period, split: null, group: null });
    const at = behind?.kind === kind ? behind.rows.indexOf(record) : -1;
    return behind && at >= 0 ? [{ measure, amount: behind.amounts[at]! }] : [];
  });
}

/** The records whose elements get through, with what they add: several elements of one record add up. */
function gathered(facts: Facts, { relation, steps, stopOf, amountOf }: Passage, divisor: number) {
  const isIn = new Uint8Array(facts.records[relation.kind].length);
  const amounts = new Float64Array(isIn.length);
  let count = 0;
  for (let i = 0; i < relation.length; i++) {
    if (stopOf(i) < steps.length) continue;
    const record = relation.record ? relation.record[i]! : i;
    if (isIn[record] === 0) count++;
    isIn[record] = 1;
    amounts[record]! += amountOf(i);
  }
  const rows = new Int32Array(count);
  for (let row = 0, at = 0; row < isIn.length; row++) if (isIn[row] === 1) rows[at++] = row;
  return { rows, amounts: Float64Array.from(rows, (row) => amounts[row]! / divisor) };
}
