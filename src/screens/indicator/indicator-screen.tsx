import { Suspense, useMemo } from 'react';
import { basesShown, indicatorOf, measuresFor, type Basis, type Indicator } from '#indicators';
import type { SchemeSummary } from '#engine';
import { measureOf, type MeasureName } from '#measures';
import type { Kind } from '#records';
import { standingOf, within30Days, type Narrowed, type Periods, type Standing } from '#reports';
import { addressOf, keptOf, useView, workshopAddress } from '#state';
import { later, LinkButton, Message, SelectField, useWords, Waiting } from '#ui';
import { Explained } from '../explanation/explained.tsx';
import { FilterBar } from '../figures/filter-bar.tsx';
import { PeriodControls } from '../figures/period-controls.tsx';
import { Divided } from '../figures/divided.tsx';
import { usePeriods } from '../figures/periods.ts';
import { within30DaysSubject } from '../figures/promptness.ts';
import { StateChip } from '../figures/verdict-chip.tsx';
import WaitingWeight from '../figures/waiting-weight.tsx';
import IndicatorsScreen from '../indicators/indicators-screen.tsx';
import { PlanSection } from '../plan/plan-section.tsx';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { Behind } from './behind.tsx';
import { FormulaPanel, PartsFormulaPanel } from './formula-panel.tsx';
import { GroupsSection } from './groups-section.tsx';
import styles from './indicator.module.css';
import { Knowledge } from './knowledge.tsx';
import { OtherDefinitions } from './other-definitions.tsx';
import { SignalsSection } from './signals-section.tsx';
import { TrendSection } from './trend-section.tsx';

const CopyLink = later(() => import('../copy-link.tsx'));

/** What every part of the page needs to know. */
export interface IndicatorPageProps {
  readonly scheme: SchemeSummary;
  readonly indicator: Indicator;
  /** The basis asked for, or that the whole is given on. */
  readonly basis: Basis;
  /** How it stands as a whole under what figures are narrowed to. */
  readonly standing: Standing;
  readonly periods: Periods;
}

export default function IndicatorScreen() {
  const words = useWords();
  const { view } = useView();
  const indicator = indicatorOf(view.indicator ?? '');
  if (!indicator) return <IndicatorsScreen />;
  return (
    <SchemePage title={words.indicator(indicator, 'name')} width="full">
      {(scheme) => (
        <IndicatorPage key={`${scheme.id} ${indicator.id}`} scheme={scheme} indicator={indicator} />
      )}
    </SchemePage>
  );
}

function IndicatorPage({
  scheme,
  indicator,
}: {
  readonly scheme: SchemeSummary;
  readonly indicator: Indicator;
}) {
  const words = useWords();
  const { view, change } = useView();
  const measures = useMemo(() => measuresFor([indicator], 'bases-and-variants'), [indicator]);
  const { isPending, error, periods, wanted, isSettled } = usePeriods(scheme, measures);
  const { alwaysSplit } = indicator;
  const page = useMemo((): IndicatorPageProps | null => {
    if (!periods) return null;
    const chosen = indicator.bases.map(([name]) => name).find((name) => name === view.basis) ?? null;
    const standing = standingOf(indicator, periods, periods.at, chosen);
    return { scheme, indicator, basis: standing.usualBasis ?? standing.basis, standing, periods };
  }, [scheme, indicator, periods, view.basis]);
  const back = <Ways scheme={scheme} indicator={indicator} />;
  const question = <p className={styles.question}>{words.indicator(indicator, 'question')}</p>;
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!page) {
    return (
      <>
        {question}
        <Message tone="info" title={words.say('overview.noMonths')} />
        <Knowledge indicator={indicator} scheme={scheme} />
        {back}
      </>
    );
  }
  const period = page.periods.counted.periods[page.periods.at];
  // Those of the kind of books that this scheme keeps, and the one on show.
  const shown = basesShown({ ...indicator, given: 'every-basis' }, page.periods.counted);
  const kept = shown.includes(page.basis) ? shown : [...shown, page.basis];
  return (
    <>
      {question}
      <div className={styles.controls}>
        <PeriodControls periods={page.periods} wanted={wanted} />
        {kept.length > 1 && (
          <SelectField
            label={words.say('indicator.basis')}
            isCompact
            value={page.basis}
            choices={kept.map((name) => ({ value: name, label: words.sayCode('basis', name) }))}
            onChoose={(chosen) => change({ basis: chosen })}
          />
        )}
      </div>
      <FilterBar scheme={scheme} isSettled={isSettled} />
      <WaitingWeight
        scheme={scheme}
        kinds={kindsBehind(measures)}
        shown={period ? { period, grain: page.periods.grain } : null}
      />
      {alwaysSplit ? (
        <AlwaysSplit {...page} />
      ) : (
        <>
          <TrendSection {...page} />
          <SignalsSection {...page} />
          <PlanSection
            scheme={scheme}
            shown={{ indicator, basis: page.standing.basis }}
            month={page.periods.counted.periods[page.periods.at]?.last ?? page.periods.counted.timeline.last}
          />
          <FormulaPanel {...page} />
          <OtherDefinitions {...page} />
          <GroupsSection {...page} />
        </>
      )}
      <Behind {...page} />
      <Knowledge indicator={indicator} scheme={scheme} thresholds={page.periods.thresholds} />
      {back}
    </>
  );
}

/** Where one may go from here: the other figures, the levers and the card of this one, and this view as a link. */
function Ways({ scheme, indicator }: { readonly scheme: SchemeSummary; readonly indicator: Indicator }) {
  const words = useWords();
  const { view } = useView();
  return (
    <div className={styles.ways}>
      <LinkButton
        size="small"
        look="quiet"
        icon="indicators"
        href={addressOf({ ...keptOf(view), screen: 'indicators', scheme: scheme.id })}
      >
        {words.say('indicator.back')}
      </LinkButton>
      <LinkButton
        size="small"
        look="quiet"
        icon="overview"
        href={addressOf({ ...keptOf(view), screen: 'overview', scheme: scheme.id })}
      >
        {words.say('indicator.toOverview')}
      </LinkButton>
      <LinkButton
        size="small"
        look="quiet"
        icon="workshop"
        href={workshopAddress({ place: 'what-if', item: indicator.id }, { scheme: scheme.id })}
      >
        {words.say('indicator.whatIf')}
      </LinkButton>
      <LinkButton
        size="small"
        look="quiet"
        icon="open"
        href={workshopAddress({ place: 'handbook', item: indicator.id })}
      >
        {words.say('indicator.card')}
      </LinkButton>
      <Suspense>
        <CopyLink to="ofScheme" />
      </Suspense>
    </div>
  );
}

/** An indicator that only means something divided: its groups are the page. */
function AlwaysSplit(page: IndicatorPageProps) {
  const split = page.indicator.alwaysSplit ?? 'days';
  return (
    <Divided scheme={page.scheme} periods={page.periods} split={split}>
      {(divided) => (
        <>
          {split === 'days' && <PromptnessHeadline page={page} divided={divided} />}
          <GroupsSection {...page} />
          <PartsFormulaPanel page={page} counted={divided.counted} split={split} />
        </>
      )}
    </Divided>
  );
}

function PromptnessHeadline({
  page: { scheme, indicator, periods },
  divided,
}: {
  readonly page: IndicatorPageProps;
  readonly divided: Narrowed;
}) {
  const words = useWords();
  const { at, grain } = periods;
  const period = divided.counted.periods[at];
  const { share, ended, state } = within30Days(divided.counted, at);
  return (
    <div className={styles.headline}>
      <span className={styles.figure}>
        <Explained
          subject={within30DaysSubject(scheme, divided, grain, at)}
          text={share === null ? words.say('indicator.noFigure') : words.quantity(share, indicator.unit, '')}
        />
      </span>
      <StateChip indicator={indicator} value={state} currency={scheme.profile.currency} />
      <span>{words.say('tile.promptness', { count: ended })}</span>
      {period && <span>{words.period(period, grain)}</span>}
    </div>
  );
}

/** The kinds of record that measures are counted from. */
function kindsBehind(measures: readonly MeasureName[]): readonly Kind[] {
  return [...new Set(measures.flatMap((name) => measureOf(name).needs))];
}
