import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import {
  changedSince,
  groupInWords,
  reportFrom,
  type ChangedSince,
  type FigureSince,
  type Report,
} from '#reports';
import { useIngredients, useReportView, type KeptReport } from '#state';
import { Card, LinkButton, Section, Table, useWords, Waiting, type TableColumn } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';
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
      <Since scheme={scheme} then={kept.report} />
      <ReportSheet report={kept.report} paper={view.paper} />
    </>
  );
}

function Since({ scheme, then }: { readonly scheme: SchemeSummary; readonly then: Report }) {
  const words = useWords();
  const { data, isPending, error } = useIngredients(scheme, { grain: then.grain, end: then.end });
  const since = useMemo(() => {
    const now = data && reportFrom(then.kind, data, words);
    return now?.end === then.end && now.grain === then.grain
      ? { now, changed: changedSince(then, now) }
      : null;
  }, [data, then, words]);
  if (isPending) return <Waiting label={words.say('report.preparing')} />;
  if (error) return <TroubleMessage error={error} />;
  return (
    <Section title={words.say('kept.since')}>
      <Card>
        {since ? (
          <Changed then={then} now={since.now} changed={since.changed} />
        ) : (
          <p>{words.say('kept.unheld')}</p>
        )}
      </Card>
    </Section>
  );
}

function Changed({
  then,
  now,
  changed: { figures, same, areRecordsOthers, areDefinitionsOthers, dataAsAt },
}: {
  readonly then: Report;
  readonly now: Report;
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
      key: 'period',
      heading: words.say('kept.period'),
      cell: ({ then: { period, grain } }) => words.period(period, grain),
    },
    { key: 'then', heading: words.say('kept.then'), isNumber: true, cell: ({ then: { text } }) => text },
    {
      key: 'now',
      heading: words.say('kept.now'),
      isNumber: true,
      cell: ({ now: found }) => found?.text ?? words.say('kept.gone'),
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
        {words.say(areDefinitionsOthers ? 'kept.definitionsOthers' : 'kept.definitionsSame', {
          then: then.definitions,
          now: now.definitions,
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
