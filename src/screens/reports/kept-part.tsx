import type { SchemeSummary } from '#engine';
import { useKeptReports, useRemoveReport, useReportView, type KeptReport } from '#state';
import { Button, Message, Section, Table, useNotices, useWords, Waiting, type TableColumn } from '#ui';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import { KeptSheet } from './kept-sheet.tsx';

/** Reports that were kept as they were: a list of them, or the one that is open. */
export function KeptPart({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useReportView();
  const { reports, unread, isPending, error } = useKeptReports(scheme.id);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  const open = reports.find(({ id }) => id === view.kept);
  if (open) return <KeptSheet scheme={scheme} kept={open} />;
  return (
    <Section title={words.say('kept.table')}>
      <p>{words.say('kept.text')}</p>
      {unread > 0 && <Message tone="warn" title={words.say('kept.damaged', { count: unread })} />}
      {reports.length === 0 ? <p>{words.say('kept.none')}</p> : <List reports={reports} />}
    </Section>
  );
}

function List({ reports }: { readonly reports: readonly KeptReport[] }) {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const { addressWith } = useReportView();
  const { remove, putBack } = useRemoveReport();
  const nameOf = ({ report }: KeptReport) => `${report.title}, ${words.month(report.end)}`;
  const removing = (kept: KeptReport) =>
    remove.mutate(kept, {
      onError,
      onSuccess: () =>
        tell({
          text: words.say('kept.removed', { what: nameOf(kept) }),
          undo: { label: words.say('kept.putBack'), act: () => putBack.mutate(kept, { onError }) },
        }),
    });
  const columns: ReadonlyArray<TableColumn<KeptReport>> = [
    {
      key: 'report',
      heading: words.say('kept.report'),
      isHeading: true,
      cell: ({ id, report }) => <a href={addressWith({ kept: id })}>{report.title}</a>,
    },
    { key: 'month', heading: words.say('kept.month'), cell: ({ report }) => words.month(report.end) },
    { key: 'when', heading: words.say('kept.when'), cell: ({ at }) => words.moment(at) },
    { key: 'by', heading: words.say('kept.definitions'), cell: ({ report }) => report.definitions },
    {
      key: 'remove',
      heading: words.say('kept.remove'),
      cell: (kept) => (
        <Button
          size="small"
          look="quiet"
          aria-label={words.say('kept.removeOf', { what: nameOf(kept) })}
          onClick={() => removing(kept)}
        >
          {words.say('kept.remove')}
        </Button>
      ),
    },
  ];
  return <Table label={words.say('kept.table')} columns={columns} rows={reports} rowKey={({ id }) => id} />;
}
