import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import { REPORT_KINDS, reportFrom, withSentences, type Ingredients } from '#reports';
import { PAPERS, useIngredients, useReportView, useSentences, useView } from '#state';
import { Message, Segments, SelectField, useWords, Waiting } from '#ui';
import { PeriodControls } from '../figures/period-controls.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportSheet } from './report-sheet.tsx';
import styles from './report-part.module.css';

/** A report on the scheme as it will be printed, with what it is of chosen above it. */
export function ReportPart({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useView();
  const { data, isPending, error } = useIngredients(scheme, {
    grain: view.grain,
    from: view.from,
    end: view.to,
  });
  if (isPending) return <Waiting label={words.say('report.preparing')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!data) return <Message tone="info" title={words.say('report.empty')} />;
  return <Made ingredients={data} />;
}

function Made({ ingredients }: { readonly ingredients: Ingredients }) {
  const words = useWords();
  const { view, change } = useReportView();
  const { scheme, periods } = ingredients;
  const sentences = useSentences(scheme.id, view.kind);
  const made = useMemo(() => reportFrom(view.kind, ingredients, words), [view.kind, ingredients, words]);
  const report = useMemo(() => withSentences(made, sentences), [made, sentences]);
  return (
    <>
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
      {periods.isLastLeftOut && (
        <p className="no-print">{words.say('report.lastLeftOut', { month: words.month(report.end) })}</p>
      )}
      <ReportActions report={report} />
      <ReportSheet report={report} made={made} paper={view.paper} />
    </>
  );
}
