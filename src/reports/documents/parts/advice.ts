import { advise, type Advice } from '#indicators';
import { adviceInWords, lookedAt, restInWords } from '../../figures/advice-words.ts';
import { periodsInYear } from '../../figures/periods.ts';
import { targetsIn } from '../../figures/plan.ts';
import { readingsOf, type SeenReading } from '../../figures/readings.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import type { Telling } from '../telling.ts';
import { textBlock } from './block.ts';

/** What the rules of advice make of a period. */
export interface AdviceTold {
  /** Figures that lie outside a guide or a target: they ask for a decision. */
  readonly toDecide: readonly ReportBlock[];
  /** What has changed by more than chance, without lying outside anything. */
  readonly changed: readonly ReportBlock[];
  /** That nothing stands out, or what could not be judged. */
  readonly rest: readonly ReportBlock[];
  /** The indicators that were spoken of, what matters most first. */
  readonly indicators: readonly string[];
  /** How many figures could be held against a guide or target, and how many against a year before. */
  readonly judged: number;
  readonly compared: number;
}

/** Sentences that a page has room for; the others stand on the overview. */
const MOST = 4;

/** What is to be said of the period of a report, in the sentences of the overview. */
export function adviceOn({ periods, monthly, byDays, plan }: Ingredients, telling: Telling): AdviceTold {
  const { words } = telling;
  const readings = readingsOf({ periods, monthly, divided: byDays, targets: targetsIn(plan) });
  const told = advise(readings);
  const isMissed = ({ grounds }: Advice) => grounds.some(({ by }) => by === 'guide' || by === 'target');
  const say = (one: Advice<SeenReading>) => sentence(one, periods.counted.periods[periods.at]?.last, telling);
  return {
    ...lookedAt(readings),
    toDecide: mostOf(told.filter(isMissed).map(say), 'decide', telling),
    changed: mostOf(told.filter((one) => !isMissed(one)).map(say), 'changed', telling),
    rest: restInWords(readings, told.length === 0, false, words)
      // That nothing stands out is said already, under each heading.
      .filter(({ id }) => id !== 'nothing')
      .map(({ id, text }) => textBlock({ id: `rest ${id}`, text, tone: 'note' })),
    indicators: [...new Set(told.map(({ reading }) => reading.indicator.id))],
  };
}

/** The figure of a year before, where the sentence holds the value against it. */
function beforeOf(
  { grounds }: Advice<SeenReading>,
  { standing, grain, position, column }: SeenReading['seen'],
  { figure }: Telling,
): readonly string[] {
  const before = position - (periodsInYear(grain) ?? 1);
  if (before < 0 || !grounds.some(({ by }) => by === 'year-before')) return [];
  return [figure(standing, { grain, position: before, column }).key];
}

function mostOf(said: readonly ReportBlock[], where: string, { words }: Telling): readonly ReportBlock[] {
  const left = said.length - MOST;
  if (left <= 0) return said;
  const more = textBlock({
    id: `more ${where}`,
    text: words.say('report.board.more', { count: left }),
    tone: 'note',
  });
  return [...said.slice(0, MOST), more];
}

function sentence(one: Advice<SeenReading>, end: number | undefined, telling: Telling): ReportBlock {
  const { words, currency, figure } = telling;
  const { indicator, group, seen, seenMonth } = one.reading;
  const isMonthly = seenMonth !== null && one.grounds.every(({ by }) => by === 'months-before');
  const place = isMonthly ? seenMonth : seen;
  const spoken = figure(place.standing, place);
  const { changed, means } = adviceInWords(one, end === undefined ? '' : words.month(end), currency, words);
  const name = words.indicator(indicator, 'name');
  const split = indicator.alwaysSplit ?? 'days';
  return textBlock({
    id: `advice ${indicator.id} ${group ?? ''} ${one.rule.condition}`,
    about:
      group === null ? name : words.say('filter.choice', { split: name, group: words.group(split, group) }),
    text: [spoken.text, changed, means].filter((part) => part !== '').join(' '),
    tone: one.grounds.some(({ by }) => by === 'guide' || by === 'target') ? 'warn' : 'plain',
    figures: [spoken.key, ...beforeOf(one, place, telling)],
  });
}
