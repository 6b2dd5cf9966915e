import styles from './panel-grid.module.css';
import { LETTER, Room, type RoomSize } from './room.tsx';
import { useRoving } from './roving.ts';
import type { Mark } from './points.ts';
import type { Scale } from './scale.ts';

/** A value at a place across; null is a gap in the line. */
export interface PanelPoint {
  /** From 0 at the start of the time shown to 1 at its end. */
  readonly at: number;
  readonly value: number | null;
  readonly mark: Mark;
}

/** One of many small charts. */
export interface Panel {
  readonly key: string;
  readonly name: string;
  readonly isMine: boolean;
  /** Its last value. */
  readonly figure: string;
  readonly said: string;
  readonly points: readonly PanelPoint[];
}

interface PanelGridProps {
  readonly label: string;
  readonly panels: readonly Panel[];
  /** Drawn behind every panel. */
  readonly behind: readonly PanelPoint[];
  readonly scale: Scale;
  readonly format: (value: number) => string;
  /** What stands at the two ends of the time axis. */
  readonly ends: readonly [string, string];
  readonly onOpen: (key: string) => void;
}

/** Many small charts on one scale, each with the same line behind it to tell it from. */
export function PanelGrid(props: PanelGridProps) {
  return <Room>{(size) => <Panels {...props} size={size} />}</Room>;
}

/** Width that a panel has at least, in letters. */
const LEAST = 15;

function Panels({ size, ...props }: PanelGridProps & { readonly size: RoomSize }) {
  const { label, panels, behind, scale, onOpen } = props;
  const { width, em } = size;
  const across = Math.max(1, Math.min(panels.length, 8, Math.floor(width / (LEAST * em))));
  const { frame, onKeyDown, tied } = useRoving(panels.length, across);
  const places = placesOf(Math.floor((width - (across - 1) * em) / across) - 2, em, props);
  const back = pathOf(behind, places);
  return (
    <ul
      ref={frame}
      aria-label={label}
      className={styles.panels}
      style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))`, gap: em }}
    >
      {panels.map((panel, i) => (
        <li key={panel.key} className={panel.isMine ? styles.mine : undefined}>
          <button
            type="button"
            className={styles.panel}
            data-printed
            aria-label={panel.said}
            title={panel.name}
            {...tied(i)}
            onKeyDown={onKeyDown}
            onClick={() => onOpen(panel.key)}
          >
            <span className={styles.head}>
              <span className={styles.name}>{panel.name}</span>
              <span className={styles.figure}>{panel.figure}</span>
            </span>
            <svg
              className={styles.drawing}
              width={places.width}
              height={places.height}
              viewBox={`0 0 ${places.width} ${places.height}`}
              aria-hidden="true"
            >
              <PanelGround {...props} places={places} em={em} />
              <path
                d={back}
                fill="none"
                stroke="var(--mark-guide)"
                strokeWidth={1.25}
                strokeDasharray="4 3"
              />
              <path d={pathOf(panel.points, places)} fill="none" stroke="var(--mark-1)" strokeWidth={2} />
              <path d={dotsOf(panel.points, places, 'full')} fill="var(--mark-1)" />
              <path
                d={dotsOf(panel.points, places, 'hollow')}
                fill="var(--surface)"
                stroke="var(--mark-1)"
                strokeWidth={1.25}
              />
              {panel.points.some(({ value }) => value !== null && value > scale.max) && (
                <path
                  d={beyondOf(panel.points, places, scale.max)}
                  fill="none"
                  stroke="var(--ink)"
                  strokeWidth={1.5}
                />
              )}
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface PanelPlaces {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function placesOf(width: number, em: number, { scale, format }: PanelGridProps): PanelPlaces {
  const height = Math.round(Math.min(em * 14, Math.max(em * 8, width * 0.45)));
  const longest = Math.max(...endsOf(scale).map((tick) => format(tick).length));
  const [left, right] = [longest * em * LETTER + em * 0.6, width - em * 0.7];
  const [top, bottom] = [em * 0.7, height - em * 1.5];
  return {
    ...{ width, height, left, bottom },
    x: (at) => left + at * (right - left),
    y: (value) =>
      bottom - Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min))) * (bottom - top),
  };
}

function endsOf({ min, max }: Scale): readonly number[] {
  return [min, max];
}

function PanelGround({
  scale,
  format,
  ends,
  places: { left, bottom, x, y },
  em,
}: PanelGridProps & { readonly places: PanelPlaces; readonly em: number }) {
  return (
    <>
      {endsOf(scale).map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${x(1)}`} stroke="var(--mark-grid)" />
          <text x={left - em * 0.3} y={y(tick) + em * 0.32} textAnchor="end" fontSize={em * 0.85}>
            {format(tick)}
          </text>
        </g>
      ))}
      <text x={left} y={bottom + em * 1.15} fontSize={em * 0.85}>
        {ends[0]}
      </text>
      <text x={x(1)} y={bottom + em * 1.15} textAnchor="end" fontSize={em * 0.85}>
        {ends[1]}
      </text>
    </>
  );
}

/** A line through values, broken where there is none. */
function pathOf(points: readonly PanelPoint[], { x, y }: PanelPlaces): string {
  return points
    .map(({ at, value }, i) => {
      if (value === null) return '';
      const isAfterGap = i === 0 || points[i - 1]?.value === null;
      return `${isAfterGap ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

/** Dots of values that are not firm, or of firm ones that stand alone or last and would not be seen. */
function dotsOf(points: readonly PanelPoint[], { x, y }: PanelPlaces, mark: Mark): string {
  const isGap = (i: number) => (points[i]?.value ?? null) === null;
  return points
    .map((point, i) => {
      const isLone = (isGap(i - 1) && isGap(i + 1)) || i === points.length - 1;
      if (point.value === null || point.mark !== mark || (mark === 'full' && !isLone)) return '';
      const r = mark === 'full' ? 3 : 2;
      return `M${(x(point.at) - r).toFixed(1)} ${y(point.value).toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    })
    .join('');
}

/** Arrows where values lie above the scale that all panels share. */
function beyondOf(points: readonly PanelPoint[], { x, y }: PanelPlaces, max: number): string {
  return points
    .filter(({ value }) => value !== null && value > max)
    .map(({ at }) => `M${(x(at) - 3).toFixed(1)} ${y(max) - 1}l3 -4l3 4`)
    .join('');
}
