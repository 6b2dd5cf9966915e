import type { ComponentProps, KeyboardEvent, ReactElement } from 'react';
import type { ComposedChart } from 'recharts';
import type { Picking } from './picking.tsx';
import type { Point } from './points.ts';
import { placeAfter } from './roving.ts';
import styles from './point-picks.module.css';

/** What makes the points of a line pressable: how each is drawn, and what the chart around them is told. */
export interface PointPicks {
  readonly dot: (drawn: DrawnPoint) => ReactElement;
  readonly chart: Partial<ComponentProps<typeof ComposedChart>>;
}

interface DrawnPoint {
  readonly cx?: unknown;
  readonly cy?: unknown;
  readonly index?: unknown;
}

/**
 * Lets a reader pick one of the points of a trend chart: by a press anywhere above or below it, or from point to point
 * with the arrow keys and Enter. `said` is what a point is called with its value.
 */
export function pointPicks(
  points: readonly Point[],
  picking: Picking | undefined,
  said: (point: Point) => string,
): PointPicks | undefined {
  if (!picking) return undefined;
  const { groups, picked, onPick, hint } = picking;
  const canPick = ({ key, value }: Point) => value !== null && groups.includes(key);
  const places = points.flatMap((point, place) => (canPick(point) ? [place] : []));
  const of = (key: string | null) => places.find((place) => points[place]?.key === key);
  const at = of(picked) ?? places[0];
  const pickAt = (place: number) => {
    const point = points[place];
    if (point && canPick(point)) onPick(point.key);
  };
  const onKeyDown = (event: KeyboardEvent<SVGElement>, place: number) => {
    const chart = event.currentTarget.ownerSVGElement?.parentElement;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pickAt(place);
      return;
    }
    const next = placeAfter(event.key, places.indexOf(place), places.length);
    if (next === null) return;
    event.preventDefault();
    focusPlace(chart, places[next]);
  };
  return {
    chart: {
      role: 'group',
      // Its keys would move its note only, and take them from the points.
      accessibilityLayer: false,
      onClick: (_, { currentTarget, clientX }) => {
        const place = nearestPlace(currentTarget, clientX);
        if (place !== null) pickAt(place);
      },
    },
    dot: ({ cx, cy, index }) => {
      const place = Number(index);
      const point = points[place];
      const isDrawn = typeof cx === 'number' && typeof cy === 'number' && !Number.isNaN(cy);
      if (!isDrawn || !point || !canPick(point)) return <g key={place} />;
      const isPicked = point.key === picked;
      return (
        <g
          key={place}
          role="button"
          aria-label={said(point)}
          aria-pressed={isPicked}
          aria-description={hint}
          tabIndex={place === at ? 0 : -1}
          data-place={place}
          className={styles.point}
          ref={(drawn) => focusAgain(drawn, place)}
          onFocus={(event) => remember(event.currentTarget, place)}
          onBlur={(event) => forget(event.currentTarget)}
          onKeyDown={(event) => onKeyDown(event, place)}
          onClick={(event) => {
            event.stopPropagation();
            pickAt(place);
          }}
        >
          <circle className={styles.reach} cx={cx} cy={cy} r={12} />
          <circle
            cx={cx}
            cy={cy}
            r={isPicked ? 7 : 4}
            fill={isPicked ? 'var(--ink)' : point.mark === 'hollow' ? 'var(--surface)' : 'var(--mark-1)'}
            stroke={isPicked ? 'var(--surface)' : 'var(--mark-1)'}
            strokeWidth={1.5}
          />
        </g>
      );
    },
  };
}

/** The place that has the keyboard, by what is around the points: these are drawn anew now and then, whoever is among them. */
const focused = new WeakMap<Element, number>();

function aroundPoints(point: Element): Element | null {
  return point.closest('[role="group"]');
}

function remember(point: Element, place: number): void {
  const around = aroundPoints(point);
  if (around) focused.set(around, place);
}

/** Somebody went elsewhere; a point that was taken away is told the same and is in no page any more by then. */
function forget(point: Element): void {
  const around = aroundPoints(point);
  setTimeout(() => {
    if (around && point.isConnected && !around.contains(document.activeElement)) focused.delete(around);
  });
}

/** Gives the keyboard back to a point that had it when it was drawn anew, unless something else has it by now. */
function focusAgain(point: SVGGElement | null, place: number): void {
  const around = point && aroundPoints(point);
  if (around && focused.get(around) === place && document.activeElement === document.body) point.focus();
}

function focusPlace(chart: Element | null | undefined, place: number | undefined): void {
  chart?.querySelector<SVGElement>(`[data-place="${place}"]`)?.focus();
}

/** The point that is nearest across to a place in the window; what the chart says is pointed at lags behind a tap. */
function nearestPlace(chart: Element, x: number): number | null {
  const far = [...chart.querySelectorAll<SVGElement>('[data-place]')].map((point) => {
    const { left, width } = point.getBoundingClientRect();
    return { place: Number(point.dataset.place), by: Math.abs(left + width / 2 - x) };
  });
  return far.reduce<(typeof far)[number] | null>((a, b) => (a && a.by <= b.by ? a : b), null)?.place ?? null;
}
