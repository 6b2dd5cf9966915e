import type { Mark } from './points.ts';

/** What the chart library tells of a bar it wants drawn. */
interface DrawnBar {
  readonly x?: unknown;
  readonly y?: unknown;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly payload?: unknown;
}

const length = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Bars of a colour, hollow where their period is, set off from what they stand on; those that go down from zero come with a negative height. */
export function barShape(colour: string, isStacked = false) {
  return function BarShape({ x, y, width, height, payload }: DrawnBar) {
    const isHollow = (payload as { readonly mark?: Mark } | undefined)?.mark === 'hollow';
    const tall = length(height);
    const edge = isHollow ? { stroke: colour } : isStacked ? { stroke: 'var(--surface)' } : {};
    return (
      <rect
        x={length(x)}
        y={length(y) + Math.min(0, tall)}
        width={Math.max(0, length(width))}
        height={Math.abs(tall)}
        fill={colour}
        fillOpacity={isHollow ? 0.25 : 1}
        strokeWidth={1}
        {...edge}
      />
    );
  };
}
