import { CATALOGUE, partsOf, type Formula, type Term } from '#indicators';
import { measureOf, type MeasureName } from '#measures';

/**
 * Counts added, less others: how many are in a share without having a count of their own, such as the families that have
 * not paid in full. Whoever has the counts has it too.
 */
export interface Difference {
  /** The first to be hidden where it is small: what is taken away before what it is taken from. */
  readonly names: readonly MeasureName[];
  readonly plus: readonly MeasureName[];
  readonly less: readonly MeasureName[];
}

/**
 * What the shares of the catalogue tell besides the counts they are made of: of things counted among things counted the
 * numerator, the denominator and what is between them are all cells of a table that has to be protected (A. Hundepool et
 * al., Statistical Disclosure Control, Wiley 2012, section 4.1).
 */
export const DIFFERENCES: readonly Difference[] = differencesIn(
  CATALOGUE.flatMap(({ bases, variants }) => [...bases, ...variants].map(([, formula]) => formula)),
);

function differencesIn(formulas: readonly Formula[]): Difference[] {
  const found = new Map<string, Difference>();
  for (const formula of formulas) {
    if (formula.op !== 'ratio' || formula.interval?.method !== 'wilson') continue;
    const [over, under] = [countsIn(formula.over), countsIn(formula.under)];
    if (!over || !under) throw new Error('A share of things counted is made of other than counts');
    for (const form of [over, added(under, over, -1)]) {
      const difference = differenceOf(form);
      if (difference.names.length > 1) found.set(difference.names.join(), difference);
    }
  }
  return [...found.values()];
}

type Times = ReadonlyMap<MeasureName, number>;

function differenceOf(form: Times): Difference {
  const of = (sign: number) => [...form].flatMap(([name, times]) => (times === sign ? [name] : []));
  const [plus, less] = [of(1), of(-1)];
  return { names: [...less, ...plus], plus, less };
}

/** How many times a term takes each count; null for one that does more than add counts and take them away. */
function countsIn(term: Term): Times | null {
  if (term.op === 'measure') return new Map([[term.measure, 1]]);
  if (term.op !== 'sum' && term.op !== 'minus') return null;
  let all: Times = new Map();
  for (const [i, part] of partsOf(term).entries()) {
    const one = countsIn(part);
    if (!one) return null;
    all = added(all, one, term.op === 'minus' && i > 0 ? -1 : 1);
  }
  return all;
}

function added(a: Times, b: Times, times: number): Times {
  const sum = new Map(a);
  for (const [name, by] of b) sum.set(name, (sum.get(name) ?? 0) + by * times);
  return new Map([...sum].filter(([, by]) => by !== 0));
}

/** Of a share of what is counted anew for each period, the count that it is a share of; undefined for any other. */
export function wholeOfShare(name: MeasureName): MeasureName | undefined {
  return DIFFERENCES.find(
    ({ plus, less }) =>
      plus.length === 1 && less.length === 1 && less[0] === name && measureOf(name).nature === 'distinct',
  )?.plus[0];
}
