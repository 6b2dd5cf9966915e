import type { IndicatorValue, Standing } from '#indicators';
import type { Words } from '#words';
import styles from './grid.module.css';

/** Where a value lies by a shape, never by colour alone: up or down, doubled where it is very sure, hollow where small. */
export function StandingMark({
  standing,
  isHollow,
}: {
  readonly standing: Standing;
  readonly isHollow: boolean;
}) {
  const { side } = standing;
  if (side === 'not-judged')
    return isHollow && standing.because !== 'missing' ? (
      <svg width={10} height={10} viewBox="0 0 10 10" aria-hidden="true">
        <circle cx={5} cy={5} r={3.5} fill="none" stroke="currentColor" strokeWidth={1.2} />
      </svg>
    ) : null;
  if (side === 'similar') return null;
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" className={styles.mark}>
      <path d={PATHS[standing.isAbove ? 'up' : 'down'][standing.sureness]} fill="currentColor" />
    </svg>
  );
}

const PATHS = {
  up: { '95': 'M6 2l4.5 7h-9z', '99.8': 'M6 0l4 5.5H2zM6 5.5l4 5.5H2z' },
  down: { '95': 'M6 10L1.5 3h9z', '99.8': 'M6 6.5L2 1h8zM6 12L2 6.5h8z' },
} as const;

/** How a value stands, in words. */
export function standingWord(standing: Standing, { status, reason }: IndicatorValue, words: Words): string {
  if (standing.side !== 'not-judged') {
    const sureness = standing.sureness === '99.8' ? 'very' : 'plain';
    return words.say(`compare.standing.${standing.side}`, { sureness });
  }
  const why =
    reason && (standing.because === 'missing' || status !== 'ok') ? words.say(`reason.${reason}`) : null;
  return why ?? words.say(`compare.because.${standing.because}`);
}
