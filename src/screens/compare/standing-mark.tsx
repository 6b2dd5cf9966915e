import type { SheetMark } from '#charts';
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
  const mark = markOf(standing, isHollow);
  return mark && <Mark mark={mark} />;
}

/** A shape as it stands before a figure. */
export function Mark({ mark: { path, isHollow } }: { readonly mark: SheetMark }) {
  const drawn = isHollow
    ? { fill: 'none', stroke: 'currentColor', strokeWidth: 1.2 }
    : { fill: 'currentColor' };
  return (
    <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" className={styles.mark}>
      <path d={path} {...drawn} />
    </svg>
  );
}

type MarkName = keyof typeof PATHS;

/** The shape of a standing by its name; null where it has none. */
export function markNameOf(standing: Standing, isHollow: boolean): MarkName | null {
  if (standing.side === 'not-judged') return isHollow && standing.because !== 'missing' ? 'ring' : null;
  if (standing.side === 'similar') return null;
  const way = standing.isAbove ? 'up' : 'down';
  return standing.sureness === '99.8' ? `${way}Sure` : way;
}

/** Whether a value differs from what it is held against by more than chance. */
export function isApart({ side }: Standing): boolean {
  return side !== 'not-judged' && side !== 'similar';
}

/** The shape of a standing; null where it has none. */
export function markOf(standing: Standing, isHollow: boolean): SheetMark | null {
  const name = markNameOf(standing, isHollow);
  return name && { path: PATHS[name], isHollow: name === 'ring' };
}

/** How a value looks by where it stands. */
export type LookName =
  'plain' | 'unjudged' | 'similar' | `${'better' | 'worse' | 'higher' | 'lower'}${'' | 'Sure'}`;

export function lookNameOf(standing: Standing, { value, status }: IndicatorValue): LookName {
  if (standing.side === 'not-judged') {
    const isPlain = value === null || (status === 'ok' && standing.because !== 'no-benchmark');
    return isPlain ? 'plain' : 'unjudged';
  }
  if (standing.side === 'similar') return 'similar';
  return `${standing.side}${standing.sureness === '99.8' ? 'Sure' : ''}`;
}

const PATHS = {
  up: 'M6 2l4.5 7h-9z',
  upSure: 'M2.9 3l2.9 5.5H0zM9.1 3l2.9 5.5H6.2z',
  down: 'M6 10L1.5 3h9z',
  downSure: 'M2.9 9L0 3.5h5.8zM9.1 9L6.2 3.5H12z',
  ring: 'M2.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
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
