import { CATALOGUE, judgedByAll } from '#indicators';
import { guideInWords } from '../../figures/goals.ts';
import { figuresOf } from '../../figures/narrowed.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import type { Telling } from '../telling.ts';
import { textBlock } from './block.ts';

/** They say how records come in, which the quality of the records says better. */
const OF_RECORDS: ReadonlySet<string> = new Set(['monitoring-quality', 'reporting-timeliness']);

/** Strengths that a brief has room for. */
const MOST = 5;

/** What keeps within its guides beyond chance, as sentences with the figure and the guide it is held against. */
export function strengthsOf(
  { periods }: Ingredients,
  { words, currency, figure }: Telling,
): readonly ReportBlock[] {
  const { at, grain } = periods;
  return CATALOGUE.filter(
    ({ id, alwaysSplit, guides }) => !alwaysSplit && guides.length > 0 && !OF_RECORDS.has(id),
  )
    .flatMap((one): ReportBlock[] => {
      const standing = figuresOf(one, periods, at);
      const { indicator, values } = standing;
      const value = values[at];
      if (!value || judgedByAll(indicator, value) !== 'met') return [];
      const told = figure(standing, { grain, position: at });
      const guides = indicator.guides.map((guide) => guideInWords(guide, indicator, words, currency));
      return [
        textBlock({
          id: `strength ${indicator.id}`,
          about: told.name,
          text: words.say(value.margin === null ? 'report.strengthPlain' : 'report.strength', {
            value: told.text,
            guide: guides.join('; '),
          }),
          tone: 'good',
          figures: [told.key],
        }),
      ];
    })
    .slice(0, MOST);
}
