import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import {
  isBesidePeers,
  REPORT_KINDS,
  reportFrom,
  withSentences,
  type Ingredients,
  type Periods,
  type Sentence,
} from '#reports';
import { PAPERS, useIngredients, useReportView, useSentences, useView, type ReportPeriod } from '#state';
import { Message, Segments, SelectField, useWords, Waiting } from '#ui';
import type { Month } from '#units';
import { PeriodControls } from '../figures/period-controls.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportSheet } from './report-sheet.tsx';
import styles from './report-part.module.css';

/** A report on the scheme as it will be printed, with what it is of chosen above it. */
export function ReportPart({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useView();
  const period = { grain: view.grain, from: view.from, end: view.to };
  const { data, isPending, error } = useIngredients(scheme, period, false);
  if (isPending) return <Waiting label={words.say('report.preparing')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!data) return <Message tone="info" title={words.say('report.empty')} />;
  return (
    <>
      <Controls periods={data.periods} />
      <OtherMonth periods={data.periods} asked={view.to} />
      <Made scheme={scheme} period={period} />
    </>
  );
}

function Controls({ periods }: { readonly periods: Periods }) {
  const words = useWords();
  const { view, change } = useReportView();
  return (
    <div className={`${styles.controls ?? ''} no-print`}>
      <SelectField
        label={words.say('report.choose')}
        hint={words.say(`report.about.${view.kind}`)}
        value={view.kind}
        choices={REPORT_KINDS.map((kind) => ({ value: kind, label: words.say(`report.kind.${kind}`) }))}
        onChoose={(kind) => change({ kind })}
      />
      <PeriodControls periods={periods} wanted={periods.grain} />
      <Segments
        label={words.say('report.paper')}
        value={view.paper}
        choices={PAPERS.map((paper) => ({ value: paper, label: words.say(`report.paper.${paper}`) }))}
        onChoose={(paper) => change({ paper })}
      />
    </div>
  );
}

/** Says so where the report is of another month than the last, or than the one that the address asks for. */
function OtherMonth({
  periods: { counted, at, grain, isLastLeftOut },
  asked,
}: {
  readonly periods: Periods;
  readonly asked: Month | null;
}) {
  const words = useWords();
  const period = counted.periods[at];
  if (isLastLeftOut && period)
    return <p className="no-print">{words.say('report.lastLeftOut', { month: words.month(period.last) })}</p>;
  if (asked === null || !period || period.last === asked) return null;
  const said = { month: words.month(asked), period: words.period(period, grain) };
  return (
    <div className="no-print">
      <Message tone="warn" title={words.say('report.otherMonth', said)} />
    </div>
  );
}

function Made({ scheme, period }: { readonly scheme: SchemeSummary; readonly period: ReportPeriod }) {
  const words = useWords();
  const { view } = useReportView();
  const { data, error, isPending } = useIngredients(scheme, period, isBesidePeers(view.kind));
  const written = useSentences(scheme.id, view.kind);
  // Without what a person wrote it would be another report.
  const trouble = error ?? written.error;
  if (trouble) return <TroubleMessage error={trouble} />;
  if (isPending || !data || !written.data) return <Waiting label={words.say('report.preparing')} />;
  return <Whole ingredients={data} sentences={written.data} />;
}

function Whole({
  ingredients,
  sentences,
}: {
  readonly ingredients: Ingredients;
  readonly sentences: readonly Sentence[];
}) {
  const words = useWords();
  const { view } = useReportView();
  const made = useMemo(() => reportFrom(view.kind, ingredients, words), [view.kind, ingredients, words]);
  const report = useMemo(() => withSentences(made, sentences), [made, sentences]);
  return (
    <>
      <ReportActions report={report} />
      <ReportSheet report={report} made={made} paper={view.paper} />
    </>
  );
}
