import { guidedBy, judgedOn, basesShown, valueOf, type Basis, type Formula } from '#indicators';
import { Section, useWords } from '#ui';
import { formulaInLine, type Words } from '#words';
import { Explained } from '../explanation/explained.tsx';
import { subjectOf } from '../explanation/subject.ts';
import { differenceInWords } from './difference-in-words.ts';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';

interface Definition {
  readonly basis: Basis;
  readonly formula: Formula;
  readonly isOurs: boolean;
}

/** What other systems, and other bases, make of the same records, and why they differ. */
export function OtherDefinitions({ scheme, indicator, standing, periods }: IndicatorPageProps) {
  const words = useWords();
  const { bases, variants } = standing.indicator;
  const { counted, basis } = standing;
  const { at, grain } = periods;
  const period = counted.periods[at];
  if (!period || bases.length + variants.length < 2) return null;
  const kept = basesShown({ ...indicator, given: 'every-basis' }, counted);
  const definitions = [...bases.filter(([name]) => kept.includes(name)), ...variants]
    .map(([name, formula]): Definition => ({ basis: name, formula, isOurs: name === basis }))
    .sort((a, b) => Number(b.isOurs) - Number(a.isOurs));
  // Each has guides of its own: none for another system's, and those for one basis never judge another.
  const judgedFor = (of: Basis) =>
    variants.some(([name]) => name === of) || standing.isPart
      ? { ...indicator, guides: [] }
      : judgedOn(guidedBy(indicator, periods.thresholds ?? []), of);
  return (
    <Section title={words.say('definitions.title')}>
      <p className={styles.note}>{words.say('definitions.text', { period: words.period(period, grain) })}</p>
      <ul className={styles.definitions} aria-label={words.say('definitions.title')}>
        {definitions.map((one) => {
          const { value, reason } = valueOf(standing.indicator, one.basis, counted, {
            period: at,
            column: 0,
          });
          return (
            <li key={one.basis}>
              <h3>{definitionName(one, words)}</h3>
              {value === null ? (
                <p className={styles.note}>{reason && words.say(`reason.${reason}`)}</p>
              ) : (
                <p className={styles.otherValue}>
                  <Explained
                    subject={subjectOf(
                      scheme,
                      { ...standing, basis: one.basis, indicator: judgedFor(one.basis) },
                      periods,
                      at,
                    )}
                    text={words.quantity(value, indicator.unit, scheme.profile.currency)}
                  />
                </p>
              )}
              <p>{differenceInWords(indicator.id, one.basis, words)}</p>
              <p className={styles.note}>{formulaInLine(one.formula, words, () => null)}</p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function definitionName({ basis, isOurs }: Definition, words: Words): string {
  const name = basis === '' ? words.say('definitions.ours') : words.sayCode('basis', basis);
  return isOurs && basis !== '' ? words.say('definitions.shownHere', { name }) : name;
}
