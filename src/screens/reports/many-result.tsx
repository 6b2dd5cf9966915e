import type { BatchOutcome, Paper } from '#state';
import { Button, Section, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { ReportSheet } from './report-sheet.tsx';

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
          {reports.length > 0 && (
            <>
              <p>{words.say('many.printText')}</p>
              <Button icon="reports" onClick={() => window.print()}>
                {words.say('report.print')}
              </Button>
            </>
          )}
        </Section>
      </div>
      {reports.map((report) => (
        <ReportSheet key={`${report.scheme} ${report.kind}`} report={report} paper={paper} />
      ))}
    </>
  );
}

function outcomeInWords({ reports, failure }: BatchOutcome, words: Words): string {
  if (failure !== null) return words.say('many.failed', { detail: failure });
  return words.say(reports.length === 0 ? 'many.empty' : 'many.ready');
}
