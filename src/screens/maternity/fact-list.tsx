import type { SchemeSummary } from '#engine';
import type { Periods } from '#reports';
import { useWords } from '#ui';
import { explaining } from '../explanation/explained.tsx';
import { StateChip } from '../figures/verdict-chip.tsx';
import { FigureLink } from './figure-link.tsx';
import { behindText, figureText, type Figure } from './figure.ts';
import styles from './maternity.module.css';

/** Figures one beside the other, each leading to its page. */
export function FactList({
  scheme,
  periods,
  figures,
  label,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly figures: readonly Figure[];
  readonly label: string;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  const isTwice = ({ indicator }: Figure) =>
    figures.filter((other) => other.indicator.id === indicator.id).length > 1;
  const nameOf = (figure: Figure) => {
    const name = words.indicator(figure.indicator, 'name');
    const basis = words.sayCode('basis', figure.basis);
    return isTwice(figure) ? words.say('maternity.nameOn', { name, basis }) : name;
  };
  return (
    <ul className={styles.facts} aria-label={label}>
      {figures.map((figure) => (
        <li key={`${figure.indicator.id} ${figure.basis}`} className={styles.fact}>
          <div className={styles.head}>
            <FigureLink scheme={scheme} figure={figure} name={nameOf(figure)} className={styles.link} />
            <StateChip indicator={figure.indicator} value={figure.now} currency={currency} />
          </div>
          {figure.now.value !== null && (
            <p className={styles.figure}>
              {explaining(scheme, figure, periods)(figureText(figure, words, currency), periods.at)}
            </p>
          )}
          <p className={styles.behind}>{behindText(figure, words, currency, !isTwice(figure))}</p>
        </li>
      ))}
    </ul>
  );
}
