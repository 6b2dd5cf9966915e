import { measuresIn, valueOf, type Basis, type Indicator, type Place } from '#indicators';
import { countsOf, measureOf, type Counted, type MeasureName, type Split } from '#measures';
import { standingNotes } from '#reports';
import { Card, Message, Section, useWords } from '#ui';
import { formulaInWords } from '#words';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

/** The formula in words with this period's numbers in it. */
export function FormulaPanel({ scheme, standing, periods }: IndicatorPageProps) {
  const words = useWords();
  const { at, grain } = periods;
  const { indicator, basis, counted } = standing;
  const period = counted.periods[at];
  if (!period) return null;
  const { value } = valueOf(indicator, basis, counted, { period: at, column: 0 });
  const isBeyond = indicator.naturalMost !== null && value !== null && value > indicator.naturalMost;
  return (
    <Section title={words.say('indicator.formula', { period: words.period(period, grain) })}>
      <Card>
        <FormulaWithNumbers
          indicator={indicator}
          basis={basis}
          counted={counted}
          place={{ period: at, column: 0 }}
          currency={scheme.profile.currency}
        />
      </Card>
      {standingNotes(standing, words).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {isBeyond && <Message tone="warn">{words.say('indicator.beyond')}</Message>}
    </Section>
  );
}

/** The same for each part of an indicator that only means something divided. */
export function PartsFormulaPanel({
  page: { scheme, indicator, basis, periods },
  counted,
  split,
}: {
  readonly page: IndicatorPageProps;
  readonly counted: Counted;
  readonly split: Split;
}) {
  const words = useWords();
  const { at, grain } = periods;
  const period = counted.periods[at];
  if (!period) return null;
  return (
    <Section title={words.say('indicator.formula', { period: words.period(period, grain) })}>
      <Card>
        <div className={styles.parts}>
          {counted.groups.map((group, i) => (
            <div key={group}>
              <h3>{words.group(split, group)}</h3>
              <FormulaWithNumbers
                indicator={indicator}
                basis={basis}
                counted={counted}
                place={{ period: at, column: i + 1 }}
                currency={scheme.profile.currency}
              />
            </div>
          ))}
        </div>
      </Card>
    </Section>
  );
}

/** A formula with the numbers of a place in it, and what comes of them. */
export function FormulaWithNumbers({
  indicator,
  basis,
  counted,
  place,
  currency,
}: {
  readonly indicator: Indicator;
  readonly basis: Basis;
  readonly counted: Counted;
  readonly place: Place;
  readonly currency: string;
}) {
  const words = useWords();
  const formula = [...indicator.bases, ...indicator.variants].find(([name]) => name === basis)?.[1];
  const period = counted.periods[place.period];
  if (!formula || !period) return null;
  const months = period.last - period.first + 1;
  const value = valueOf(indicator, basis, counted, place);
  const isWholeBelow = counted.split !== null && indicator.splitsAbove.includes(counted.split);
  // Where the parts stand over the whole, what is divided by is the whole's.
  const under = new Set(
    isWholeBelow && formula.op === 'ratio' ? measuresIn({ op: 'amount', of: formula.under }) : [],
  );
  const said = (measure: MeasureName, column: number) => {
    const number = countsOf(counted, measure).values[place.period * counted.width + column] ?? Number.NaN;
    return Number.isNaN(number)
      ? words.say('indicator.noFigure')
      : words.quantity(number, measureOf(measure).unit, currency, 'exact');
  };
  const told = formulaInWords(formula, words, (measure) => said(measure, place.column), months);
  const below = formulaInWords(
    formula,
    words,
    (measure) => said(measure, under.has(measure) ? 0 : place.column),
    months,
  );
  const result =
    value.value === null
      ? words.say('indicator.noValue', { reason: value.reason ? words.say(`reason.${value.reason}`) : '' })
      : words.quantity(value.value, indicator.unit, currency, 'exact');
  return (
    <div className={styles.formula}>
      <span className={styles.fraction}>
        <span>{told.over}</span>
        {below.under !== null && (
          <>
            <span className="visually-hidden">{words.say('indicator.dividedBy')}</span>
            <span>{below.under}</span>
          </>
        )}
      </span>
      <span className={styles.result}>
        {told.per !== 1 && words.say('indicator.per', { per: words.number(told.per) })}{' '}
        <span aria-hidden="true">=</span>
        <span className="visually-hidden">{words.say('indicator.equals')}</span> {result}
      </span>
    </div>
  );
}
