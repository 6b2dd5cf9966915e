import { Link } from 'wouter';
import { CATALOGUE, measuresIn, type Indicator } from '#indicators';
import type { RecordLine, SchemeSummary } from '#engine';
import { measureOf, type Counting, type MeasureName } from '#measures';
import { specsOf, type Kind } from '#records';
import { addressOf, keptOf, useCountings, useView } from '#state';
import { SidePanel, useWords, Waiting } from '#ui';
import type { Grain, Period } from '#units';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './explanation.module.css';

/** The period a record is looked at in, and how that is told; null for all months. */
export interface RecordPeriod {
  readonly period: Period;
  readonly grain: Grain;
}

interface RecordProps {
  readonly scheme: SchemeSummary;
  readonly kind: Kind;
  readonly line: RecordLine;
  readonly within: RecordPeriod | null;
}

/** One record: what it says, and every number and indicator that it is part of. */
export default function RecordPanel({
  isOpen,
  onClose,
  onLeave,
  ...record
}: RecordProps & {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const { kind, line } = record;
  const title = words.say('record.title', { kind: words.say(`kind.${kind}`), id: line.cells[0] ?? '' });
  return (
    <SidePanel title={title} isOpen={isOpen} onClose={onClose}>
      <Cells kind={kind} line={line} />
      <Countings {...record} onLeave={onLeave} />
    </SidePanel>
  );
}

function Cells({ kind, line: { cells, file, row } }: Pick<RecordProps, 'kind' | 'line'>) {
  const words = useWords();
  return (
    <section className={styles.part} aria-label={words.say('record.cells')}>
      <h3>{words.say('record.cells')}</h3>
      <dl className={styles.cells}>
        {specsOf(kind).flatMap(([column], i) => {
          const cell = cells[i] ?? '';
          return cell === ''
            ? []
            : [
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>{cell}</dd>
                </div>,
              ];
        })}
      </dl>
      <p className={styles.soft}>{words.say('record.where', { file, row })}</p>
    </section>
  );
}

function Countings({ scheme, kind, line, within, onLeave }: RecordProps & { readonly onLeave: () => void }) {
  const words = useWords();
  const request = { kind, record: line.record, period: within?.period ?? null };
  const { data, isPending, error } = useCountings(scheme, request);
  // Squares only tell how far chance may move a sum.
  const told = data?.filter(({ measure }) => measureOf(measure).unit !== 'money-squared');
  const title = within
    ? words.say('record.counts', { period: words.period(within.period, within.grain) })
    : words.say('record.countsEver');
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.soft}>{words.say('record.countsText')}</p>
      {isPending && <Waiting label={words.say('app.loading')} />}
      {error && <TroubleMessage error={error} />}
      {data === null && <p>{words.say('record.gone')}</p>}
      {told?.length === 0 && <p>{words.say('record.countsNone')}</p>}
      {told && told.length > 0 && (
        <ul className={styles.countings}>
          {told.map((counting) => (
            <li key={counting.measure}>
              <CountingLine scheme={scheme} counting={counting} onLeave={onLeave} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function CountingLine({
  scheme,
  counting: { measure, amount },
  onLeave,
}: {
  readonly scheme: SchemeSummary;
  readonly counting: Counting;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const { view } = useView();
  const indicators = indicatorsWith(measure);
  const { nature, unit } = measureOf(measure);
  const adds = nature === 'quantile' ? 'record.isAmong' : 'record.adds';
  return (
    <>
      <p className={styles.counting}>
        {words.say(adds, {
          measure: words.sayCode('measure', measure),
          amount: words.quantity(amount, unit, scheme.profile.currency, 'exact'),
        })}
      </p>
      {indicators.length === 0 ? (
        <p className={styles.soft}>{words.say('record.noIndicator')}</p>
      ) : (
        <ul className={styles.links}>
          {indicators.map((indicator) => (
            <li key={indicator.id}>
              <Link
                href={addressOf({
                  ...keptOf(view),
                  screen: 'indicator',
                  scheme: scheme.id,
                  indicator: indicator.id,
                })}
                onClick={onLeave}
              >
                {words.indicator(indicator, 'name')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The indicators that are made from a measure on any of their bases. */
function indicatorsWith(measure: MeasureName): readonly Indicator[] {
  return CATALOGUE.filter(({ bases }) => bases.some(([, formula]) => measuresIn(formula).includes(measure)));
}
