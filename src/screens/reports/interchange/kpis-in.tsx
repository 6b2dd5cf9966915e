import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import {
  heldBeside,
  KPI_SETS,
  readKpiSheet,
  type KpiHeld,
  type KpiRefused,
  type KpiSet,
  type KpiSheet,
  type ValuesBlock,
} from '#reports';
import { useSheetOfKpis } from '#state';
import { FileField, Message, SelectField, Table, useWords, Waiting } from '#ui';
import type { Words } from '#words';
import { TroubleMessage } from '../../trouble-message.tsx';
import styles from './interchange.module.css';

/** A sheet of another tool's figures, held beside ours; nothing of it is kept. */
export function KpisIn({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const [set, setSet] = useState<KpiSet>('openimis');
  const sheet = useSheetOfKpis();
  const table = sheet.data?.table;
  const read = table && !('fault' in table) ? readKpiSheet(set, table, words) : null;
  const fault = table && 'fault' in table ? table.fault : read && 'fault' in read ? read.fault : null;
  return (
    <>
      <h3>{words.say('interchange.kpi.title')}</h3>
      <p className={styles.text}>{words.say('interchange.kpi.text')}</p>
      <SelectField
        label={words.say('interchange.kpi.set')}
        value={set}
        choices={KPI_SETS.map((value) => ({ value, label: words.say(`kpi.set.${value}`) }))}
        onChoose={setSet}
      />
      <FileField
        label={words.say('interchange.kpi.choose')}
        dropHint={words.say('interchange.kpi.drop')}
        hint={words.say('interchange.kpi.hint')}
        onFiles={([file]) => file && sheet.mutate({ scheme, file })}
      />
      {sheet.isPending && <Waiting label={words.say('app.loading')} />}
      {sheet.error && <TroubleMessage error={sheet.error} />}
      {fault !== null && (
        <Message tone="bad" isUrgent title={sheet.variables?.file.name ?? ''}>
          <p>{faultInWords(fault, words)}</p>
        </Message>
      )}
      {sheet.data && read && !('fault' in read) && (
        <Read
          set={set}
          file={sheet.variables.file.name}
          currency={scheme.profile.currency}
          sheet={read}
          blocks={sheet.data.blocks}
        />
      )}
    </>
  );
}

/** What is wrong with a sheet, in words of its own or in those of files of records. */
function faultInWords(fault: string, words: Words): string {
  const other = words.sayCode('fault', fault, words.say('interchange.kpi.fault.other'));
  return words.sayCode('interchange.kpi.fault', fault, other);
}

function Read({
  set,
  file,
  currency,
  sheet,
  blocks,
}: {
  readonly set: KpiSet;
  readonly file: string;
  readonly currency: string;
  readonly sheet: KpiSheet;
  readonly blocks: readonly ValuesBlock[];
}) {
  const words = useWords();
  const { given, refused, blank } = sheet;
  return (
    <>
      <p role="status">
        {words.say('interchange.kpi.read', { file, count: given.length, refused: refused.length, blank })}
      </p>
      {given.length > 0 && <Held set={set} currency={currency} held={heldBeside(given, blocks)} />}
      {refused.length > 0 && <Refused refused={refused} />}
    </>
  );
}

function Held({
  set,
  currency,
  held,
}: {
  readonly set: KpiSet;
  readonly currency: string;
  readonly held: readonly KpiHeld[];
}) {
  const words = useWords();
  const quantity = (value: number | null, { line: { unit } }: KpiHeld) =>
    value === null ? '' : words.quantity(value, unit, currency, 'exact');
  return (
    <Table
      label={words.say('interchange.kpi.held')}
      isLabelHidden={false}
      rows={held}
      rowKey={({ row }) => String(row)}
      columns={[
        {
          key: 'row',
          heading: words.say('interchange.kpi.column.row'),
          isNumber: true,
          cell: ({ row }) => row,
        },
        { key: 'period', heading: words.say('interchange.kpi.column.period'), cell: ({ period }) => period },
        {
          key: 'indicator',
          heading: words.say('interchange.kpi.column.indicator'),
          isHeading: true,
          cell: ({ line }) => `${line.code} ${words.sayCode(`kpi.${set}`, line.code)}`,
        },
        {
          key: 'theirs',
          heading: words.say('interchange.kpi.column.theirs'),
          isNumber: true,
          cell: (one) => quantity(one.value, one),
        },
        {
          key: 'ours',
          heading: words.say('interchange.kpi.column.ours'),
          isNumber: true,
          cell: (one) => quantity(one.ours, one),
        },
        {
          key: 'difference',
          heading: words.say('interchange.kpi.column.difference'),
          isNumber: true,
          cell: (one) =>
            one.difference === null ? '' : words.difference(one.difference, one.line.unit, currency),
        },
        {
          key: 'why',
          heading: words.say('interchange.kpi.column.why'),
          cell: (one) => whatToKnow(one, set, words),
        },
      ]}
    />
  );
}

/** Why two figures cannot be held together, or how they lie apart. */
function whatToKnow(given: KpiHeld, set: KpiSet, words: Words): string {
  const { apart, reason, line } = given;
  return [
    given.isRatherPerCent && perCentInWords(given, words),
    apart && words.say(`interchange.kpi.apart.${apart}`),
    reason && words.say(`reason.${reason}`),
    words.sayCode(`kpi.note.${set}`, line.code, ''),
  ]
    .filter(Boolean)
    .join(' ');
}

function perCentInWords({ value }: KpiHeld, words: Words): string {
  return words.say('interchange.kpi.perCent', {
    taken: words.quantity(value, 'share', ''),
    meant: words.quantity(value / 100, 'share', ''),
    share: words.number(value / 100, 4),
  });
}

function Refused({ refused }: { readonly refused: readonly KpiRefused[] }) {
  const words = useWords();
  return (
    <Table
      label={words.say('interchange.kpi.refused')}
      isLabelHidden={false}
      rows={refused}
      rowKey={({ row }) => String(row)}
      columns={[
        {
          key: 'row',
          heading: words.say('interchange.kpi.column.row'),
          isNumber: true,
          isHeading: true,
          cell: ({ row }) => row,
        },
        {
          key: 'column',
          heading: words.say('interchange.kpi.column.column'),
          cell: ({ column }) => column,
        },
        { key: 'value', heading: words.say('interchange.kpi.column.value'), cell: ({ value }) => value },
        {
          key: 'reason',
          heading: words.say('interchange.kpi.column.reason'),
          cell: ({ why }) => words.say(`interchange.kpi.why.${why}`),
        },
      ]}
    />
  );
}
