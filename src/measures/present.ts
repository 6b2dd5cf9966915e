import type { Period } from '#units';
import type { Present } from './declared/measure.ts';
import { rowsByKey, sortEachKey } from './grouping.ts';
import type { Layout } from './layout.ts';
import { maskOf, type Spells } from './relations.ts';
import { Comings, inColumns } from './spans.ts';

type Spans = Readonly<Record<string, readonly Period[]>>;

/**
 * How many records have a spell on any day of each period, each counted once, by column; a record in two columns is one
 * in the whole. Laid out as quantiles are: cell (period, column) by name of a list of periods.
 *
 * A record's months run on until one of them has no day of it. It is in a period when a run goes on into the period's
 * first month, or begins within it after its last run ended before the period.
 */
export function presentOf(
  relation: Spells,
  measure: Present,
  layout: Layout,
  spans: Spans,
): Readonly<Record<string, Float64Array>> {
  const { calendar, width, columnOf } = layout;
  const { firstDay, lastDay, monthOfDay, months } = calendar;
  const { from, to, record } = relation;
  const there = thoseMeant(relation, measure, layout);
  const found = Object.fromEntries(
    Object.entries(spans).map(([span, periods]) => [span, new Float64Array(periods.length * width)]),
  );
  const monthOf = (day: number) => monthOfDay[Math.min(Math.max(day, firstDay), lastDay) - firstDay]!;

  const count = (spells: Int32Array, column: number) => {
    const comings = new Comings(months);
    const goingOn = new Int32Array(months);
    let of = -1;
    let end = -1;
    for (const i of spells) {
      const key = record ? record[i]! : i;
      if (key !== of) end = -1;
      of = key;
      const begins = monthOf(from[i]!);
      const ends = monthOf(to[i]!);
      const isNewRun = end < 0 || begins > end + 1;
      if (isNewRun) comings.note(end, begins);
      for (let month = isNewRun ? begins + 1 : end + 1; month <= ends; month++) goingOn[month]!++;
      end = Math.max(end, ends);
    }
    comings.take(spans, calendar.first, column, width, found);
    for (const [span, periods] of Object.entries(spans))
      periods.forEach(
        ({ first }, p) => (found[span]![p * width + column]! += goingOn[first - calendar.first]!),
      );
  };

  inColumns(there, columnOf, width, count);
  return found;
}

/** The spells that are meant, record by record in order of time. */
function thoseMeant(relation: Spells, { where }: Present, { elements, calendar }: Layout): Int32Array {
  const { from, to, flags, record, length } = relation;
  const mask = maskOf(relation, where);
  const keyOf = new Int32Array(length).fill(-1);
  let keys = 0;
  const note = (i: number) => {
    const isShown = from[i]! <= to[i]! && from[i]! <= calendar.lastDay && to[i]! >= calendar.firstDay;
    if (!isShown || ((flags ? flags[i]! : 0) & mask) !== mask) return;
    keyOf[i] = record ? record[i]! : i;
    keys = Math.max(keys, keyOf[i] + 1);
  };
  if (elements) elements.forEach(note);
  else for (let i = 0; i < length; i++) note(i);
  const byKey = rowsByKey(keyOf, keys);
  sortEachKey(byKey, from);
  return byKey.rows;
}
