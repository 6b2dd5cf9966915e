import { BarList, ChartFrame } from '#charts';
import type { SchemeSummary } from '#engine';
import { Card, Table, useWords } from '#ui';
import {
  handWorked,
  reckoned,
  type Figures,
  type HandWorkedTable,
  type NumberShown,
  type SaidUnit,
} from '#workshop';
import type { Words } from '#words';
import { axisName } from '../../figures/chart-parts.tsx';
import { numberSaid } from './lesson-texts.ts';

interface Props {
  readonly numbers: readonly NumberShown[];
  /** Says a part of the step's words. */
  readonly say: (part: string) => string;
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
}

/** Numbers with their names: as bars where all are of one unit, else as a table. */
export function Numbers({ numbers, say, scheme, figures }: Props) {
  const words = useWords();
  const { name: schemeName, currency } = scheme.profile;
  const rows = numbers.map((one) => ({
    id: one.id,
    name: say(`number.${one.id}`),
    number: reckoned(one.reckoning, figures).number,
    said: numberSaid(one, figures, words, currency),
  }));
  const headings = [words.say('lessons.numberOf'), words.say('chart.value')];
  const isOfOneUnit = new Set(numbers.map(({ unit }) => unit)).size === 1;
  if (!isOfOneUnit || rows.some(({ number }) => number === null || number < 0))
    return (
      <Card>
        <Table
          label={say('numbers')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', heading: headings[0] ?? '', cell: ({ name }) => name, isHeading: true },
            { key: 'value', heading: headings[1] ?? '', cell: ({ said }) => said, isNumber: true },
          ]}
        />
      </Card>
    );
  return (
    <ChartFrame
      title={say('numbers')}
      axis={unitName(numbers[0]?.unit ?? 'share', words, currency)}
      scheme={schemeName}
      source={words.say('lessons.madeUp', { name: schemeName })}
      fileName="lesson.csv"
      table={{
        headings: headings.map((heading) => ({ shown: heading, written: heading })),
        rows: rows.map(({ name, number, said }) => [
          { shown: name, written: name },
          { shown: said, written: number },
        ]),
      }}
    >
      <BarList
        bars={rows.map(({ id, name, number, said }) => ({ key: id, name, value: number ?? 0, label: said }))}
      />
    </ChartFrame>
  );
}

function unitName(unit: SaidUnit, words: Words, currency: string): string {
  return unit === 'points' ? words.sayCode('unit', unit) : axisName(unit, words, currency);
}

/** The columns that lessons ask after; all of them at once are wider than a page. */
const COLUMNS: Readonly<Partial<Record<HandWorkedTable, readonly string[]>>> = {
  policies: ['policy_id', 'family_id', 'cover_start', 'cover_end', 'contribution_due'],
  claims: ['claim_id', 'service_date', 'settled_date', 'status', 'amount_claimed', 'amount_paid'],
};

/** A table of the records that are worked by hand, as it stands in its file. */
export function RecordsTable({ table }: { readonly table: HandWorkedTable }) {
  const words = useWords();
  const { headings, rows } = handWorked(table);
  const columns = headings.flatMap((heading, at) =>
    COLUMNS[table]?.includes(heading) === false
      ? []
      : [
          {
            key: heading,
            heading,
            cell: (row: readonly string[]) => row[at] ?? '',
            isHeading: at === 0,
            isNumber: /amount|contribution/.test(heading),
          },
        ],
  );
  return (
    <Table
      label={words.sayCode('kind', table)}
      isLabelHidden={false}
      columns={columns}
      rows={rows}
      rowKey={(row, i) => row[0] ?? String(i)}
    />
  );
}
