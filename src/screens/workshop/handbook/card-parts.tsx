import type { Indicator } from '#indicators';
import { useWords } from '#ui';
import { formulaInLine } from '#words';
import { differenceInWords } from '../../indicator/difference-in-words.ts';
import { guideLine } from '../../indicator/knowledge.tsx';
import styles from './handbook.module.css';
import { NO_CURRENCY } from './step-words.ts';

/** The parts of a card that are read: its meaning, its pitfalls, its guides and its sources. */
export function CardParts({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  return (
    <>
      {(['definition', 'reading', 'beware'] as const).map((part) => (
        <div key={part}>
          <h3>{words.say(`indicator.${part}`)}</h3>
          <p>{words.indicator(indicator, part)}</p>
        </div>
      ))}
      {indicator.guides.length > 0 && (
        <div>
          <h3>{words.say('indicator.guides')}</h3>
          {indicator.guides.map((guide) => (
            <p key={`${guide.kind}-${guide.value}`}>{guideLine(guide, indicator, words, NO_CURRENCY)}</p>
          ))}
        </div>
      )}
      <Definitions indicator={indicator} />
      <div>
        <h3>{words.say('indicator.sources')}</h3>
        {indicator.sources.map((source) => (
          <p key={`${source.work} ${source.place}`}>{words.say('indicator.sourceLine', { ...source })}</p>
        ))}
      </div>
    </>
  );
}

/** The definitions that others use, or that stand in where the first cannot be known. */
function Definitions({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords();
  const { bases, variants, example } = indicator;
  const others = [...bases, ...variants].filter(([basis]) => basis !== example.basis);
  if (others.length === 0) return null;
  return (
    <div>
      <h3>{words.say('definitions.title')}</h3>
      <dl className={styles.definitions}>
        {others.map(([basis, formula]) => (
          <div key={basis}>
            <dt>{basis === '' ? words.say('definitions.ours') : words.sayCode('basis', basis)}</dt>
            <dd>{formulaInLine(formula, words, () => null)}</dd>
            <dd className={styles.note}>{differenceInWords(indicator.id, basis, words)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
