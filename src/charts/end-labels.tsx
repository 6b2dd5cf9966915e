import styles from './end-labels.module.css';
import { PLOT, type Scale } from './points.ts';

interface Named {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Drawn as a line across rather than as a surface. */
  readonly isLine?: boolean;
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
}: {
  readonly layers: readonly Named[];
  readonly isAlways?: boolean;
}) {
  return (
    <ul className={`${styles.key ?? ''} ${isAlways ? '' : (styles.narrow ?? '')}`}>
      {layers.map(({ key, name, ...look }) => (
        <li key={key}>
          <Swatch {...look} /> {name}
        </li>
      ))}
    </ul>
  );
}

/** Least distance of two labels, in pixels. */
const LINE = 15;

/** The names of stacked layers beside the plot, each at the height of its part of the last stack, and those of guides. */
export function EndLabels({
  layers,
  guides,
  scale,
  height,
}: {
  readonly layers: ReadonlyArray<Named & { readonly values: ReadonlyArray<number | null> }>;
  readonly guides: ReadonlyArray<Named & { readonly value: number }>;
  readonly scale: Scale;
  readonly height: number;
}) {
  const last =
    layers[0]?.values.findLastIndex((_, p) => layers.some(({ values }) => typeof values[p] === 'number')) ??
    -1;
  const ends = layers.map(({ values }) => values[last] ?? 0);
  const middles = ends.map(
    (value, i) => ends.slice(0, i).reduce((below, part) => below + part, 0) + value / 2,
  );
  return (
    <PlacedLabels
      labels={[...layers, ...guides]}
      values={[...middles, ...guides.map(({ value }) => value)]}
      scale={scale}
      height={height}
    />
  );
}

/** Names beside a plot at the heights of values, moved apart where they would touch. */
export function PlacedLabels({
  labels,
  values,
  scale,
  height,
}: {
  readonly labels: readonly Named[];
  readonly values: readonly number[];
  readonly scale: Scale;
  readonly height: number;
}) {
  const bottom = height - PLOT.bottom - PLOT.xAxis;
  const place = (value: number) =>
    bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - PLOT.top);
  const order = labels.map((_, i) => i).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const tops: number[] = [];
  order.forEach((i, position) => {
    const before = tops[order[position - 1] ?? -1] ?? -Infinity;
    tops[i] = Math.max(place(values[i] ?? 0), before + LINE);
  });
  // Whatever was pushed below the plot is moved up again, with all that it then touches.
  let limit = bottom;
  for (const i of [...order].reverse()) {
    tops[i] = Math.min(tops[i] ?? 0, limit);
    limit = tops[i] - LINE;
  }
  return (
    <ul className={styles.beside} style={{ blockSize: height }} aria-hidden="true">
      {labels.map(({ key, name, ...look }, i) => (
        <li key={key} style={{ insetBlockStart: tops[i] ?? 0 }} title={name}>
          <Swatch {...look} /> {name}
        </li>
      ))}
    </ul>
  );
}
