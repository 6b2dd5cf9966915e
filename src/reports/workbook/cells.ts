import type { Formula, Term, Unit } from '#indicators';
import { measuresOf, partsOf } from '#indicators';
import { measureOf, type MeasureUnit } from '#measures';
import { guarded, type CellForm, type FormedCell, type Reckoning } from '#records';

/** Letters that a cell of a spreadsheet may have. */
const MOST_LETTERS = 32_767;

/**
 * A text as a cell: no spreadsheet takes it for a formula, even after it was saved in a form that has no texts, and none
 * refuses it for its length.
 */
export function textCell(text: string): string {
  const safe = guarded(text);
  if (safe.length <= MOST_LETTERS) return safe;
  // A letter of two halves is not cut in two.
  return `${safe.slice(0, MOST_LETTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** How a number in a unit is shown: as on the screens, but money always with the decimals of its currency. */
export function formOf(unit: Unit | MeasureUnit, value: number, moneyDecimals: number): CellForm {
  switch (unit) {
    case 'share':
    case 'ratio':
      return 'percent';
    case 'per 1000':
      return 'tenths';
    case 'person-years':
      return Math.abs(value) < 100 ? 'tenths' : 'count';
    case 'money':
    case 'money-squared':
      return MONEY[moneyDecimals] ?? 'amount';
    default:
      return Number.isInteger(Math.round(value * 10) / 10) ? 'count' : 'tenths';
  }
}

const MONEY: Readonly<Record<number, CellForm>> = { 0: 'count', 2: 'amount', 3: 'thousandths' };

/** A number in its unit; null leaves the cell empty. */
export function numberCell(
  value: number | null,
  unit: Unit | MeasureUnit | null,
  moneyDecimals: number,
  formula?: Reckoning,
): FormedCell {
  const form = value === null || unit === null ? 'plain' : formOf(unit, value, moneyDecimals);
  return { form, value, ...(formula && { formula }) };
}

/** The unit that a part of a formula is in; null where one measure is divided by another, or units are mixed. */
export function unitOfTerm(term: Term): MeasureUnit | null {
  const [unit, ...others] = new Set(measuresOf(term).map((measure) => measureOf(measure).unit));
  return unit === undefined || others.length > 0 || hasQuotient(term) ? null : unit;
}

function hasQuotient(term: Term): boolean {
  if (term.op === 'measure') return false;
  return term.op === 'quotient' || partsOf(term).some(hasQuotient);
}

/** The units of what stands above and below in a formula; null where it has none of its own. */
export function unitsInFormula(formula: Formula): readonly [MeasureUnit | null, MeasureUnit | null] {
  switch (formula.op) {
    case 'quantile':
      return [null, measureOf(formula.among).unit];
    case 'amount':
      return [unitOfTerm(formula.of), null];
    case 'ratio':
      return [unitOfTerm(formula.over), unitOfTerm(formula.under)];
  }
}
