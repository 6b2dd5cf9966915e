import type { Facts, MeasureName } from '#measures';
import { fingerprintOf } from '#records';
import type { Applied } from './looks.ts';
import { moreMonths } from './month-counts.ts';

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
        if (facts) yield moreMonths(facts, { split: null }, null, names);
      })(),
    );
  }

  private begin(of: object, steps: Iterator<unknown, void>): void {
    if (this.begun.has(of)) return;
    this.begun.add(of);
    this.current = of;
    const take = async () => {
      if (this.current !== of) return;
      const step = steps.next();
      if (step.done === true) return;
      // What fails ahead is told to whoever asks for it.
      await Promise.resolve(step.value).catch(() => undefined);
      later(0);
    };
    const later = (after: number) => setTimeout(() => void take(), after);
    later(PATIENCE);
  }
}
