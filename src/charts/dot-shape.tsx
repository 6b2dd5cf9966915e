import type { Mark } from './points.ts';

/** What the chart library tells of a mark it wants drawn. */
interface DrawnDot {
  readonly cx?: unknown;
  readonly cy?: unknown;
  readonly payload?: unknown;
  readonly index?: unknown;
}

/** Points beyond which a mark for each firm one of them only makes noise. */
const MOST_DOTS = 40;

function placeOf({ cx, cy }: DrawnDot) {
  const isPlaced = typeof cx === 'number' && typeof cy === 'number' && !Number.isNaN(cy);
  return isPlaced ? { cx, cy } : null;
}

/** A dot in a colour, hollow where it is not firm. */
function Dot({
  place,
  colour,
  mark,
  r,
}: {
  readonly place: { readonly cx: number; readonly cy: number };
  readonly colour: string;
  readonly mark: Mark;
  readonly r: number;
}) {
  return (
    <circle
      {...place}
      r={r}
      fill={mark === 'hollow' ? 'var(--surface)' : colour}
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}

/** The dots of a single line: all of them while they are few, else those that are not firm or stand alone. */
export function pointDot(
  colour: string,
  points: ReadonlyArray<{ readonly value: number | null; readonly mark: Mark; readonly key: string }>,
) {
  const isGap = (i: number) => (points[i]?.value ?? null) === null;
  const isFew = points.length <= MOST_DOTS;
  const dotted = new Set(
    points.flatMap(({ key, mark }, i) => {
      const isLone = isGap(i - 1) && isGap(i + 1);
      return !isGap(i) && (isFew || mark === 'hollow' || isLone) ? [key] : [];
    }),
  );
  // An element for each point is what makes a long line slow.
  if (dotted.size === 0) return false;
  return function PointDot(drawn: DrawnDot) {
    const { key = '', mark = 'full' } = (drawn.payload ?? {}) as {
      readonly key?: string;
      readonly mark?: Mark;
    };
    const place = placeOf(drawn);
    const index = String(drawn.index);
    if (!place || !dotted.has(key)) return <g key={index} />;
    return <Dot key={index} place={place} colour={colour} mark={mark} r={3.5} />;
  };
}

/** The dots of one line among several: those given, small. */
export function chosenDots(colour: string, marks: ReadonlyArray<Mark | null>) {
  if (marks.every((mark) => mark === null)) return false;
  return function ChosenDot(drawn: DrawnDot) {
    const mark = marks[Number(drawn.index)] ?? null;
    const place = placeOf(drawn);
    const key = String(drawn.index);
    if (!place || !mark) return <g key={key} />;
    return <Dot key={key} place={place} colour={colour} mark={mark} r={2.5} />;
  };
}

/** A dash at the height of a target, so that one for a single period is seen too. */
export function TargetMark(drawn: DrawnDot) {
  const place = placeOf(drawn);
  const key = String(drawn.index);
  if (!place) return <g key={key} />;
  return <path key={key} d={`M${place.cx - 6} ${place.cy}h12`} stroke={TARGET} strokeWidth={2} />;
}

/** The colour of what is aimed at. */
export const TARGET = 'var(--mark-4)';

/** A triangle on the time axis: something was noted of that time. */
export function PinMark(drawn: DrawnDot) {
  const place = placeOf(drawn);
  const key = String(drawn.index);
  if (!place) return <g key={key} />;
  return (
    <path
      key={key}
      className="pin-mark"
      d={`M${place.cx - 5} ${place.cy}h10l-5 -9z`}
      fill="var(--ink)"
      stroke="var(--surface)"
    />
  );
}

/** An arrow at the edge of the plot: the interval runs on beyond it. */
export function CutMark(drawn: DrawnDot) {
  const place = placeOf(drawn);
  const key = String(drawn.index);
  if (!place) return <g key={key} />;
  const { cx, cy } = place;
  return (
    <path
      key={key}
      className="cut-mark"
      d={`M${cx - 4.5} ${cy + 1}L${cx} ${cy - 5}L${cx + 4.5} ${cy + 1}`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.75}
    />
  );
}
