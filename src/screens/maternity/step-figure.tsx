import type { ReactNode } from 'react';
import { ChartFrame, StepList, type ChartTable } from '#charts';
import type { SchemeSummary } from '#engine';
import { markOf, noteOn, type Periods } from '#reports';
import { useWords } from '#ui';
import type { Words } from '#words';
import { explaining } from '../explanation/explained.tsx';
import { axisName, headingsIn, originOf } from '../figures/chart-parts.tsx';
import { FigureLink } from './figure-link.tsx';
import { behindText, figureText, type Figure } from './figure.ts';

/** A figure under the name that it goes by among others. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** Figures of one unit as bars under one another, each leading to its page. */
export function StepFigure({
  scheme,
  periods,
  title,
  says,
  file,
  figures,
  isOrdered = false,
  most = null,
  across = null,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly title: string;
  readonly says?: string;
  /** What the file of it is called. */
  readonly file: string;
  readonly figures: readonly NamedFigure[];
  readonly isOrdered?: boolean;
  readonly most?: number | null;
  readonly across?: { readonly value: number; readonly label: string } | null;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  const unit = figures[0]?.figure.indicator.unit ?? 'share';
  const pressedIn = (figure: Figure) =>
    explaining(scheme, figure, periods)(figureText(figure, words, currency), periods.at);
  return (
    <ChartFrame
      title={title}
      says={says}
      axis={axisName(unit, words, currency)}
      {...originOf(scheme, periods, file, words)}
      isEmpty={figures.every(({ figure }) => figure.now.value === null)}
      notes={figures.flatMap(({ name, figure: { now } }) =>
        now.value === null && now.reason
          ? [words.say('maternity.notKnown', { name, reason: words.say(`reason.${now.reason}`) })]
          : [],
      )}
      table={tableOf(figures, pressedIn, words, currency)}
    >
      <StepList
        isOrdered={isOrdered}
        most={most}
        across={across}
        steps={figures.map(({ name, figure }) => ({
          key: `${figure.indicator.id} ${figure.basis}`,
          name: <FigureLink scheme={scheme} figure={figure} name={name} />,
          value: figure.now.value,
          lower: figure.now.lower,
          upper: figure.now.upper,
          mark: markOf(figure.now),
          label: figure.now.value === null ? figureText(figure, words, currency) : pressedIn(figure),
          note: figure.now.value === null ? '' : behindText(figure, words, currency),
        }))}
      />
    </ChartFrame>
  );
}

function tableOf(
  figures: readonly NamedFigure[],
  pressedIn: (figure: Figure) => ReactNode,
  words: Words,
  currency: string,
): ChartTable {
  const heading = headingsIn(words, currency);
  const unit = figures[0]?.figure.indicator.unit ?? 'share';
  const count = (value: number | null) => ({
    shown: value === null ? '–' : words.number(value, Number.isInteger(value) ? 0 : 1),
    written: value,
  });
  return {
    headings: [
      heading(words.say('maternity.step')),
      heading(words.say('chart.value'), unit),
      heading(words.say('chart.lower'), unit),
      heading(words.say('chart.upper'), unit),
      heading(words.say('indicator.overShort')),
      heading(words.say('indicator.underShort')),
      heading(words.say('indicator.basis')),
      heading(words.say('chart.status')),
    ],
    rows: figures.map(({ name, figure }) => {
      const { indicator, basis, now } = figure;
      const cell = (value: number | null) => ({
        shown: value === null ? '–' : words.quantity(value, indicator.unit, currency),
        written: value,
      });
      const status = noteOn(now, words) ?? words.say(`status.${now.status}`);
      const on = basis === '' ? '' : words.sayCode('basis', basis);
      return [
        { shown: name, written: name },
        { ...cell(now.value), ...(now.value !== null && { pressed: pressedIn(figure) }) },
        cell(now.lower),
        cell(now.upper),
        count(now.numerator),
        count(now.denominator),
        { shown: on, written: on },
        { shown: status, written: status },
      ];
    }),
  };
}
