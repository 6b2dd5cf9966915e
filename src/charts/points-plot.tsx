import { useState, type MouseEvent } from 'react';
import { placedLabels, type Box, type PlacedText } from './label-places.ts';
import styles from './points-plot.module.css';
import { inLines, LETTER, Room, type RoomSize } from './room.tsx';
import { chosenByKey, useRoving } from './roving.ts';
import type { Scale } from './scale.ts';
import { SchemeMark, type MarkLook } from './scheme-mark.tsx';
import { numberAlong, shareAlong, type SizeScale } from './size-scale.ts';
import { Tip, type TipLine } from './tip.tsx';

/** A thing on two axes. */
export interface PlotPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly look: MarkLook;
  /** How far chance may have moved it along either axis: drawn as thin lines through its mark. */
  readonly xSpan?: Span | null;
  readonly ySpan?: Span | null;
  /** How much it deserves its name beside it; those of 0 are named when pointed at. */
  readonly weight: number;
  readonly said: string;
  readonly lines: readonly TipLine[];
  readonly note?: string | undefined;
}

/** From the lower to the upper end of what chance leaves open. */
export type Span = readonly [lower: number, upper: number];

/** A curve across the plot, by the number on the axis across. */
export interface Curve {
  readonly key: string;
  /** Inner ones are dashed. */
  readonly look: 'inner' | 'outer';
  readonly at: (x: number) => number;
}

interface PointsPlotProps {
  readonly label: string;
  readonly points: readonly PlotPoint[];
  readonly xScale: SizeScale;
  readonly yScale: Scale;
  readonly xFormat: (value: number) => string;
  readonly yFormat: (value: number) => string;
  readonly xName: string;
  /** Lines that numbers of either axis are held against. */
  readonly xGuide: { readonly value: number; readonly label: string } | null;
  readonly yGuide: { readonly value: number; readonly label: string } | null;
  readonly curves: readonly Curve[];
  readonly onOpen: (key: string) => void;
}

/** Things on two axes, the weightiest named beside their marks, the others when they are pointed at. */
export function PointsPlot(props: PointsPlotProps) {
  return <Room>{(size) => <Plot {...props} {...placesOf(size, props)} />}</Room>;
}

/** Steps in which a curve is drawn. */
const STEPS = 96;
/** From one line of words below an axis to the next, in letters. */
const LINE = 1.3;
/** How near, in letters, the pointer has to be to a mark to mean it. */
const NEAR = 2;

interface Places extends RoomSize {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: (x: number) => number;
  readonly down: (y: number) => number;
  /** What the axis across is of, in lines that fit below it. */
  readonly xLines: readonly string[];
}

function placesOf(
  { width, em }: RoomSize,
  { xScale, yScale, xName, yFormat, xGuide }: PointsPlotProps,
): Places {
  const xLines = inLines(xName, width, em);
  const below = em * (2.2 + LINE * xLines.length);
  const height = Math.round(Math.min(width * 0.6 + em * 6, em * 36) + below - em * 3.5);
  const widest = Math.max(...yScale.ticks.map((tick) => yFormat(tick).length));
  const left = (widest + 1) * em * LETTER + em * 0.4;
  const [right, top, bottom] = [width - em * 1.5, em * (xGuide ? 2.4 : 1.2), height - below];
  return {
    ...{ width, em, height, left, right, top, bottom, xLines },
    across: (x) => left + Math.min(1, Math.max(0, shareAlong(xScale, x))) * (right - left),
    down: (y) =>
      bottom - Math.min(1, Math.max(0, (y - yScale.min) / (yScale.max - yScale.min))) * (bottom - top),
  };
}

function Plot(props: PointsPlotProps & Places) {
  const { label, points, onOpen, width, height, em, across, down } = props;
  const [pointed, setPointed] = useState<string | null>(null);
  const ordered = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const { frame, onKeyDown, tied } = useRoving(ordered.length);
  const r = em * 0.42;
  const guides = guideNames(props);
  const nearest = ({ currentTarget, clientX, clientY }: MouseEvent<SVGElement>): string | null => {
    const { left, top } = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const distances = points.map((point) => Math.hypot(across(point.x) - x, down(point.y) - y));
    const best = Math.min(...distances);
    return best <= em * NEAR ? (points[distances.indexOf(best)]?.key ?? null) : null;
  };
  const choose = (event: MouseEvent<SVGElement>, own: string | null) => {
    event.stopPropagation();
    // Assistive technology presses a mark without a place; a hand means the mark that it is told of.
    const key = event.detail === 0 ? own : (nearest(event) ?? own);
    if (key !== null) onOpen(key);
  };
  const told = points.find(({ key }) => key === pointed);
  return (
    <div className={styles.plot}>
      <svg
        ref={frame}
        role="group"
        aria-label={label}
        className={`${styles.drawing ?? ''} ${pointed === null ? '' : (styles.pointed ?? '')}`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => setPointed(nearest(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => choose(event, null)}
        onBlur={() => setPointed(null)}
      >
        <Ground {...props} />
        <path d={spansPath(props)} stroke="var(--mark-7)" strokeOpacity={0.45} aria-hidden="true" />
        {ordered.map((point, i) => (
          <g
            key={point.key}
            role="button"
            aria-label={point.said}
            className={styles.point}
            {...tied(i)}
            onFocusCapture={() => setPointed(point.key)}
            onClick={(event) => choose(event, point.key)}
            onKeyDown={chosenByKey(() => onOpen(point.key))}
          >
            <circle className={styles.near} cx={across(point.x)} cy={down(point.y)} r={em} />
            <SchemeMark x={across(point.x)} y={down(point.y)} r={r} look={point.look} />
          </g>
        ))}
        {guides.map(({ text, x, y, isLate }) => (
          <text
            key={text}
            x={x}
            y={y}
            textAnchor={isLate ? 'end' : 'start'}
            className={styles.guide}
            aria-hidden="true"
          >
            {text}
          </text>
        ))}
        {namesOf(props, r, guides).map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor} className={styles.name} aria-hidden="true">
            {text}
          </text>
        ))}
      </svg>
      {told && (
        <div
          className={styles.tip}
          style={{
            insetInlineStart: Math.max(0, Math.min(across(told.x) + em, width - 22 * em)),
            insetBlockStart: down(told.y) + em * 1.2,
          }}
        >
          <Tip title={told.name} lines={told.lines} note={told.note} />
        </div>
      )}
    </div>
  );
}

/** Names that stand beside their marks. */
function namesOf(
  { points, across, down, em, left, right, top, bottom }: PointsPlotProps & Places,
  r: number,
  guides: readonly GuideName[],
): PlacedText[] {
  const placed = points.map((point) => ({ ...point, x: across(point.x), y: down(point.y) }));
  const wanting = placed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ key, name, x, y }) => ({ key, text: name, x, y }));
  const bounds = { left: left + 2, right: right + em, top: top - em, bottom: bottom - 2 };
  return placedLabels(
    wanting,
    placed,
    bounds,
    { em: em * 0.92, letter: em * LETTER, r: r + 2 },
    guides.map(({ box }) => box),
  );
}

interface GuideName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isLate: boolean;
  readonly box: Box;
}

/** Thin lines from end to end of what chance leaves open of every point. */
function spansPath({ points, across, down }: PointsPlotProps & Places): string {
  const lines = points.flatMap(({ x, y, xSpan, ySpan }) => [
    ...(xSpan ? [`M${across(xSpan[0])} ${down(y)}H${across(xSpan[1])}`] : []),
    ...(ySpan ? [`M${across(x)} ${down(ySpan[0])}V${down(ySpan[1])}`] : []),
  ]);
  return lines.join('');
}

/** The words of guides, over the marks: those of a line across where they cover fewest marks. */
function guideNames(props: PointsPlotProps & Places) {
  const { points, xGuide, yGuide, across, down, em, left, right, top, width } = props;
  const placed = (text: string, x: number, y: number, isLate: boolean): GuideName => {
    const wide = text.length * em * LETTER;
    const start = isLate ? x - wide : x;
    const box = { left: start, right: start + wide, top: y - em, bottom: y + em * 0.3 };
    return { text, x, y, isLate, box };
  };
  const names: GuideName[] = [];
  if (yGuide) {
    const line = down(yGuide.value);
    const wide = yGuide.label.length * em * LETTER;
    // The ends first, then places between them.
    const starts = [
      right - wide,
      left + em * 0.3,
      ...[0.75, 0.5, 0.25].map((at) => left + (right - left) * at - wide / 2),
    ];
    const places = starts
      .filter((start) => start >= left && start + wide <= right + 1)
      .flatMap((start) =>
        [line - em * 0.35, line + em * 1.05].map((y) => placed(yGuide.label, start, y, false)),
      );
    if (places.length === 0) places.push(placed(yGuide.label, right, line - em * 0.35, true));
    const covered = places.map(
      ({ box }) => points.filter(({ x, y }) => isIn(box, across(x), down(y), em * 0.5)).length,
    );
    names.push(...places.slice(covered.indexOf(Math.min(...covered))).slice(0, 1));
  }
  if (xGuide) {
    const x = across(xGuide.value);
    names.push(placed(xGuide.label, Math.max(left, x), top - em * 0.5, x > width / 2));
  }
  return names;
}

/** Whether a mark that reaches so far around its place is covered by a box. */
function isIn({ left, right, top, bottom }: Box, x: number, y: number, reach: number): boolean {
  return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
}

/** Axes, guides and curves. */
function Ground(props: PointsPlotProps & Places) {
  const { xScale, yScale, xFormat, yFormat, xGuide, yGuide, curves, xLines } = props;
  const { em, left, right, top, bottom, across, down, width, height } = props;
  const room = (right - left) / Math.max(1, xScale.ticks.length);
  const every = Math.ceil((Math.max(...xScale.ticks.map((tick) => xFormat(tick).length)) * em * 0.62) / room);
  return (
    <g aria-hidden="true">
      {yScale.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${down(tick)}H${right}`} stroke="var(--mark-grid)" />
          <text x={left - em * 0.5} y={down(tick) + em * 0.35} textAnchor="end" className={styles.soft}>
            {yFormat(tick)}
          </text>
        </g>
      ))}
      <path d={`M${left} ${bottom}H${right}`} stroke="var(--line-strong)" />
      {xScale.ticks.map((tick, i) => (
        <g key={tick}>
          <path d={`M${across(tick)} ${bottom}v${em * 0.4}`} stroke="var(--line-strong)" />
          {i % every === 0 && (
            <text x={across(tick)} y={bottom + em * 1.5} textAnchor="middle" className={styles.soft}>
              {xFormat(tick)}
            </text>
          )}
        </g>
      ))}
      {xLines.map((line, i) => (
        <text
          key={line}
          x={xLines.length > 1 ? width / 2 : (left + right) / 2}
          y={height - em * (0.5 + LINE * (xLines.length - 1 - i))}
          textAnchor="middle"
          className={styles.soft}
        >
          {line}
        </text>
      ))}
      {curves.map(({ key, look, at }) => (
        <path
          key={key}
          d={curvePath(at, props)}
          fill="none"
          stroke={look === 'outer' ? 'var(--ink-soft)' : 'var(--mark-7)'}
          strokeWidth={1.5}
          strokeDasharray={look === 'outer' ? 'none' : '6 4'}
        />
      ))}
      {yGuide && <path d={`M${left} ${down(yGuide.value)}H${right}`} {...GUIDE} />}
      {xGuide && <path d={`M${across(xGuide.value)} ${top}V${bottom}`} {...GUIDE} />}
    </g>
  );
}

const GUIDE = { stroke: 'var(--mark-guide)', strokeWidth: 1.5, strokeDasharray: '5 4' } as const;

/** A curve as far as it lies within the plot. */
function curvePath(
  at: (x: number) => number,
  { xScale, yScale, across, down }: PointsPlotProps & Places,
): string {
  let path = '';
  let isDrawing = false;
  for (let step = 0; step <= STEPS; step++) {
    // Limits bend most where sizes are small.
    const share = xScale.isLog ? step / STEPS : (step / STEPS) ** 3;
    const x = numberAlong(xScale, share);
    const y = x > 0 ? at(x) : Number.NaN;
    if (Number.isNaN(y) || y > yScale.max || y < yScale.min) {
      isDrawing = false;
      continue;
    }
    path += `${isDrawing ? 'L' : 'M'}${across(x).toFixed(1)} ${down(y).toFixed(1)}`;
    isDrawing = true;
  }
  return path;
}
