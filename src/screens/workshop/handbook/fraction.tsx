import type { Formula } from '#indicators';
import type { MeasureName } from '#measures';
import { useWords } from '#ui';
import { formulaInWords } from '#words';
import styles from './handbook.module.css';

type Amount = (measure: MeasureName, isBelow: boolean) => string | null;

const NO_AMOUNT: Amount = () => null;

/** A formula as a fraction in words, with the amounts that are known so far. */
export function Fraction({
  formula,
  amount = NO_AMOUNT,
}: {
  readonly formula: Formula;
  readonly amount?: Amount;
}) {
  const words = useWords();
  const { over, per } = formulaInWords(formula, words, (measure) => amount(measure, false));
  const { under } = formulaInWords(formula, words, (measure) => amount(measure, true));
  return (
    <div className={styles.formula}>
      <span className={styles.fraction}>
        <span>{over}</span>
        {under !== null && (
          <>
            <span className="visually-hidden">{words.say('indicator.dividedBy')}</span>
            <span>{under}</span>
          </>
        )}
      </span>
      {per !== 1 && <span>{words.say('indicator.per', { per: words.number(per) })}</span>}
    </div>
  );
}
