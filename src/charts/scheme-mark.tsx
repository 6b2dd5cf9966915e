/** How a mark looks: where it stands by colour and shape together, hollow where it is not sure, ringed where it is one's own. */
export interface MarkLook {
  readonly tone: Tone;
  readonly shape: 'dot' | 'up' | 'down';
  readonly isHollow: boolean;
  readonly isMine: boolean;
}

export type Tone = 'better' | 'worse' | 'apart' | 'plain';

const COLOURS: Readonly<Record<Tone, string>> = {
  better: 'var(--better)',
  worse: 'var(--worse)',
  apart: 'var(--apart)',
  plain: 'var(--mark-7)',
};

/** A mark at a place; `r` is its half width in pixels. */
export function SchemeMark({
  x,
  y,
  r,
  look: { tone, shape, isHollow, isMine },
}: {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: MarkLook;
}) {
  const colour = COLOURS[tone];
  const drawn = {
    fill: isHollow ? 'var(--surface)' : colour,
    stroke: isHollow ? colour : 'var(--surface)',
    strokeWidth: isHollow ? 1.75 : 1,
  };
  const turn = shape === 'down' ? -1 : 1;
  const tall = r * 1.25;
  const side = r * 1.2;
  return (
    <>
      {isMine && <circle cx={x} cy={y} r={r + 5} fill="none" stroke="var(--ink)" strokeWidth={2} />}
      {shape === 'dot' ? (
        <circle cx={x} cy={y} r={r} {...drawn} />
      ) : (
        <path d={`M${x} ${y - turn * tall}L${x + side} ${y + turn * r}H${x - side}Z`} {...drawn} />
      )}
    </>
  );
}
