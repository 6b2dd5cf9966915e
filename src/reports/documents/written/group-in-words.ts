import { SPLITS } from '#measures';
import type { Words } from '#words';
import type { ReportFigure } from '../report.ts';

/** What a figure is of, as a person reads it; '' for the whole. */
export function groupInWords({ group }: Pick<ReportFigure, 'group'>, words: Words): string {
  const split = SPLITS.find((one) => group.startsWith(`${one}: `));
  if (split === undefined) return group;
  const name = words.group(split, group.slice(split.length + 2));
  return words.say('filter.choice', { split: words.say(`split.${split}`), group: name });
}
