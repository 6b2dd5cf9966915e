import { valueOf } from '#indicators';
import { measureOf, type MeasureName } from '#measures';
import { Card, Message, Section, useWords } from '#ui';
import { formulaInWords } from '#words';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

/** The formula in words with this period's numbers in it. */
export function FormulaPanel({ scheme, indicator, basis, periods }: IndicatorPageProps) {
  const words = useWords();
  const { counted, at, grain } = periods;
  const { currency } = scheme.profile;
  const period = counted.periods[at];
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  if (!period || !formula) return null;
  const value = valueOf(indicator, basis, counted, { period: at, column: 0 });
  const amount = (measure: MeasureName) => {
    const number = counted.measures[measure].values[at * counted.width] ?? Number.NaN;
    return Number.isNaN(number)
      ? words.say('indicator.noFigure')
      : words.quantity(number, measureOf(measure).unit, currency, 'exact');
  };
  const told = formulaInWords(formula, words, amount);
  const result =
    value.value === null
      ? words.say('indicator.noValue', { reason: value.reason ? words.say(`reason.${value.reason}`) : '' })
      : words.quantity(value.value, indicator.unit, currency, 'exact');
  const isBeyond =
    indicator.naturalMost !== null && value.value !== null && value.value > indicator.naturalMost;
  return (
    <Section title={words.say('indicator.formula', { period: words.period(period, grain) })}>
      <Card>
        <div className={styles.formula}>
          <span className={styles.fraction}>
            <span>{told.over}</span>
            {told.under !== null && (
              <>
                <span className="visually-hidden">{words.say('indicator.dividedBy')}</span>
                <span>{told.under}</span>
              </>
            )}
          </span>
          <span className={styles.result}>
            {told.per !== 1 && words.say('indicator.per', { per: words.number(told.per) })}{' '}
            <span aria-hidden="true">=</span>
            <span className="visually-hidden">{words.say('indicator.equals')}</span> {result}
          </span>
        </div>
      </Card>
      {isBeyond && <Message tone="warn">{words.say('indicator.beyond')}</Message>}
    </Section>
  );
}
