import { useEffect, useState } from 'react';
import type { BehindPage, BehindRecordsRequest, RecordOrder, SchemeSummary } from '#engine';
import { measureOf, type MeasureName } from '#measures';
import { specsOf, type Kind } from '#records';
import { useBehind, useBehindFile } from '#state';
import { Button, saveFile, SelectField, Table, TextField, useWords, Waiting, type TableColumn } from '#ui';
import type { Grain } from '#units';
import { RecordButton } from '../explanation/record-button.tsx';
import type { RecordPeriod } from '../explanation/record-panel.tsx';
import { TroubleMessage, useTellFailure } from '../trouble-message.tsx';
import styles from './indicator.module.css';

const PAGE = 25;
/** Milliseconds without a key after which what was typed is looked for. */
const SETTLED = 300;
/** So many records are seen at a glance. */
const FEW = 5;

type Line = BehindPage['lines'][number];

/** What was typed, once nobody types on. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SETTLED);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

/** The records behind a number, page by page and as a file, each with what it adds. */
export function BehindRecords({
  scheme,
  request,
  grain,
  name,
  onLeave = () => undefined,
}: {
  readonly scheme: SchemeSummary;
  readonly request: Omit<BehindRecordsRequest, 'scheme' | 'offset' | 'limit'>;
  readonly grain: Grain;
  readonly name: string;
  /** Called when a link in it leads somewhere else. */
  readonly onLeave?: () => void;
}) {
  const words = useWords();
  const [offset, setOffset] = useState(0);
  const file = useBehindFile();
  const onError = useTellFailure();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<RecordOrder>('as-recorded');
  const find = useSettled(typed);
  const chosen = { ...request, find, order };
  const { data, isPending, error } = useBehind(scheme, { ...chosen, offset, limit: PAGE });
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (data.kind === null) return <p>{words.say('indicator.recordsNone')}</p>;
  const download = () =>
    file.mutate({ scheme: scheme.id, ...chosen }, { onError, onSuccess: (csv) => saveFile(name, csv) });
  return (
    <>
      <div className={styles.pages}>
        <strong role="status">
          {data.found === data.total
            ? words.say('indicator.recordsTotal', { count: data.total })
            : words.say('indicator.recordsFound', { found: data.found, total: data.total })}
        </strong>
        {data.found > 0 && (
          <Button size="small" icon="download" isBusy={file.isPending} onClick={download}>
            {words.say('indicator.recordsDownload')}
          </Button>
        )}
      </div>
      {data.total > FEW && (
        <div className={styles.pages}>
          <TextField
            label={words.say('indicator.recordsFind')}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setOffset(0);
            }}
          />
          <SelectField
            label={words.say('indicator.recordsOrder')}
            value={order}
            choices={(['as-recorded', 'largest'] as const).map((value) => ({
              value,
              label: words.say(`indicator.recordsOrder.${value}`),
            }))}
            onChoose={(value) => {
              setOrder(value);
              setOffset(0);
            }}
          />
        </div>
      )}
      {data.found > 0 && (
        <>
          <RecordTable
            page={data}
            kind={data.kind}
            measure={request.measure}
            scheme={scheme}
            within={{ period: request.period, grain }}
            onLeave={onLeave}
          />
          {data.found > PAGE && <Pages offset={offset} total={data.found} onTurn={setOffset} />}
        </>
      )}
    </>
  );
}

function RecordTable({
  page,
  kind,
  measure,
  scheme,
  within,
  onLeave,
}: {
  readonly page: BehindPage;
  readonly kind: Kind;
  readonly measure: MeasureName;
  readonly scheme: SchemeSummary;
  readonly within: RecordPeriod;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const { unit } = measureOf(measure);
  const { currency } = scheme.profile;
  const columns = specsOf(kind).map(([column], i) => ({ column, i }));
  // A column that is empty on the whole page only pushes the others out of sight.
  const filled = columns.filter(({ i }) => page.lines.some(({ cells }) => cells[i] !== ''));
  const cells = filled.map(({ column, i }): TableColumn<Line> => ({
    key: column,
    heading: column,
    isHeading: i === 0,
    cell: (line) => line.cells[i] ?? '',
  }));
  const adds: TableColumn<Line> = {
    key: 'adds',
    heading: words.say('indicator.recordsAdds'),
    isNumber: true,
    cell: ({ amount }) => words.quantity(amount, unit, currency, 'exact'),
  };
  const where: TableColumn<Line> = {
    key: 'where',
    heading: words.say('indicator.recordsWhere'),
    cell: ({ file, row }) => words.say('records.findingWhere', { file, row }),
  };
  const counts: TableColumn<Line> = {
    key: 'counts',
    heading: words.say('record.openColumn'),
    cell: (line) => (
      <RecordButton scheme={scheme} kind={kind} line={line} within={within} onLeave={onLeave} />
    ),
  };
  return (
    <Table
      label={words.say('indicator.recordsTable', { measure: words.sayCode('measure', measure) })}
      rows={page.lines}
      rowKey={(line) => String(line.record)}
      columns={[...cells.slice(0, 1), adds, counts, ...cells.slice(1), where]}
    />
  );
}

function Pages({
  offset,
  total,
  onTurn,
}: {
  readonly offset: number;
  readonly total: number;
  readonly onTurn: (offset: number) => void;
}) {
  const words = useWords();
  const last = Math.min(total, offset + PAGE);
  return (
    <nav className={styles.pages} aria-label={words.say('indicator.records')}>
      <Button size="small" isBusy={offset === 0} onClick={() => onTurn(Math.max(0, offset - PAGE))}>
        {words.say('indicator.pageBefore')}
      </Button>
      <span role="status">
        {words.say('indicator.page', {
          first: words.number(offset + 1),
          last: words.number(last),
          total: words.number(total),
        })}
      </span>
      <Button size="small" isBusy={last >= total} onClick={() => onTurn(offset + PAGE)}>
        {words.say('indicator.pageAfter')}
      </Button>
    </nav>
  );
}
