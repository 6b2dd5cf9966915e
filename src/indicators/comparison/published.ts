import type { Basis, Indicator, Source } from '../indicator.ts';

/** A value of an indicator that a person took from a publication. */
export interface EnteredValue {
  readonly id: string;
  readonly indicator: string;
  readonly basis: string;
  readonly value: number;
  readonly period: string;
  readonly source: string;
}

/** A published value that schemes can be held against: entered by a person, or a guide of the catalogue. */
export type Published =
  | { readonly id: string; readonly from: 'entered'; readonly value: number; readonly entered: EnteredValue }
  | { readonly id: string; readonly from: 'catalogue'; readonly value: number; readonly source: Source };

/**
 * The published values of an indicator on a basis, those that were entered first. Amounts of money have none: what was
 * published in one currency and year says nothing of another.
 */
export function publishedOf(
  { id, unit, guides }: Pick<Indicator, 'id' | 'unit' | 'guides'>,
  basis: Basis,
  entered: readonly EnteredValue[],
): readonly Published[] {
  if (unit === 'money') return [];
  const own = entered
    .filter((one) => one.indicator === id && one.basis === basis)
    .map((one): Published => ({ id: one.id, from: 'entered', value: one.value, entered: one }));
  const known = guides
    .filter(({ bases, authority }) => authority === 'published' && (!bases || bases.includes(basis)))
    .map(({ value, source }, i): Published => ({ id: `${id}.${i}`, from: 'catalogue', value, source }));
  return [...own, ...known];
}
