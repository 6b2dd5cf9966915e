import { ChartFrame, DotPlot, TrendChart, pointPicks, type Picking } from '#charts';
import type { SchemeSummary } from '#engine';
import { indicatorOf, valueOf, type Indicator } from '#indicators';
import type { Counted } from '#measures';
import { markOf, missingNotes, pointsFor, shown as figureShown, valuesOver } from '#reports';
import { addressOf } from '#state';
import { Card, LinkButton, useWords } from '#ui';
import { positionOf, type FigureName, type Figures, type Show } from '#workshop';
import type { Grain } from '#units';
import type { Words } from '#words';
import { axisName, originOf, trendTable } from '../../figures/chart-parts.tsx';
import { axisOf } from '../../figures/axis.ts';
import { FormulaWithNumbers } from '../../indicator/formula-panel.tsx';
import { Findings } from './findings.tsx';
import { Funnel } from './funnel.tsx';
import styles from './lesson.module.css';
import { Numbers, RecordsTable } from './numbers-view.tsx';

interface Props {
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
  /** Lets a month of the first chart be the answer. */
  readonly picking?: Picking | undefined;
}

type FiguresShown = Exclude<Show, { readonly kind: 'words' | 'findings' | 'numbers' | 'records' }>;

/** What stands beside the words of a step; `say` says a part of them. */
export function StepView({
  show,
  say,
  ...props
}: Props & { readonly show: Show; readonly say: (part: string) => string }) {
  const words = useWords();
  if (show.kind === 'words') return null;
  return <div className={styles.view}>{viewOf(show, say, props, words)}</div>;
}

function viewOf(
  show: Exclude<Show, { readonly kind: 'words' }>,
  say: (part: string) => string,
  props: Props,
  words: Words,
) {
  switch (show.kind) {
    case 'findings':
      return <Findings scheme={props.scheme} />;
    case 'numbers':
      return <Numbers numbers={show.numbers} say={say} scheme={props.scheme} figures={props.figures} />;
    case 'records':
      return <RecordsTable table={show.table} />;
    default:
      return viewsOf(show, props, words);
  }
}

function viewsOf(show: FiguresShown, props: Props, words: Words) {
  const figures = show.isMended ? (props.figures.mended ?? props.figures) : props.figures;
  const named: readonly FigureName[] = 'figures' in show ? show.figures : [show];
  const counted = figures.counted(show.grain, 'split' in show ? show.split : null);
  if (!counted) return null;
  return named.flatMap((name, i) => {
    const indicator = indicatorOf(name.indicator);
    if (!indicator) return [];
    const { profile } = props.scheme;
    const one = {
      ...props,
      scheme: { ...props.scheme, profile: { ...profile, name: figures.scheme ?? profile.name } },
      figures,
      isMended: show.isMended ?? false,
      picking: i === 0 ? props.picking : undefined,
      name,
      indicator,
      counted,
    };
    // The same figure may stand there twice.
    const key = `${i} ${name.indicator} ${name.basis}`;
    if (show.kind === 'trend') return [<Trend key={key} {...one} show={show} />];
    if (show.kind === 'groups') return [<Groups key={key} {...one} show={show} />];
    if (show.kind === 'funnel')
      return [
        <div key={key}>
          <Funnel {...one} title={nameOf(name, words)} of={show} />
          <OpenInApp {...one} grain={show.grain} />
        </div>,
      ];
    return [<Formula key={key} {...one} grain={show.grain} end={show.end} />];
  });
}

interface One extends Props {
  readonly isMended: boolean;
  readonly name: FigureName;
  readonly indicator: Indicator;
  readonly counted: Counted;
}

/** The way to the same figure in full. */
function OpenInApp({
  scheme,
  isMended,
  name,
  grain,
}: Pick<One, 'scheme' | 'isMended' | 'name'> & { readonly grain: Grain }) {
  const words = useWords();
  // The scheme that opens is the one with the mistakes in it.
  if (isMended) return null;
  const href = addressOf({
    screen: 'indicator',
    scheme: scheme.id,
    indicator: name.indicator,
    basis: name.basis,
    grain,
  });
  return (
    <p>
      <LinkButton size="small" look="quiet" icon="open" href={href}>
        {words.say('lessons.inApp', { name: nameOf(name, words) })}
      </LinkButton>
    </p>
  );
}

function nameOf({ indicator: id, basis }: FigureName, words: Words): string {
  const name = words.indicator({ id }, 'name');
  return basis === '' ? name : words.say('lessons.onBasis', { name, basis: words.sayCode('basis', basis) });
}

function Trend({
  scheme,
  isMended,
  name,
  indicator,
  counted,
  show,
  picking,
}: One & { readonly show: Extract<Show, { readonly kind: 'trend' }> }) {
  const words = useWords();
  const { currency } = scheme.profile;
  const { lastComplete, first } = counted.timeline;
  const from = show.from === undefined ? first : lastComplete - show.from;
  const to = lastComplete - (show.to ?? 0);
  const positions = counted.periods.flatMap(({ last }, i) => (last >= from && last <= to ? [i] : []));
  const values = valuesOver(indicator, name.basis, counted);
  const title = nameOf(name, words);
  const points = pointsFor(values, counted, positions, show.grain, words);
  const format = (value: number) => words.quantity(value, indicator.unit, currency);
  const picks = pointPicks(points, picking, ({ name: of, value }) =>
    words.say('lessons.pointSaid', { of, value: value === null ? '' : format(value) }),
  );
  return (
    <div>
      <ChartFrame
        title={title}
        axis={words.say('lessons.axis', {
          axis: axisName(indicator.unit, words, currency),
          rolling: show.grain === 'rolling12' ? 'yes' : 'no',
        })}
        {...originOf(scheme, { counted, filter: [] }, indicator.id, words)}
        isEmpty={positions.every((i) => (values[i]?.value ?? null) === null)}
        notes={missingNotes(values, positions, words)}
        table={trendTable(indicator, values, counted, positions, show.grain, words, currency)}
      >
        <TrendChart
          label={title}
          points={points}
          format={format}
          axis={axisOf(indicator.unit, words)}
          picks={picks}
        />
      </ChartFrame>
      <OpenInApp scheme={scheme} isMended={isMended} name={name} grain={show.grain} />
    </div>
  );
}

function Formula({
  scheme,
  isMended,
  name,
  indicator,
  counted,
  grain,
  end,
}: One & { readonly grain: Grain; readonly end: number }) {
  const words = useWords();
  const position = positionOf(counted, end);
  const period = counted.periods[position];
  return (
    <Card>
      <h3>{nameOf(name, words)}</h3>
      {period && <p>{words.period(period, grain)}</p>}
      <FormulaWithNumbers
        indicator={indicator}
        basis={name.basis}
        counted={counted}
        place={{ period: position, column: 0 }}
        currency={scheme.profile.currency}
      />
      <OpenInApp scheme={scheme} isMended={isMended} name={name} grain={grain} />
    </Card>
  );
}

function Groups({
  scheme,
  isMended,
  name,
  indicator,
  counted,
  show,
}: One & { readonly show: Extract<Show, { readonly kind: 'groups' }> }) {
  const words = useWords();
  const { currency } = scheme.profile;
  const position = positionOf(counted, show.end);
  const unordered = counted.groups.map((key, i) => ({
    key,
    name: words.group(show.split, key),
    now: valueOf(indicator, name.basis, counted, { period: position, column: i + 1 }),
  }));
  const groups = show.isRanked
    ? [...unordered].sort((a, b) => (b.now.value ?? -Infinity) - (a.now.value ?? -Infinity))
    : unordered;
  const figure = (value: number | null) => figureShown(indicator, value, words, currency);
  const whole = valueOf(indicator, name.basis, counted, { period: position, column: 0 }).value;
  const heading = (text: string) => ({ shown: text, written: text });
  return (
    <div>
      <ChartFrame
        title={nameOf(name, words)}
        axis={axisName(indicator.unit, words, currency)}
        {...originOf(scheme, { counted, filter: [] }, indicator.id, words)}
        isEmpty={groups.every(({ now }) => now.value === null)}
        table={{
          headings: [
            heading(words.say('indicator.groupColumn')),
            heading(words.say('chart.value')),
            heading(words.say('chart.lower')),
            heading(words.say('chart.upper')),
          ],
          rows: groups.map(({ name: of, now }) => [
            heading(of),
            ...[now.value, now.lower, now.upper].map((value) => ({ shown: figure(value), written: value })),
          ]),
        }}
      >
        <DotPlot
          rows={groups.flatMap(({ key, name: of, now }) =>
            now.value === null
              ? []
              : [
                  {
                    key,
                    name: of,
                    value: now.value,
                    lower: now.lower,
                    upper: now.upper,
                    mark: markOf(now),
                    label: figure(now.value),
                  },
                ],
          )}
          whole={
            whole === null
              ? null
              : { value: whole, label: words.say('indicator.whole', { value: figure(whole) }) }
          }
          axis={axisOf(indicator.unit, words)}
        />
      </ChartFrame>
      <OpenInApp scheme={scheme} isMended={isMended} name={name} grain={show.grain} />
    </div>
  );
}
