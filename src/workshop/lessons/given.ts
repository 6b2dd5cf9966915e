import type { Given } from './marking.ts';

/** Whether nothing was typed or chosen, where a month of 0 stands for none: a press of a button alone is no answer. */
export function isNothingGiven(given: Given): boolean {
  if (given.kind === 'number') return given.text.trim() === '';
  return given.kind === 'choice' ? given.chosen.length === 0 : given.month === 0;
}
