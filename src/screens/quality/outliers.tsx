import type { QualityAnswer, SchemeSummary } from '#engine';
import type { DimensionScore } from '#indicators';
import type { UnusualGroup } from '#measures';
import { valuesNamed } from '#reports';
import { Section, Table, useWords, type TableColumn } from '#ui';
import type { Words } from '#words';
import { LineRows } from './line-rows.tsx';
import styles from './quality.module.css';

type Unusual = QualityAnswer['unusual'][number];

interface OutliersProps {
  readonly scheme: SchemeSummary;
  readonly answer: QualityAnswer;
  readonly score: DimensionScore;
}

interface ValuesRow {
  readonly kind: string;
  readonly what: string;
  readonly checked: number;
  readonly found: number;
  readonly tooFew: number;
}

/** Values far from the usual ones of their group, with what is usual there. */
export function Outliers({ scheme, answer: { unusual, monthsJudged }, score }: OutliersProps) {
  const words = useWords();
  const title = words.say('quality.dimension.outliers');
  const found = unusual.filter(({ count }) => count > 0);
  const volume = score.parts.find(({ what }) => what === 'volume');
  const rows: ValuesRow[] = unusual.map(({ kind, column, checked, count, tooFew }) => ({
    kind: words.say(`kind.${kind}`),
    what: valuesNamed(column, words),
    checked,
    found: count,
    tooFew,
  }));
  if (volume)
    rows.push({
      kind: words.say('quality.outliers.months'),
      what: words.say('quality.outliers.volume'),
      checked: monthsJudged,
      found: volume.amiss,
      tooFew: 0,
    });
  return (
    <Section title={title}>
      <p className={styles.text}>{words.say('quality.outliers.text')}</p>
      {score.score !== null && (
        <p>
          {words.say('quality.outliers.score', {
            amiss: score.amiss,
            looked: words.number(score.looked),
            rate: words.number((1000 * score.amiss) / score.looked, 1),
            score: words.number(score.score, 1),
          })}
        </p>
      )}
      {rows.length > 0 && (
        <Table
          label={title}
          rows={rows}
          rowKey={({ kind, what }) => `${kind} ${what}`}
          columns={columnsOf(words)}
        />
      )}
      {found.length === 0 && <p>{words.say('quality.outliers.none')}</p>}
      {found.map((line) => (
        <UnusualCard key={`${line.kind} ${line.column}`} scheme={scheme} line={line} />
      ))}
    </Section>
  );
}

function columnsOf(words: Words): Array<TableColumn<ValuesRow>> {
  const number = (key: 'checked' | 'found' | 'tooFew', heading: string): TableColumn<ValuesRow> => ({
    key,
    heading,
    isNumber: true,
    cell: (row) => words.number(row[key]),
  });
  return [
    { key: 'what', heading: words.say('quality.outliers.what'), isHeading: true, cell: ({ what }) => what },
    { key: 'kind', heading: words.say('quality.completeness.kind'), cell: ({ kind }) => kind },
    number('checked', words.say('quality.outliers.checked')),
    number('found', words.say('quality.outliers.found')),
    number('tooFew', words.say('quality.outliers.tooFew')),
  ];
}

function UnusualCard({ scheme, line }: { readonly scheme: SchemeSummary; readonly line: Unusual }) {
  const words = useWords();
  const { kind, column, count, examples, groups } = line;
  const name = words.say('quality.outliers.named', {
    kind: words.say(`kind.${kind}`),
    column: valuesNamed(column, words),
  });
  return (
    <article className={styles.card} aria-label={name}>
      <h3>{name}</h3>
      <ul className={styles.limits}>
        {groups
          .filter((group) => group.found > 0)
          .map((group) => (
            <li key={group.group ?? ''}>{limitsInWords(line, group, scheme, words)}</li>
          ))}
      </ul>
      <LineRows
        scheme={scheme}
        kind={kind}
        line={{ what: 'unusual', kind, column }}
        name={name}
        count={count}
        examples={examples}
      />
    </article>
  );
}

function limitsInWords(
  { kind, unit, groups }: Unusual,
  { group, median, lower, upper, found, checked }: UnusualGroup,
  { profile }: SchemeSummary,
  words: Words,
): string {
  const inUnit = (value: number) =>
    unit === 'number' ? words.number(value) : words.quantity(value, unit, profile.currency);
  const everything = words.say(groups.length > 1 ? 'group.unknown' : 'quality.outliers.everything');
  const named = group === null ? everything : nameOf(kind, group, words);
  return words.say(lower > 0 ? 'quality.outliers.limits' : 'quality.outliers.above', {
    group: named,
    median: inUnit(median),
    lower: inUnit(lower),
    upper: inUnit(upper),
    count: words.number(found),
    checked: words.number(checked),
  });
}

/** Groups are benefits of claims and lines of finance; of other kinds they stand as the records have them. */
function nameOf(kind: Unusual['kind'], group: string, words: Words): string {
  if (kind === 'claims') return words.group('benefit', group);
  return kind === 'finance' ? words.group('line', group) : group;
}
