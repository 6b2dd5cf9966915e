import type { Picking } from '#charts';
import { monthsOffered, type Figures, type Given, type LessonStep } from '#workshop';
import type { Words } from '#words';

/** Lets the month asked for be pressed in the step's chart, where that is of the figure and the periods asked after. */
export function monthPicking(
  { ask, show }: LessonStep,
  figures: Figures,
  draft: Given | null,
  onDraft: (draft: Given) => void,
  words: Words,
): Picking | undefined {
  if (ask?.kind !== 'month' || show.kind !== 'trend' || show.grain !== ask.grain) return undefined;
  const [first] = show.figures;
  if (first?.indicator !== ask.figure.indicator || first.basis !== ask.figure.basis) return undefined;
  return {
    groups: monthsOffered(ask, figures).map(({ period }) => String(period.last)),
    picked: draft?.kind === 'month' ? String(draft.month) : null,
    onPick: (key) => onDraft({ kind: 'month', month: Number(key) }),
    hint: words.say('lessons.pickMonth'),
  };
}
