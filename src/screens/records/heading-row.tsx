import type { FileSummary } from '#engine';
import type { Choices } from '#intake';
import { SelectField, useWords } from '#ui';

/** Cells told of a row, and letters of each, by which a person knows it. */
const CELLS = 3;
const LETTERS = 24;

/** The row that the headings stand in, to be said where it was not found out. */
export function HeadingRow({
  report: { headingRow, top, turned },
  said,
  decide,
}: {
  readonly report: FileSummary;
  /** The row that somebody said; 0 for none. */
  readonly said: number;
  readonly decide: (now: Choices) => void;
}) {
  const words = useWords();
  // Rows of a form that was turned are not those of the file.
  if (turned || top.length < 2) return null;
  return (
    <SelectField
      label={words.say('mapping.headingRow')}
      isCompact
      value={String(said)}
      choices={[
        { value: '0', label: words.say('mapping.headingRowFound', { row: headingRow }) },
        ...top.map(({ row, cells }) => ({
          value: String(row),
          label: words.say('mapping.headingRowIs', { row, cells: firstOf(cells) }),
        })),
      ]}
      onChoose={(row) => decide({ headingRow: Number(row) })}
    />
  );
}

function firstOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '');
  const told = filled
    .slice(0, CELLS)
    .map((cell) => (cell.length > LETTERS ? `${cell.slice(0, LETTERS)}…` : cell));
  return [...told, ...(filled.length > CELLS ? ['…'] : [])].join(' · ');
}
