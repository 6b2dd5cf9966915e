import type { RecordLine } from '#engine';
import { specsOf, type Kind } from '#records';
import { Table, useWords, type TableColumn } from '#ui';

/** Records of a kind as they are listed: what each is, where it stood, and its cells. */
export function RecordTable({
  label,
  kind,
  lines,
  beside = [],
}: {
  readonly label: string;
  readonly kind: Kind;
  readonly lines: readonly RecordLine[];
  /** Columns that follow what a record is called. */
  readonly beside?: ReadonlyArray<TableColumn<RecordLine>>;
}) {
  const words = useWords();
  const columns = specsOf(kind)
    .map(([column], i) => ({ column, i }))
    // A column that is empty throughout only pushes the others out of sight.
    .filter(({ i }) => lines.some(({ cells }) => cells[i] !== ''))
    .map(({ column, i }): TableColumn<RecordLine> => ({
      key: column,
      heading: column,
      isHeading: i === 0,
      cell: ({ cells }) => cells[i] ?? '',
    }));
  const where: TableColumn<RecordLine> = {
    key: 'where',
    heading: words.say('records.where'),
    cell: ({ file, row }) => words.say('records.findingWhere', { file, row }),
  };
  return (
    <Table
      label={label}
      rows={lines}
      rowKey={({ record }) => String(record)}
      columns={[...columns.slice(0, 1), ...beside, where, ...columns.slice(1)]}
    />
  );
}
