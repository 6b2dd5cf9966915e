import { useState } from 'react';
import type { Report } from '#reports';
import type { BatchOutcome, Paper } from '#state';
import { Button, Section, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { failureInWords } from '../trouble-message.tsx';
import { ReportSheet } from './report-sheet.tsx';

/** Reports that are drawn at a time: each has a page of charts and more. */
const AT_A_TIME = 40;

/** What became of each scheme of a batch, and the reports one after the other as they will be printed. */
export function ManyResult({
  outcomes,
  paper,
}: {
  readonly outcomes: readonly BatchOutcome[];
  readonly paper: Paper;
}) {
  const words = useWords();
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const columns: ReadonlyArray<TableColumn<BatchOutcome>> = [
    {
      key: 'scheme',
      heading: words.say('many.scheme'),
      isHeading: true,
      cell: ({ scheme }) => scheme.profile.name,
    },
    { key: 'outcome', heading: words.say('many.outcome'), cell: (outcome) => outcomeInWords(outcome, words) },
  ];
  return (
    <>
      <div className="no-print">
        <Section title={words.say('many.result')}>
          <p role="status">
            {words.say('many.madeOf', {
              count: reports.length,
              schemes: outcomes.filter((outcome) => outcome.reports.length > 0).length,
            })}
          </p>
          <Table
            label={words.say('many.result')}
            columns={columns}
            rows={outcomes}
            rowKey={({ scheme }) => scheme.id}
          />
        </Section>
      </div>
      {reports.length > 0 && <ToPrint reports={reports} paper={paper} />}
    </>
  );
}

/** The reports as they will be printed, drawn when somebody asks for them, so many at a time. */
function ToPrint({ reports, paper }: { readonly reports: readonly Report[]; readonly paper: Paper }) {
  const words = useWords();
  const [from, setFrom] = useState<number | null>(null);
  const shown = from === null ? [] : reports.slice(from, from + AT_A_TIME);
  const left = reports.length - (from ?? 0) - shown.length;
  return (
    <>
      <div className="no-print">
        {from === null ? (
          <Button icon="reports" onClick={() => setFrom(0)}>
            {words.say('many.show')}
          </Button>
        ) : (
          <>
            <p>{words.say('many.printText')}</p>
            {shown.length < reports.length && (
              <p role="status">
                {words.say('many.shown', {
                  first: words.number(from + 1),
                  last: words.number(from + shown.length),
                  count: words.number(reports.length),
                })}
              </p>
            )}
            <Button icon="reports" onClick={() => window.print()}>
              {words.say('report.print')}
            </Button>
            {shown.length < reports.length && (
              <Button onClick={() => setFrom(left > 0 ? from + AT_A_TIME : 0)}>
                {left > 0
                  ? words.say('many.showNext', { count: Math.min(left, AT_A_TIME) })
                  : words.say('many.showFirst')}
              </Button>
            )}
          </>
        )}
      </div>
      {shown.map((report) => (
        <ReportSheet key={`${report.scheme} ${report.kind}`} report={report} paper={paper} />
      ))}
    </>
  );
}

function outcomeInWords({ reports, failure }: BatchOutcome, words: Words): string {
  if (failure !== null) return words.say('many.failed', { reason: failureInWords(failure, words) });
  return words.say(reports.length === 0 ? 'many.empty' : 'many.ready');
}
