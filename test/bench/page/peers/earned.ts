import { firstDayOf } from './calendar.ts';

/** One policy: its days from start to termEnd, those covered up to coveredEnd, and the contribution for the term. */
interface Term {
  readonly start: number;
  readonly termEnd: number;
  readonly coveredEnd: number;
  readonly due: number;
}

/** Spreads what policies' contributions earn over the months in which they cover. */
export class EarnedByMonth {
  readonly earned: number[];
  private readonly edges: readonly number[];

  constructor(months: readonly number[]) {
    this.earned = months.map(() => 0);
    this.edges = [...months, months.at(-1)! + 1].map(firstDayOf);
  }

  /** `month` is the position of the month in which the policy starts. */
  add({ start, termEnd, coveredEnd, due }: Term, month: number): void {
    const perDay = due / (termEnd - start + 1);
    for (let at = month; at < this.earned.length; at++) {
      const days = Math.min(coveredEnd, this.edges[at + 1]! - 1) - Math.max(start, this.edges[at]!) + 1;
      if (days <= 0) return;
      this.earned[at]! += perDay * days;
    }
  }
}
