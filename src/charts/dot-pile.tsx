import styles from './dot-pile.module.css';
import type { Scale } from './scale.ts';

/** A stretch of the axis that stands out, with the very place that is meant. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Places along the axis at which dots are piled up; as many as fit beside one another on a phone. */
const PLACES = 24;

/** A dot for each number, piled up where numbers are near to one another. */
export function DotPile({
  label,
  values,
  scale,
  format,
  places = PLACES,
  bands = [],
  bandLabel = '',
}: {
  /** What it shows, for those who hear it. */
  readonly label: string;
  /** None of them outside the scale. */
  readonly values: readonly number[];
  readonly scale: Scale;
  readonly format: (value: number) => string;
  readonly places?: number;
  readonly bands?: readonly Band[];
  /** What stands over each band. */
  readonly bandLabel?: string;
}) {
  const share = (value: number) =>
    Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min || 1)));
  const piles = pilesOf(values.map(share), places);
  const highest = Math.max(...piles.map(({ length }) => length), 0);
  const across = (part: number) => `${part * 100}%`;
  return (
    <div role="img" aria-label={label} className={styles.pile}>
      <div className={styles.bandNames}>
        {bands.slice(0, 1).map(({ at }) => (
          <span key={at} className={styles.bandName} style={{ insetInlineStart: across(share(at)) }}>
            {bandLabel}
          </span>
        ))}
      </div>
      <div className={styles.ground} style={{ minBlockSize: `calc(${Math.max(4, highest)} * var(--dot))` }}>
        {bands.map(({ from, to, at }) => (
          <span
            key={at}
            className={styles.band}
            style={{ insetInlineStart: across(share(from)), insetInlineEnd: across(1 - share(to)) }}
          />
        ))}
        {bands.map(({ at }) => (
          <span key={at} className={styles.middle} style={{ insetInlineStart: across(share(at)) }} />
        ))}
        {piles.flatMap((pile, place) =>
          pile.map((_, level) => (
            <span
              key={`${place} ${level}`}
              className={styles.dot}
              style={{
                insetInlineStart: across(pile.reduce((sum, one) => sum + one, 0) / pile.length),
                insetBlockEnd: `calc(${level} * var(--dot))`,
              }}
            />
          )),
        )}
      </div>
      <div className={styles.ticks}>
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: across(share(tick)) }}>
            {format(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** What lies near to one another along the axis, 0 to 1; each pile stands in the middle of what it holds. */
function pilesOf(shares: readonly number[], places: number): number[][] {
  const piles: number[][] = Array.from({ length: places }, () => []);
  for (const share of shares) piles[Math.min(places - 1, Math.floor(share * places))]?.push(share);
  return piles.filter(({ length }) => length > 0);
}
