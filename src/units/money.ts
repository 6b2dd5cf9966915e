/**
 * Money is kept as whole thousandths of a currency: no currency in use has a smaller unit, and one scale for all
 * means that a figure never depends on which currency a profile names. Sums stay exact up to nine million million.
 */
export const UNITS_PER_ONE = 1000;

/**
 * A decimal amount in whole units, or null when it has more decimals than are kept. Binary noise of a
 * spreadsheet (68.66000000000001) is within the tolerance; a real further decimal is not.
 */
export function amountInUnits(amount: number): number | null {
  const units = amount * UNITS_PER_ONE;
  const whole = Math.round(units);
  return Math.abs(units - whole) <= 1e-6 * Math.max(1, Math.abs(units) * 1e-6) ? whole : null;
}
