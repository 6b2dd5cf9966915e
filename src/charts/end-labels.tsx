import styles from './end-labels.module.css';
import { pickedLook, PickName, type Picking } from './picking.tsx';
import { PLOT, type Mark } from './points.ts';
import type { Scale } from './scale.ts';

/** A name with the look of its mark. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Drawn as a line across rather than as a surface. */
  readonly isLine?: boolean;
}

/** A name that stands at the height of a value. */
export interface PlacedName extends Named {
  readonly value: number;
}

/** A value to hold a chart against, with its words. */
export interface GuideLine {
  readonly value: number;
  readonly label: string;
}

function Swatch({ colour, isLine = false }: Pick<Named, 'colour' | 'isLine'>) {
  const shape = isLine ? (styles.dash ?? '') : '';
  return (
    <span className={`${styles.swatch ?? ''} ${shape}`} style={{ background: colour }} aria-hidden="true" />
  );
}

/** What the colours mean, in a line; shown where there is no room beside the plot. */
export function Key({
  layers,
  isAlways = false,
  picking,
}: {
  readonly layers: readonly Named[];
  readonly isAlways?: boolean;
  readonly picking?: Picking | undefined;
}) {
  // What can be pressed must not be hidden from the eye only: then the names beside the plot take its place.
  const narrow = picking ? styles.onlyNarrow : styles.narrow;
  return (
    <ul className={`${styles.key ?? ''} ${isAlways ? '' : (narrow ?? '')}`}>
      {layers.map(({ key, name, ...look }) => (
        <li key={key} className={pickedLook(picking, key)}>
          <Swatch colour={look.colour} isLine={look.isLine ?? false} />{' '}
          <PickName name={name} groupKey={key} picking={picking} />
        </li>
      ))}
    </ul>
  );
}

/** Names of guides at their lines. */
export function guideNames(guides: readonly GuideLine[]): PlacedName[] {
  return guides.map(({ label, value }) => ({
    key: label,
    name: label,
    colour: 'var(--mark-guide)',
    isLine: true,
    value,
  }));
}

/** Names of stacked layers, from the bottom up, each in the middle of its part of the last stack that is complete. */
export function stackNames(
  layers: ReadonlyArray<Named & { readonly values: ReadonlyArray<number | null> }>,
  marks: readonly Mark[],
): PlacedName[] {
  const isDrawn = (_: Mark, p: number) => layers.some(({ values }) => typeof values[p] === 'number');
  const complete = marks.findLastIndex((mark, p) => mark === 'full' && isDrawn(mark, p));
  const last = complete >= 0 ? complete : marks.findLastIndex(isDrawn);
  let below = 0;
  return layers.map(({ key, name, colour, values }) => {
    const part = Math.max(0, values[last] ?? 0);
    below += part;
    return { key, name, colour, value: below - part / 2 };
  });
}

/** Height of a line of words, in pixels, and the letters that fit on one. */
const LINE = 14;
const LETTERS = 18;

/** Height that a name needs to be pressed without pressing its neighbour, in pixels. */
const PRESSED = 24;

function heightOf({ name }: Named, isPressed: boolean): number {
  return Math.max((name.length > LETTERS ? 2 : 1) * LINE + 1, isPressed ? PRESSED : 0);
}

/**
 * Names beside a plot at the heights of values, moved apart where they would touch. The higher value stands higher; of
 * equal ones the later, as in a stack.
 */
export function PlacedLabels({
  labels,
  scale,
  height,
  picking,
}: {
  readonly labels: readonly PlacedName[];
  readonly scale: Scale;
  readonly height: number;
  readonly picking?: Picking | undefined;
}) {
  const tops = placesOf(labels, scale, height, picking !== undefined);
  return (
    <ul className={styles.beside} style={{ blockSize: height }} aria-hidden={picking ? undefined : true}>
      {labels.map(({ key, name, colour, isLine = false }, i) => (
        <li
          key={key}
          className={pickedLook(picking, key)}
          style={{ insetBlockStart: tops[i] ?? 0 }}
          title={picking ? undefined : name}
        >
          <Swatch colour={colour} isLine={isLine} /> <PickName name={name} groupKey={key} picking={picking} />
        </li>
      ))}
    </ul>
  );
}

function placesOf(
  labels: readonly PlacedName[],
  scale: Scale,
  height: number,
  isPressed: boolean,
): readonly number[] {
  const bottom = height - PLOT.bottom - PLOT.xAxis;
  const wanted = labels.map(
    ({ value }) => bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - PLOT.top),
  );
  const order = labels
    .map((label, i) => ({ value: label.value, half: heightOf(label, isPressed) / 2, i }))
    .sort((a, b) => b.value - a.value || b.i - a.i);
  const places: number[] = [];
  let used = 0;
  for (const { half, i } of order) {
    places[i] = Math.max(wanted[i] ?? 0, used + half);
    used = places[i] + half;
  }
  // Whatever was pushed below the plot is moved up again, with all that it then touches.
  let limit = bottom + LINE / 2;
  for (const { half, i } of order.reverse()) {
    places[i] = Math.min(places[i] ?? 0, limit - half);
    limit = places[i] - half;
  }
  return places;
}
