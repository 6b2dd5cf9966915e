import { Link } from 'wouter';
import type { QualityAnswer, SchemeSummary } from '#engine';
import type { DimensionScore } from '#indicators';
import { addressOf } from '#state';
import { Section, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { LineRows } from './line-rows.tsx';
import styles from './quality.module.css';

type Cells = QualityAnswer['cells'][number];

interface CompletenessProps {
  readonly scheme: SchemeSummary;
  readonly answer: QualityAnswer;
  readonly score: DimensionScore;
}

/** How filled each column is, what suffers where it is not, and the records themselves. */
export function Completeness({ scheme, answer: { cells }, score }: CompletenessProps) {
  const words = useWords();
  const title = words.say('quality.dimension.completeness');
  const kept = cells.filter(({ isKept }) => isKept);
  const notKept = cells.filter(({ isKept }) => !isKept);
  return (
    <Section title={title}>
      <p className={styles.text}>{words.say('quality.completeness.text')}</p>
      {score.score !== null && (
        <>
          <p>
            {words.say('quality.completeness.score', {
              count: score.parts.length,
              score: words.number(score.score, 1),
            })}
          </p>
          <details className={styles.why}>
            <summary>{words.say('quality.completeness.shares', { count: score.parts.length })}</summary>
            <Shares cells={kept.filter(({ isCounted }) => isCounted)} score={score} label={title} />
          </details>
        </>
      )}
      {kept
        .filter(({ filled, due }) => filled < due)
        .map((line) => (
          <Blanks key={`${line.kind} ${line.column}`} scheme={scheme} line={line} />
        ))}
      {notKept.length > 0 && (
        <p className={styles.soft}>
          {words.say('quality.completeness.notKept', {
            columns: words.list(
              notKept.map(({ kind, column }) => `${column} (${words.say(`kind.${kind}`)})`),
            ),
          })}
        </p>
      )}
    </Section>
  );
}

interface ShareRow {
  readonly kind: string;
  readonly column: string;
  readonly filled: number;
  readonly due: number;
  readonly lately: string;
}

/** The shares that the score is the mean of. */
function Shares({
  cells,
  score,
  label,
}: {
  readonly cells: readonly Cells[];
  readonly score: DimensionScore;
  readonly label: string;
}) {
  const words = useWords();
  const rows: ShareRow[] = [
    ...cells.map((line) => ({
      kind: words.say(`kind.${line.kind}`),
      column: line.column,
      filled: line.filled,
      due: line.due,
      lately: latelyFilled(line, words) ?? '',
    })),
    ...score.parts.flatMap((part) =>
      part.what === 'waiting'
        ? [
            {
              kind: words.say(`kind.${part.kind}`),
              column: words.say('quality.completeness.waiting'),
              filled: part.looked - part.amiss,
              due: part.looked,
              lately: '',
            },
          ]
        : [],
    ),
  ];
  const columns: Array<TableColumn<ShareRow>> = [
    {
      key: 'column',
      heading: words.say('quality.completeness.column'),
      isHeading: true,
      cell: (row) => row.column,
    },
    { key: 'kind', heading: words.say('quality.completeness.kind'), cell: (row) => row.kind },
    {
      key: 'filled',
      heading: words.say('quality.completeness.filled'),
      isNumber: true,
      cell: ({ filled, due }) => words.percent(filled / due, 1),
    },
    {
      key: 'counts',
      heading: words.say('quality.completeness.counts'),
      isNumber: true,
      cell: ({ filled, due }) =>
        words.say('quality.completeness.of', { filled: words.number(filled), due: words.number(due) }),
    },
    {
      key: 'lately',
      heading: words.say('quality.completeness.lately'),
      isNumber: true,
      cell: (row) => row.lately,
    },
  ];
  return (
    <Table label={label} rows={rows} rowKey={({ kind, column }) => `${kind} ${column}`} columns={columns} />
  );
}

const LATELY_MONTHS = 3;

/** How filled a column is in the last months; null where they have no cell that should be. */
function latelyFilled({ lately }: Cells, words: Words): string | null {
  if (!lately) return null;
  const sum = (counts: readonly number[]) =>
    counts.slice(-LATELY_MONTHS).reduce((all, count) => all + count, 0);
  const due = sum(lately.due);
  return due === 0 ? null : words.percent(sum(lately.filled) / due, 1);
}

/** A column that is blank where it should not be. */
function Blanks({ scheme, line }: { readonly scheme: SchemeSummary; readonly line: Cells }) {
  const words = useWords();
  const { kind, column, due, filled, isCounted, examples } = line;
  const { indicators, split } = line.suffering;
  const name = words.say('quality.completeness.blanks', { kind: words.say(`kind.${kind}`), column });
  return (
    <article className={styles.card} aria-label={name}>
      <h3>{name}</h3>
      <p>
        {words.say('quality.completeness.blanksText', {
          blank: words.number(due - filled),
          due: words.number(due),
          lately: latelyFilled(line, words) ?? 'none',
        })}
      </p>
      {!isCounted && <p>{words.say('quality.completeness.noFigure')}</p>}
      {split && <p>{words.say('quality.completeness.split', { split: words.say(`by.${split}`) })}</p>}
      {indicators.length > 0 && (
        <details>
          <summary>{words.say('quality.completeness.suffers', { count: indicators.length })}</summary>
          <ul className={styles.suffers}>
            {indicators.map((id) => (
              <li key={id}>
                <Link href={addressOf({ screen: 'indicator', scheme: scheme.id, indicator: id })}>
                  {words.indicator({ id }, 'name')}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <LineRows
        scheme={scheme}
        kind={kind}
        line={{ what: 'blank', kind, column }}
        name={name}
        count={due - filled}
        examples={examples}
      />
    </article>
  );
}
