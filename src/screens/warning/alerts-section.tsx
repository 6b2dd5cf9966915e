import { Link } from 'wouter';
import type { SchemeSummary } from '#engine';
import {
  alertOf,
  guidedBy,
  CATALOGUE,
  judgedOn,
  headlineBasis,
  valueOf,
  type Alert,
  type Basis,
  type Indicator,
  type IndicatorValue,
  type OwnThreshold,
} from '#indicators';
import type { Counted } from '#measures';
import type { Periods } from '#reports';
import { addressOf, keptOf, useCounted, useView } from '#state';
import { Chip, Section, Table, useWords, Waiting, type ChipTone, type TableColumn } from '#ui';
import type { Month } from '#units';
import { Explained } from '../explanation/explained.tsx';
import { subjectOf } from '../explanation/subject.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './warning.module.css';

interface AlertLine {
  readonly indicator: Indicator;
  readonly basis: Basis;
  /** Counts of 12 months, and the position of the period judged among them. */
  readonly years: Counted;
  readonly at: number;
  readonly rolling: IndicatorValue | null;
  readonly alert: Alert;
}

const SEEN = ['isBreached', 'isWorsening', 'isOutside'] as const;

/** Figures with a guide that are beyond it, or have moved: by the alert rules, the pressing ones first. */
export function AlertsSection({
  scheme,
  periods,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}) {
  const words = useWords();
  const monthly = useCounted(scheme, 'month', null);
  const yearly = useCounted(scheme, 'rolling12', null);
  const error = monthly.error ?? yearly.error;
  const last = periods.counted.periods[periods.at]?.last;
  const title = words.say('warning.alerts');
  if (error) return <TroubleMessage error={error} />;
  const [months, years] = [monthly.data?.counted, yearly.data?.counted];
  if (!months || !years || last === undefined) return <Waiting label={words.say('app.loading')} />;
  const hasYear = years.periods.some((period) => period.last === last);
  const lines = hasYear ? alertsAt(last, months, years, periods.thresholds ?? []) : [];
  return (
    <Section title={title}>
      {!hasYear && <p>{words.say('warning.alertsNoYear')}</p>}
      {hasYear && lines.length === 0 && <p>{words.say('warning.alertsNone')}</p>}
      {lines.length > 0 && (
        <>
          <p className={styles.intro}>{words.say('warning.alertsText')}</p>
          <AlertTable scheme={scheme} lines={lines} label={title} />
        </>
      )}
    </Section>
  );
}

/** Alerts are of the whole scheme, in 12 months. */
const WHOLE = { grain: 'rolling12', filter: [] } as const;

function AlertTable({
  scheme,
  lines,
  label,
}: {
  readonly scheme: SchemeSummary;
  readonly lines: readonly AlertLine[];
  readonly label: string;
}) {
  const words = useWords();
  const { view } = useView();
  const columns: Array<TableColumn<AlertLine>> = [
    {
      key: 'figure',
      heading: words.say('warning.alert.figure'),
      isHeading: true,
      cell: ({ indicator }) => (
        <Link
          href={addressOf({
            ...keptOf(view),
            screen: 'indicator',
            scheme: scheme.id,
            indicator: indicator.id,
          })}
        >
          {words.indicator(indicator, 'name')}
        </Link>
      ),
    },
    {
      key: 'level',
      heading: words.say('warning.alert.level'),
      cell: ({ alert }) => <Chip tone={toneOf(alert)}>{words.say(`warning.alert.${levelOf(alert)}`)}</Chip>,
    },
    {
      key: 'value',
      heading: words.say('warning.alert.value'),
      isNumber: true,
      cell: ({ indicator, basis, years, at, rolling }) =>
        rolling?.value === null || rolling === null ? (
          words.say('indicator.noFigure')
        ) : (
          <Explained
            subject={subjectOf(
              scheme,
              { indicator, basis, counted: years, usualBasis: null, isPart: false },
              WHOLE,
              at,
            )}
            text={words.quantity(rolling.value, indicator.unit, scheme.profile.currency)}
          />
        ),
    },
    {
      key: 'what',
      heading: words.say('warning.alert.what'),
      cell: ({ alert }) =>
        words.list(SEEN.flatMap((seen) => (alert[seen] ? [words.say(`warning.alert.${seen}`)] : []))),
    },
  ];
  return <Table label={label} rows={lines} rowKey={({ indicator }) => indicator.id} columns={columns} />;
}

type Level = 'red' | 'amber' | 'watch';

function levelOf({ isRed, isBreached }: Alert): Level {
  if (isRed) return 'red';
  return isBreached ? 'amber' : 'watch';
}

function toneOf(alert: Alert): ChipTone {
  const tones: Readonly<Record<Level, ChipTone>> = { red: 'bad', amber: 'warn', watch: 'plain' };
  return tones[levelOf(alert)];
}

const ORDER: readonly Level[] = ['red', 'amber', 'watch'];

/** The figures with a guide for which any alert rule holds in a month. */
function alertsAt(
  last: Month,
  months: Counted,
  years: Counted,
  thresholds: readonly OwnThreshold[],
): AlertLine[] {
  const at = years.periods.findIndex((period) => period.last === last);
  const lines = CATALOGUE.filter(({ guides }) => guides.length > 0).flatMap((indicator): AlertLine[] => {
    const basis = headlineBasis(indicator, years);
    const formula = indicator.bases.find(([name]) => name === basis)?.[1];
    const held = judgedOn(guidedBy(indicator, thresholds), basis);
    if (!formula || held.guides.length === 0) return [];
    const known = months.periods.flatMap((period, i) => {
      const value = valueOf(indicator, basis, months, { period: i, column: 0 });
      // What is still to change says nothing yet of whether it has.
      return period.last <= last && (value.status === 'ok' || value.status === 'small-numbers')
        ? [value]
        : [];
    });
    const rolling = at < 0 ? null : valueOf(indicator, basis, years, { period: at, column: 0 });
    const alert = alertOf(held, formula, known, rolling);
    return alert.isBreached || alert.isWorsening || alert.isOutside
      ? [{ indicator: held, basis, years, at, rolling, alert }]
      : [];
  });
  return lines.sort((a, b) => ORDER.indexOf(levelOf(a.alert)) - ORDER.indexOf(levelOf(b.alert)));
}
