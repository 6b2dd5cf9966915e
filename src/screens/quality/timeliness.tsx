import type { QualityAnswer, SchemeSummary } from '#engine';
import type { DimensionScore } from '#indicators';
import { DAYS_TO_REPORT, DAYS_TO_SUBMIT, type KindComing } from '#measures';
import { Section, Table, useWords, type TableColumn } from '#ui';
import { LineRows } from './line-rows.tsx';
import styles from './quality.module.css';

interface TimelinessProps {
  readonly scheme: SchemeSummary;
  readonly answer: QualityAnswer;
  readonly score: DimensionScore;
}

/** How new the records of each kind are, which months are missing, and how late claims come in. */
export function Timeliness({ scheme, answer: { comings, lateness, asOf }, score }: TimelinessProps) {
  const words = useWords();
  const title = words.say('quality.dimension.timeliness');
  const columns: Array<TableColumn<KindComing>> = [
    {
      key: 'kind',
      heading: words.say('quality.completeness.kind'),
      isHeading: true,
      cell: ({ kind }) => words.say(`kind.${kind}`),
    },
    {
      key: 'newest',
      heading: words.say('quality.timeliness.newest'),
      cell: ({ newest }) => words.day(newest),
    },
    {
      key: 'age',
      heading: words.say('quality.timeliness.age'),
      isNumber: true,
      cell: ({ newest }) => words.number(asOf - newest),
    },
    {
      key: 'there',
      heading: words.say('quality.timeliness.there'),
      isNumber: true,
      cell: ({ expected, missing }) =>
        words.say('quality.completeness.of', { filled: expected - missing.length, due: expected }),
    },
    {
      key: 'missing',
      heading: words.say('quality.timeliness.missing'),
      cell: ({ missing }) => words.list(missing.map((month) => words.shortMonth(month))),
    },
  ];
  return (
    <Section title={title}>
      <p className={styles.text}>{words.say('quality.timeliness.text', { days: DAYS_TO_REPORT })}</p>
      {score.score !== null && (
        <p>
          {words.say('quality.timeliness.score', {
            count: score.parts.length,
            score: words.number(score.score, 1),
          })}
        </p>
      )}
      {comings.length > 0 && (
        <Table label={title} rows={comings} rowKey={({ kind }) => kind} columns={columns} />
      )}
      {lateness && <Late scheme={scheme} lateness={lateness} />}
    </Section>
  );
}

function Late({
  scheme,
  lateness: { claims, within, medianDays, nine10thsDays, examples },
}: {
  readonly scheme: SchemeSummary;
  readonly lateness: NonNullable<QualityAnswer['lateness']>;
}) {
  const words = useWords();
  const name = words.say('quality.timeliness.late');
  return (
    <article className={styles.card} aria-label={name}>
      <h3>{name}</h3>
      <p>
        {words.say('quality.timeliness.lateText', {
          claims,
          within: words.number(within),
          share: words.percent(within / claims, 1),
          days: DAYS_TO_SUBMIT,
          median: medianDays,
          nine: nine10thsDays,
        })}
      </p>
      {within < claims && (
        <LineRows
          scheme={scheme}
          kind="claims"
          line={{ what: 'late' }}
          name={name}
          count={claims - within}
          examples={examples}
        />
      )}
    </article>
  );
}
