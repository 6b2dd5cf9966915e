import type { Facts, MeasureName } from '#measures';
import { fingerprintOf } from '#records';
import type { Applied } from './looks.ts';
import { wholeMonths } from './month-counts.ts';

/** Milliseconds that whoever has just been answered has for the next question, before anything is done ahead. */
const PATIENCE = 20;

/**
 * Works out, between questions, what the next ones are likely to need: a step at a time, so that what has been asked
 * meanwhile is answered before the next step. New work takes the place of what is still to be done.
 */
export class Ahead {
  private readonly begun = new WeakSet<object>();
  private current: object | null = null;

  /** While a person reads what was found in files: what adding them will take, and the figures asked for after it. */
  ofAdding(facts: Facts | null, { changed }: Applied, names: readonly MeasureName[]): void {
    this.begin(
      changed,
      (function* () {
        for (const { table } of changed) yield fingerprintOf(table);
        if (facts) yield wholeMonths(facts, names);
      })(),
    );
  }

  private begin(of: object, steps: Iterator<unknown>): void {
    if (this.begun.has(of)) return;
    this.begun.add(of);
    this.current = of;
    const step = () => {
      if (this.current === of && steps.next().done !== true) setTimeout(step, 0);
    };
    setTimeout(step, PATIENCE);
  }
}
