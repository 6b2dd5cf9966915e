import { daysIn, type Period } from '#units';
import type { Facts } from './facts.ts';
import { Ints } from './grouping.ts';
import { maskOf } from './relations.ts';

/** Claims of the same persons and days as some (of the same provider and benefit too, if asked), side by side. */
export function sameDayClaims({ records }: Facts, rows: Int32Array, isSameCare: boolean): Int32Array {
  const { insured_id, service_date, provider, benefit } = records.claims.columns;
  const keyOf = (row: number) => {
    const day = `${insured_id.codes[row]!} ${service_date.days[row]!}`;
    return isSameCare ? `${day} ${provider.codes[row]!} ${benefit.codes[row]!}` : day;
  };
  const groups = new Map<string, number[]>(Array.from(rows, (row) => [keyOf(row), []]));
  for (let row = 0; row < records.claims.length; row++) groups.get(keyOf(row))?.push(row);
  return Int32Array.from([...groups.values()].flat());
}

/** The claims of the costliest share of all persons with a claim in a period, person by person, the costliest first. */
export function claimsOfCostliest({ events }: Facts, share: number, period: Period): Int32Array {
  const relation = events['claims-since-joining'];
  const { first, last } = daysIn(period);
  const counted = maskOf(relation, ['counted']);
  const days = relation.days.service!;
  const persons = relation.keys?.person?.() ?? new Int32Array(0);
  const claims = new Map<number, { sum: number; readonly rows: number[] }>();
  for (let row = 0; row < relation.length; row++) {
    const isIn = days[row]! >= first && days[row]! <= last && (relation.flags![row]! & counted) > 0;
    if (!isIn) continue;
    const own = claims.get(persons[row]!) ?? { sum: 0, rows: [] };
    own.sum += relation.amounts.best![row]!;
    own.rows.push(row);
    claims.set(persons[row]!, own);
  }
  const sorted = [...claims.values()].sort((a, b) => b.sum - a.sum);
  const rows = new Ints();
  for (const own of sorted.slice(0, Math.ceil(sorted.length * share)))
    own.rows.forEach((row) => rows.push(row));
  return rows.finish();
}
