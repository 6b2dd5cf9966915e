/**
 * Chance that can be repeated, for many millions of draws: xorshift32 (G. Marsaglia, Journal of Statistical Software
 * 8 (2003) 14). Good enough for made-up rows.
 */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) | 0 || 1;
    for (let i = 0; i < 16; i++) this.next();
  }

  /** Uniform in [0, 1). */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) / 4294967296;
  }

  /** A whole number from..to, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** A whole number around `typical`, skewed to the right as costs and delays are. */
  skewed(typical: number): number {
    return Math.floor(typical * (0.4 + 0.6 * -Math.log(1 - this.next())));
  }
}

/** Draws one of the items, each as likely as its weight says. */
export function wheel<T>(items: ReadonlyArray<readonly [item: T, weight: number]>): (chance: Chance) => T {
  const slots = items.flatMap(([item, weight]) => new Array<T>(weight).fill(item));
  return (chance) => slots[Math.floor(chance.next() * slots.length)]!;
}
