import { useMemo } from 'react';
import { ChartFrame, PointsPlot, scaleOver, type PlotPoint } from '#charts';
import type { SchemeSummary } from '#engine';
import { measuresFor, measuresIn, valueOf, type Indicator } from '#indicators';
import { countsOf, measureOf, type Counted, type MeasureName } from '#measures';
import { shown, standingOf, type Periods } from '#reports';
import { useMoved, type Moved as Moves } from '#state';
import { Card, Message, Section, useWords, Waiting } from '#ui';
import { changed, sharing, shiftsOf, type Inputs, type Move, type Shift } from '#workshop';
import { usePeriods } from '../../figures/periods.ts';
import { axisOf } from '../../figures/axis.ts';
import { FormulaWithNumbers } from '../../indicator/formula-panel.tsx';
import { TroubleMessage } from '../../trouble-message.tsx';
import { Lever, within } from './lever.tsx';
import { LeversPage, LeversSection, type OfSchemeProps } from './levers-page.tsx';
import { Others } from './others.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { Resting } from './resting.tsx';
import styles from './what-if.module.css';

/** An indicator of a scheme with the numbers of its formula to move. */
export function IndicatorLevers({ indicator }: { readonly indicator: Indicator }) {
  return <LeversPage indicator={indicator} of={OfScheme} />;
}

function OfScheme({ indicator, scheme, choice }: OfSchemeProps) {
  const words = useWords();
  const own = indicator.bases.flatMap(([, formula]) => measuresIn(formula)).join(' ');
  const others = useMemo(() => sharing(own.split(' ') as MeasureName[]), [own]);
  const measures = useMemo(() => measuresFor([...others, indicator]), [others, indicator]);
  const { isPending, error, periods, wanted } = usePeriods(scheme, measures);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!periods) return <Message tone="info" title={words.say('overview.noMonths')} />;
  const { at, grain } = periods;
  return (
    <>
      <PeriodChoice {...{ scheme, choice, wanted, periods }} />
      <Levers key={`${grain} ${at}`} {...{ indicator, scheme, periods, others }} />
    </>
  );
}

interface LeversProps {
  readonly indicator: Indicator;
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly others: readonly Indicator[];
}

function Levers({ indicator, scheme, periods, others }: LeversProps) {
  const words = useWords();
  const [moved, setInputs] = useMoved();
  const { counted, at } = periods;
  const { currency } = scheme.profile;
  const { basis } = standingOf(indicator, periods, at);
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const levers = formula ? [...new Set(measuresIn(formula))] : [];
  const numberOf = (measure: MeasureName) => countsOf(counted, measure).values[at] ?? Number.NaN;
  const inputs = inputsFrom(moved, levers, numberOf);
  const { counted: after, moves } = changed(counted, at, inputs);
  const place = { period: at, column: 0 };
  const [was, is] = [counted, after].map((one) => valueOf(indicator, basis, one, place));
  if (!formula || !was || !is) return null;
  const last = Object.keys(inputs).at(-1);
  const curveOf = levers.find((name) => name === last) ?? levers[0];
  const name = words.indicator(indicator, 'name');
  const quantity = (measure: MeasureName, value: number) =>
    words.quantity(value, measureOf(measure).unit, currency, 'exact');
  return (
    <div className={styles.two}>
      <LeversSection onReset={() => setInputs({})}>
        {levers.map((measure) => {
          const start = numberOf(measure);
          const label = words.sayCode('measure', measure);
          const reason = countsOf(counted, measure).reasons[at];
          if (Number.isNaN(start))
            return (
              <p key={measure}>
                {words.say('what-if.unknownLever', {
                  measure: label,
                  reason: reason ? words.say(`reason.${reason}`) : '',
                })}
              </p>
            );
          return (
            <Lever
              key={measure}
              label={label}
              value={inputs[measure] ?? start}
              start={start}
              isWhole={measureOf(measure).unit !== 'person-years'}
              said={quantity(measure, inputs[measure] ?? start)}
              hint={words.say('what-if.began', { value: quantity(measure, start) })}
              onMove={(value) => {
                // The one moved last stands last: the curve is of it.
                const rest = Object.entries(inputs).filter(([name]) => name !== measure);
                setInputs({ ...Object.fromEntries(rest), [measure]: value });
              }}
            />
          );
        })}
      </LeversSection>
      <div className={styles.results}>
        <Resting of={JSON.stringify(inputs)} className={styles.says}>
          <Moved moves={moves} quantity={quantity} />
          <p>
            <strong>
              {words.say(moves.length === 0 ? 'what-if.stands' : 'what-if.goes', {
                indicator: name,
                before: shown(indicator, was.value, words, currency),
                after: shown(indicator, is.value, words, currency),
              })}
            </strong>{' '}
            {is.lower !== null &&
              is.upper !== null &&
              words.say('what-if.interval', {
                lower: shown(indicator, is.lower, words, currency),
                upper: shown(indicator, is.upper, words, currency),
              })}
          </p>
          {indicator.naturalMost !== null && (is.value ?? 0) > indicator.naturalMost && (
            <p>{words.say('what-if.impossible')}</p>
          )}
        </Resting>
        <Section title={words.say('what-if.formula')}>
          <Card>
            <FormulaWithNumbers {...{ indicator, basis, counted: after, place, currency }} />
          </Card>
        </Section>
        {curveOf && !Number.isNaN(numberOf(curveOf)) && (
          <Curve {...{ indicator, basis, counted, period: at, inputs, measure: curveOf, currency, scheme }} />
        )}
        {moves.length > 0 && (
          <Others shifts={shiftsOf(others, counted, after, at, moves)} currency={currency} />
        )}
      </div>
    </div>
  );
}

/** What was moved of the levers that there are, in the order in which it was. */
function inputsFrom(
  moved: Moves,
  levers: readonly MeasureName[],
  startOf: (measure: MeasureName) => number,
): Inputs {
  return Object.fromEntries(
    Object.entries(moved).flatMap(([name, to]) => {
      const lever = levers.find((one) => one === name);
      return lever ? [[lever, within(to, startOf(lever))] as const] : [];
    }),
  );
}

/** Steps of the curve's table, from nothing to twice what was counted. */
const STEPS = 20;

interface CurveProps {
  readonly indicator: Indicator;
  readonly basis: Shift['basis'];
  readonly counted: Counted;
  readonly period: number;
  readonly inputs: Inputs;
  readonly measure: MeasureName;
  readonly currency: string;
  readonly scheme: SchemeSummary;
}

/** The value as one of its measures moves, all others standing still. */
function Curve({ indicator, basis, counted, period, inputs, measure, currency, scheme }: CurveProps) {
  const words = useWords();
  const start = countsOf(counted, measure).values[period] ?? 0;
  const now = inputs[measure] ?? start;
  const top = Math.max(start * 2, now, 1);
  const valueWith = (x: number) => {
    const moved = changed(counted, period, { ...inputs, [measure]: x });
    return valueOf(indicator, basis, moved.counted, { period, column: 0 }).value;
  };
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => (top * i) / STEPS);
  const rows = [...new Set([...steps, start, now])]
    .sort((a, b) => a - b)
    .map((x) => ({ x, value: valueWith(x) }));
  const name = words.indicator(indicator, 'name');
  const measureName = words.sayCode('measure', measure);
  const title = words.say('what-if.curve', { indicator: name, measure: measureName });
  const format = (value: number | null) => shown(indicator, value, words, currency);
  const amount = (x: number) => words.quantity(x, measureOf(measure).unit, currency);
  const heading = (text: string) => ({ shown: text, written: text });
  const markAt = (x: number, key: 'start' | 'now'): PlotPoint[] => {
    const value = valueWith(x);
    if (value === null) return [];
    const label = words.say(`what-if.mark.${key}`);
    return [
      {
        ...{ key, name: label, x, y: value, weight: 1 },
        look: { tone: 'plain', shape: 'dot', isHollow: key === 'start', isMine: false },
        said: words.say('what-if.markSaid', { label, measure: amount(x), value: format(value) }),
        lines: [
          { name: measureName, value: amount(x) },
          { name, value: format(value) },
        ],
      },
    ];
  };
  return (
    <ChartFrame
      title={title}
      scheme={scheme.profile.name}
      source={words.say('what-if.curveNote')}
      fileName="what-if.csv"
      isEmpty={rows.every(({ value }) => value === null)}
      table={{
        headings: [heading(measureName), heading(name)],
        rows: rows.map(({ x, value }) => [
          { shown: amount(x), written: x },
          { shown: format(value), written: value },
        ]),
      }}
    >
      <PointsPlot
        label={title}
        points={[...(now === start ? [] : markAt(start, 'start')), ...markAt(now, 'now')]}
        xScale={{ ...scaleOver([0, top]), isLog: false }}
        yScale={scaleOver(nearOf(rows, [start, now]))}
        xFormat={axisOf(measureOf(measure).unit, words).format}
        yFormat={axisOf(indicator.unit, words).format}
        xName={
          measureOf(measure).unit === 'money'
            ? words.say('what-if.inCurrency', { measure: measureName, currency })
            : measureName
        }
        xGuide={null}
        yGuide={null}
        curves={[{ key: 'value', look: 'outer', at: (x) => valueWith(x) ?? Number.NaN }]}
        onOpen={() => undefined}
      />
    </ChartFrame>
  );
}

/** Values that fit beside where the measure was and is: over next to nothing a ratio has no end. */
function nearOf(
  rows: ReadonlyArray<{ readonly x: number; readonly value: number | null }>,
  places: readonly number[],
): number[] {
  const known = rows.flatMap(({ x, value }) => (value === null ? [] : [{ x, value }]));
  const most = Math.max(
    0,
    ...known.filter(({ x }) => places.includes(x)).map(({ value }) => Math.abs(value)),
  );
  return known.map(({ value }) => value).filter((value) => most === 0 || Math.abs(value) <= 3 * most);
}

/** What was moved, and what moved along. */
function Moved({
  moves,
  quantity,
}: {
  readonly moves: readonly Move[];
  readonly quantity: (measure: MeasureName, value: number) => string;
}) {
  const words = useWords();
  return (
    <>
      {moves.length === 0 && <p>{words.say('what-if.nothingMoved')}</p>}
      {moves.map(({ measure, before, after: to, why }) => (
        <p key={measure}>
          {words.say('what-if.movedLine', {
            measure: words.sayCode('measure', measure),
            before: quantity(measure, before),
            after: quantity(measure, to),
            why: words.say(`what-if.moved.${why}`),
          })}
        </p>
      ))}
    </>
  );
}
