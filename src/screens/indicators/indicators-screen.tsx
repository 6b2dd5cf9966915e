import { useMemo } from 'react';
import { Link } from 'wouter';
import { Sparkline } from '#charts';
import { CATALOGUE, DOMAINS, type Domain, type Indicator, type IndicatorValue } from '#indicators';
import type { SchemeSummary } from '#engine';
import {
  figuresOf,
  periodsInYear,
  shown as shownValue,
  standingNotes,
  standingOf,
  type Periods,
  type Standing,
} from '#reports';
import { addressOf, keptOf, usePlan, useView } from '#state';
import { Message, Section, Table, useWords, Waiting, type TableColumn } from '#ui';
import { Explained } from '../explanation/explained.tsx';
import { subjectOf } from '../explanation/subject.ts';
import { FilterBar } from '../figures/filter-bar.tsx';
import { PeriodControls } from '../figures/period-controls.tsx';
import { usePeriods } from '../figures/periods.ts';
import { SignalIcons } from '../figures/signal-icons.tsx';
import { signalled, useSignalPeriods, yearOnOf, type Signalled } from '../figures/signals.ts';
import { StateChip } from '../figures/verdict-chip.tsx';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './indicators.module.css';

export default function IndicatorsScreen() {
  const words = useWords();
  return (
    <SchemePage title={words.say('indicators.title')}>
      {(scheme) => <IndicatorList key={scheme.id} scheme={scheme} />}
    </SchemePage>
  );
}

function IndicatorList({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { isPending, error, periods, wanted, isSettled } = usePeriods(scheme);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!periods) return <Message tone="info" title={words.say('overview.noMonths')} />;
  const period = periods.counted.periods[periods.at];
  return (
    <>
      <p>{words.say('indicators.text')}</p>
      <PeriodControls periods={periods} wanted={wanted} />
      <FilterBar scheme={scheme} isSettled={isSettled} />
      {period && (
        <p>
          <strong>{words.say('overview.period', { period: words.period(period, periods.grain) })}</strong>
        </p>
      )}
      {DOMAINS.map((domain) => (
        <Section key={domain} title={words.say(`domain.${domain}`)}>
          <DomainTable domain={domain} scheme={scheme} periods={periods} />
        </Section>
      ))}
    </>
  );
}

/** Stands for an indicator that has no value as a whole. */
const NOT_DIVIDED: IndicatorValue = {
  numerator: null,
  denominator: null,
  value: null,
  lower: null,
  upper: null,
  margin: null,
  status: 'missing',
  reason: null,
};

interface Line {
  readonly indicator: Indicator;
  readonly standing: Standing;
  readonly values: readonly IndicatorValue[];
  readonly now: IndicatorValue;
  readonly yearBefore: number | null;
  /** What a filter makes of it. */
  readonly notes: readonly string[];
  /** What its months say beyond chance; null until they are counted, or where it has no value. */
  readonly signals: Signalled | null;
}

interface DomainTableProps {
  readonly domain: Domain;
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
}

function DomainTable({ domain, scheme, periods }: DomainTableProps) {
  const words = useWords();
  const columns = useColumns(scheme, periods);
  const lines = useLines(domain, scheme, periods);
  const label = words.say(`domain.${domain}`);
  return <Table label={label} rows={lines} rowKey={({ indicator }) => indicator.id} columns={columns} />;
}

function useLines(domain: Domain, scheme: SchemeSummary, periods: Periods): readonly Line[] {
  const words = useWords();
  const { isFrozen } = useView().view;
  const { data: plan } = usePlan(scheme);
  const months = useSignalPeriods(scheme, periods);
  return useMemo(() => {
    const { counted, at, grain } = periods;
    return CATALOGUE.filter((one) => one.domain === domain).flatMap((one): Line[] => {
      const { values, ...standing } = one.alwaysSplit
        ? { ...standingOf(one, periods, at), values: counted.periods.map(() => NOT_DIVIDED) }
        : figuresOf(one, periods, at);
      const { indicator } = standing;
      const now = values[at];
      const yearBefore = values[at - (periodsInYear(grain) ?? 1)]?.value ?? null;
      if (!now) return [];
      const isUnborne = now.reason === 'not-counted-by-this-split';
      const notes = isUnborne ? [words.say(`reason.${now.reason}`)] : standingNotes(standing, words);
      const isSignalled = months !== null && !one.alwaysSplit && now.value !== null;
      const signals = isSignalled
        ? signalled(standing, months, plan, isFrozen, yearOnOf(standing, periods))
        : null;
      return [{ indicator, standing, values, now, yearBefore, notes, signals }];
    });
  }, [domain, periods, months, plan, isFrozen, words]);
}

function useColumns(scheme: SchemeSummary, periods: Periods): ReadonlyArray<TableColumn<Line>> {
  const words = useWords();
  const { shown, at, grain } = periods;
  const { currency } = scheme.profile;
  const explained = (line: Line, value: number | null, position: number) =>
    value === null ? (
      '–'
    ) : (
      <Explained subject={subjectOf(scheme, line.standing, periods, position)} text={figure(line, value)} />
    );
  const figure = ({ indicator }: Line, value: number | null) =>
    value === null ? '–' : shownValue(indicator, value, words, currency);
  const interval = (line: Line) =>
    line.now.lower === null || line.now.upper === null
      ? ''
      : words.say('indicators.fromTo', {
          lower: figure(line, line.now.lower),
          upper: figure(line, line.now.upper),
        });
  return [
    {
      key: 'name',
      heading: words.say('indicators.column.name'),
      isHeading: true,
      cell: (line) => <Name scheme={scheme} line={line} />,
    },
    {
      key: 'value',
      heading: words.say('indicators.column.value'),
      isNumber: true,
      cell: (line) => (
        <strong>
          {line.indicator.alwaysSplit
            ? words.sayCode('by', line.indicator.alwaysSplit)
            : explained(line, line.now.value, at)}
        </strong>
      ),
    },
    { key: 'interval', heading: words.say('indicators.column.interval'), isNumber: true, cell: interval },
    {
      key: 'yearBefore',
      heading: words.say('indicators.column.yearBefore'),
      isNumber: true,
      cell: (line) => explained(line, line.yearBefore, at - (periodsInYear(grain) ?? 1)),
    },
    {
      key: 'trend',
      heading: words.say('indicators.column.trend'),
      cell: (line) =>
        !line.indicator.alwaysSplit && (
          <Sparkline
            label={words.say('tile.trend', {
              name: words.indicator(line.indicator, 'name'),
              first: figure(line, line.values[shown[0] ?? 0]?.value ?? null),
              last: figure(line, line.now.value),
            })}
            values={shown.filter((i) => i <= at).map((i) => line.values[i]?.value ?? null)}
            lastMark={line.now.status === 'ok' ? 'full' : 'hollow'}
          />
        ),
    },
    {
      key: 'signals',
      heading: words.say('indicators.column.signals'),
      cell: ({ signals }) => signals && <SignalIcons signalled={signals} currency={currency} />,
    },
    {
      key: 'status',
      heading: words.say('indicators.column.status'),
      cell: (line) =>
        !line.indicator.alwaysSplit && (
          <>
            <StateChip indicator={line.indicator} value={line.now} currency={currency} />
            {line.notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
          </>
        ),
    },
  ];
}

/** The name of an indicator, leading to its page for the same periods. */
function Name({ scheme, line: { indicator, now } }: { readonly scheme: SchemeSummary; readonly line: Line }) {
  const words = useWords();
  const { view } = useView();
  const place = {
    ...keptOf(view),
    screen: 'indicator',
    scheme: scheme.id,
    indicator: indicator.id,
  } as const;
  return (
    <>
      <Link href={addressOf(place)}>{words.indicator(indicator, 'name')}</Link>
      {/* Where the table runs off the side, its state must not. */}
      {!indicator.alwaysSplit && (
        <span className={styles.narrow}>
          <StateChip indicator={indicator} value={now} currency={scheme.profile.currency} />
        </span>
      )}
    </>
  );
}
