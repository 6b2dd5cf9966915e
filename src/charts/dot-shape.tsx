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

/** The dots of a single line: all of them while they are few, else the hollow ones. */
export function pointDot(colour: string, count: number) {
  return function PointDot(drawn: DrawnDot) {
    const { mark = 'full' } = (drawn.payload ?? {}) as { readonly mark?: Mark };
    const place = placeOf(drawn);
    const key = String(drawn.index);
    if (!place || (count > MOST_DOTS && mark === 'full')) return <g key={key} />;
    return <Dot key={key} place={place} colour={colour} mark={mark} r={3.5} />;
  };
}

/** The dots of one line among several: those given, small. */
export function chosenDots(colour: string, marks: ReadonlyArray<Mark | null>) {
  return function ChosenDot(drawn: DrawnDot) {
    const mark = marks[Number(drawn.index)] ?? null;
    const place = placeOf(drawn);
    const key = String(drawn.index);
    if (!place || !mark) return <g key={key} />;
    return <Dot key={key} place={place} colour={colour} mark={mark} r={2.5} />;
  };
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
