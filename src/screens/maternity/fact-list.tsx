import type { SchemeSummary } from '#engine';
import { useWords } from '#ui';
import { StateChip } from '../figures/verdict-chip.tsx';
import { FigureLink } from './figure-link.tsx';
import { behindText, figureText, type Figure } from './figure.ts';
import styles from './maternity.module.css';

/** Figures one beside the other, each leading to its page. */
export function FactList({
  scheme,
  figures,
  label,
}: {
  readonly scheme: SchemeSummary;
  readonly figures: readonly Figure[];
  readonly label: string;
}) {
  const words = useWords();
  const { currency } = scheme.profile;
  return (
    <ul className={styles.facts} aria-label={label}>
      {figures.map((figure) => (
        <li key={`${figure.indicator.id} ${figure.basis}`} className={styles.fact}>
          <div className={styles.head}>
            <FigureLink
              scheme={scheme}
              figure={figure}
              name={words.indicator(figure.indicator, 'name')}
              className={styles.link}
            />
            <StateChip indicator={figure.indicator} value={figure.now} currency={currency} />
          </div>
          {figure.now.value !== null && (
            <p className={styles.figure}>{figureText(figure, words, currency)}</p>
          )}
          <p className={styles.behind}>{behindText(figure, words, currency)}</p>
        </li>
      ))}
    </ul>
  );
}
