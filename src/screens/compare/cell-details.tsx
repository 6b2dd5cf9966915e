import { indicatorOf } from '#indicators';
import { AWAITING, type MeasureUnit } from '#measures';
import { addressOf, type CompareView } from '#state';
import { LinkButton, useWords } from '#ui';
import type { Words } from '#words';
import { claimsComingInWords } from '../figures/late-claims.ts';
import { unitsOf } from '../figures/units-of.ts';
import page from './compare.module.css';
import styles from './grid.module.css';
import { whyNotAgainst } from './held-against.ts';
import { whyNoWay } from './names.ts';
import { isByRate, rateIn } from './rate-words.ts';
import { scatterIn, scatterWords } from './scatter.ts';
import type { Side, SideColumn, SideRow } from './side.ts';
import { standingWord } from './standing-mark.tsx';
import { measuredWords, numberWords, valueWords } from './value-words.ts';

/** One scheme's value of one indicator: what it is made of, how it stands, and the way to its records. */
export function CellDetails({
  side,
  view,
  row,
  column,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly row: SideRow;
  readonly column: SideColumn;
}) {
  const words = useWords();
  const value = side.value(row, column);
  const own = side.own(row, column);
  const period = side.answer.periods[row.index]?.at(-1)?.period;
  // Where its own money is that of the page, or no rate is given for it, nothing of it is converted.
  const isConverted = !isByRate(column) || rateIn(side, row, column) !== undefined;
  const measured = isConverted ? measuredWords(column, words) : null;
  const scatter = scatterIn(side, column);
  const other = column.column.basisOf[row.index] ?? null;
  const [unitOver, unitUnder] = unitsOf(column.formula);
  const facts: ReadonlyArray<readonly [string, string]> = [
    [words.say('compare.fact.value'), valueWords(side, column, value, words)],
    ...(value.lower !== null && value.upper !== null
      ? [
          [
            words.say('compare.fact.interval'),
            words.say('compare.range', {
              lower: numberWords(side, column, value.lower, words),
              upper: numberWords(side, column, value.upper, words),
            }),
          ] as const,
        ]
      : []),
    ...(own.numerator !== null && own.denominator !== null
      ? [
          [
            words.say('compare.fact.fraction'),
            words.say('compare.fraction', {
              numerator: partWords(own.numerator, unitOver, row, words),
              denominator: partWords(own.denominator, unitUnder, row, words),
            }),
          ] as const,
        ]
      : []),
    [
      words.say('compare.fact.benchmark'),
      whyNotAgainst(side, column, words) ?? numberWords(side, column, side.benchmark(column).value, words),
    ],
    [words.say('compare.fact.standing'), standingWord(side.standing(row, column), value, words)],
    ...(period ? [[words.say('compare.fact.period'), words.period(period, view.grain)] as const] : []),
  ];
  const coming =
    period &&
    claimsComingInWords(
      column.formula,
      { awaiting: AWAITING, timeline: row.scheme.timeline },
      period,
      view.grain,
      words,
    );
  const noWay = indicatorOf(column.indicator.id) ? whyNoWay(row, view) : 'compare.noRecordsHere';
  return (
    <div className={view.isLarge ? page.large : undefined}>
      <dl className={styles.facts}>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {coming && value.status === 'provisional' && <p>{coming}</p>}
      {scatter && <p>{scatterWords(side, view, column, scatter, words)}</p>}
      {measured && <p>{measured}</p>}
      {other !== null && other !== column.column.basis && (
        <p>{words.say('compare.otherBasis', { basis: words.sayCode('basis', other) })}</p>
      )}
      <p>{words.indicator(column.indicator, 'reading')}</p>
      {noWay === null ? (
        <p>
          <LinkButton
            look="main"
            href={addressOf({
              screen: 'indicator',
              scheme: row.scheme.id,
              indicator: column.indicator.id,
              grain: view.grain,
              basis: column.column.basis,
              to: period?.last ?? null,
            })}
          >
            {words.say('compare.toIndicator')}
          </LinkButton>
        </p>
      ) : (
        <p>{words.say(noWay)}</p>
      )}
    </div>
  );
}

/** A part of a value in its unit, money in the scheme's own. */
function partWords(amount: number, unit: MeasureUnit, { scheme }: SideRow, words: Words): string {
  return words.quantity(amount, unit, scheme.profile.currency);
}
