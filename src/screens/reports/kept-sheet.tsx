import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import {
  changedSince,
  groupInWords,
  isBesidePeers,
  type ChangedSince,
  type FigureSince,
  type Report,
  type ReportFigure,
} from '#reports';
import { useIngredients, useReportView, type KeptReport } from '#state';
import { Card, LinkButton, Section, Table, useWords, Waiting, type TableColumn } from '#ui';
import type { Words } from '#words';
import { TroubleMessage } from '../trouble-message.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportSheet } from './report-sheet.tsx';

/** A kept report as it was, and what its figures would be today. */
export function KeptSheet({ scheme, kept }: { readonly scheme: SchemeSummary; readonly kept: KeptReport }) {
  const words = useWords();
  const { view, addressWith } = useReportView();
  return (
    <>
      <p className="no-print">
        <LinkButton size="small" look="quiet" href={addressWith({ kept: null }).slice(1)}>
          {words.say('kept.back')}
        </LinkButton>
      </p>
      <div className="no-print">
        <Since scheme={scheme} then={kept.report} />
      </div>
      <ReportActions report={kept.report} isKept />
      <ReportSheet report={kept.report} paper={view.paper} />
    </>
  );
}

function Since({ scheme, then }: { readonly scheme: SchemeSummary; readonly then: Report }) {
  const words = useWords();
  const { data, isPending, error } = useIngredients(
    scheme,
    { grain: then.grain, end: then.end },
    isBesidePeers(then.kind),
  );
  const changed = useMemo(() => (data ? changedSince(then, data, words) : null), [data, then, words]);
  if (isPending) return <Waiting label={words.say('report.preparing')} />;
  if (error) return <TroubleMessage error={error} />;
  return (
    <Section title={words.say('kept.since')}>
      <Card>{changed ? <Changed then={then} changed={changed} /> : <p>{words.say('kept.unheld')}</p>}</Card>
    </Section>
  );
}

function Changed({
  then,
  changed: { figures, same, areRecordsOthers, definitions, dataAsAt },
}: {
  readonly then: Report;
  readonly changed: ChangedSince;
}) {
  const words = useWords();
  const columns: ReadonlyArray<TableColumn<FigureSince>> = [
    {
      key: 'figure',
      heading: words.say('kept.figure'),
      isHeading: true,
      cell: ({ then }) =>
        then.group === ''
          ? then.name
          : words.say('kept.figureOf', { name: then.name, group: groupInWords(then, words) }),
    },
    {
      key: 'then',
      heading: words.say('kept.then'),
      isNumber: true,
      cell: ({ then: figure, now: found }) => toldOf(figure, found, words),
    },
    {
      key: 'now',
      heading: words.say('kept.now'),
      isNumber: true,
      cell: ({ then: figure, now: found, hasGrown }) =>
        found === null ? (
          words.say('kept.gone')
        ) : (
          <>
            {toldOf(found, figure, words)}
            {hasGrown && <p>{words.say('kept.grown', { month: words.month(found.period.last) })}</p>}
          </>
        ),
    },
    {
      key: 'period',
      heading: words.say('kept.period'),
      cell: ({ then: { period, grain } }) => words.period(period, grain),
    },
  ];
  const [before, today] = dataAsAt;
  return (
    <>
      <p>
        {figures.length === 0
          ? words.say('kept.sinceNothing', { count: same })
          : words.say('kept.sinceSome', { count: figures.length, same: words.number(same) })}
      </p>
      <p>
        {words.say(areRecordsOthers ? 'kept.recordsOthers' : 'kept.recordsSame')}{' '}
        {words.say(definitions === then.definitions ? 'kept.definitionsSame' : 'kept.definitionsOthers', {
          then: then.definitions,
          now: definitions,
        })}{' '}
        {before !== today && words.say('kept.asAt', { then: words.day(before), now: words.day(today) })}
      </p>
      {figures.length > 0 && (
        <Table
          label={words.say('kept.since')}
          columns={columns}
          rows={figures}
          rowKey={({ then: { key } }) => key}
        />
      )}
    </>
  );
}

/** A figure as it is told, with its state where that is what has changed. */
function toldOf({ text, status }: ReportFigure, other: ReportFigure | null, words: Words): string {
  return other === null || other.status === status
    ? text
    : words.say('kept.statusOf', { value: text, status: words.say(`status.${status}`) });
}
