/** What the chart library tells of a line it wants labelled. */
interface LabelPlace {
  readonly viewBox?: unknown;
}

/** Height of a line of words; nearer to the top than this they go below. */
const LINE = 18;

/** The words of a guide at its line, readable over whatever is drawn beneath. */
export function guideLabel(text: string) {
  return function GuideLabel({ viewBox }: LabelPlace) {
    const { x = 0, y = 0 } = (viewBox ?? {}) as { readonly x?: number; readonly y?: number };
    return (
      <text
        x={x + 6}
        y={y < LINE ? y + LINE - 3 : y - 5}
        fontSize={12}
        fill="var(--mark-guide)"
        stroke="var(--surface)"
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    );
  };
}
