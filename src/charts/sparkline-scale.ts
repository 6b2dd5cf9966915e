/** Share of the largest value that the height spans at least, so that a small change looks small. */
const LEAST_SPAN = 0.25;

/** Bottom and height of a sparkline: its values, or more where they hardly differ; never below zero without need. */
export function sparklineScale(known: readonly number[]): { readonly least: number; readonly span: number } {
  const [smallest, largest] = [Math.min(...known), Math.max(...known)];
  const size = Math.max(Math.abs(smallest), Math.abs(largest));
  const span = Math.max(largest - smallest, size * LEAST_SPAN) || 1;
  const middle = (largest + smallest) / 2 - span / 2;
  return { least: smallest >= 0 ? Math.max(0, middle) : middle, span };
}
