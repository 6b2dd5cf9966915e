import type { SchemeSummary } from '#engine';
import type { Basis } from '#indicators';
import type { Periods } from '#reports';
import { useWords } from '#ui';
import { figureOf } from './figure.ts';
import styles from './maternity.module.css';
import { StepFigure } from './step-figure.tsx';

const SHARES = [
  ['insured', 'women-share-insured', ''],
  ['claims', 'women-share-claims', 'number'],
  ['amount', 'women-share-claims', 'amount'],
] as const;

const USE: readonly Basis[] = ['number', 'number-without-maternity', 'amount', 'amount-without-maternity'];

/** Women's part of the insured, of claims and of amounts, and their use against men's. */
export function Women({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  const { at } = periods;
  const period = periods.counted.periods[at];
  const name = period ? words.period(period, periods.grain) : '';
  const shares = SHARES.flatMap(([share, id, basis]) => {
    const figure = figureOf(id, periods, at, [basis === '' ? null : basis]);
    return figure ? [{ name: words.say(`maternity.share.${share}`), figure }] : [];
  });
  const use = USE.flatMap((basis) => {
    const figure = figureOf('female-claims-parity', periods, at, [basis]);
    return figure ? [{ name: words.sayCode('maternity.use', basis), figure }] : [];
  });
  return (
    <div className={styles.pair}>
      <StepFigure
        scheme={scheme}
        periods={periods}
        title={words.say('maternity.sharesTitle', { period: name })}
        file={`women-share ${name}`}
        figures={shares}
        most={1}
      />
      <StepFigure
        scheme={scheme}
        periods={periods}
        title={words.say('maternity.useTitle', { period: name })}
        says={words.say('maternity.useSays')}
        file={`women-and-men ${name}`}
        figures={use}
        across={{ value: 1, label: words.say('maternity.equal') }}
      />
    </div>
  );
}
