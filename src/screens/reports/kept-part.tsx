import type { SchemeSummary, ShelfEntry } from '#engine';
import { useKeptReports, useRemoveReports, useReportView, type KeptReport } from '#state';
import { Button, Message, Section, Table, useNotices, useWords, Waiting, type TableColumn } from '#ui';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import { KeptSheet } from './kept-sheet.tsx';

/** Reports that were kept as they were: a list of them, or the one that is open. */
export function KeptPart({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { view } = useReportView();
  const { reports, unread, isPending, error } = useKeptReports(scheme.id);
  // Here, and not where it is pressed: what shows the last one goes with it.
  const remove = useRemoving();
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  const open = reports.find(({ id }) => id === view.kept);
  if (open) return <KeptSheet scheme={scheme} kept={open} />;
  return (
    <Section title={words.say('kept.table')}>
      <p>{words.say('kept.text')}</p>
      {unread.length > 0 && <Unread entries={unread} remove={remove} />}
      {reports.length === 0 ? <p>{words.say('kept.none')}</p> : <List reports={reports} remove={remove} />}
    </Section>
  );
}

/** What is kept and cannot be shown can be taken away all the same. */
function Unread({ entries, remove }: { readonly entries: readonly ShelfEntry[]; readonly remove: Removing }) {
  const words = useWords();
  const count = entries.length;
  return (
    <Message tone="warn" title={words.say('kept.damaged', { count })}>
      <Button size="small" onClick={() => remove(entries, words.say('kept.removedUnread', { count }))}>
        {words.say('kept.removeUnread', { count })}
      </Button>
    </Message>
  );
}

type Removing = (entries: readonly ShelfEntry[], text: string) => void;

/** Removes entries, tells so, and offers to put them back. */
function useRemoving(): Removing {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const { remove, putBack } = useRemoveReports();
  return (entries, text) =>
    remove.mutate(entries, {
      onError,
      onSuccess: () =>
        tell({
          text,
          undo: { label: words.say('kept.putBack'), act: () => putBack.mutate(entries, { onError }) },
        }),
    });
}

function List({ reports, remove }: { readonly reports: readonly KeptReport[]; readonly remove: Removing }) {
  const words = useWords();
  const { addressWith } = useReportView();
  const nameOf = ({ report }: KeptReport) => `${report.title}, ${words.month(report.end)}`;
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
          onClick={() => remove([kept.entry], words.say('kept.removed', { what: nameOf(kept) }))}
        >
          {words.say('kept.remove')}
        </Button>
      ),
    },
  ];
  return <Table label={words.say('kept.table')} columns={columns} rows={reports} rowKey={({ id }) => id} />;
}
