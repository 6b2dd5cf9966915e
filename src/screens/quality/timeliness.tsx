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
  const headings = {
    newest: words.say('quality.timeliness.newest'),
    age: words.say('quality.timeliness.age'),
    there: words.say('quality.timeliness.there'),
    missing: words.say('quality.timeliness.missing'),
  };
  // On a phone each kind is a card, in which every cell says what it is.
  const named = (of: keyof typeof headings, text: string) => (
    <>
      <span className={styles.cellName} aria-hidden="true">
        {headings[of]}
      </span>
      <span>{text}</span>
    </>
  );
  const columns: Array<TableColumn<KindComing>> = [
    {
      key: 'kind',
      heading: words.say('quality.completeness.kind'),
      isHeading: true,
      cell: ({ kind }) => words.say(`kind.${kind}`),
    },
    {
      key: 'newest',
      heading: headings.newest,
      cell: ({ newest }) => named('newest', words.day(newest)),
    },
    {
      key: 'age',
      heading: headings.age,
      isNumber: true,
      cell: ({ newest }) => named('age', words.number(asOf - newest)),
    },
    {
      key: 'there',
      heading: headings.there,
      isNumber: true,
      cell: ({ expected, missing }) =>
        named(
          'there',
          words.say('quality.completeness.of', { filled: expected - missing.length, due: expected }),
        ),
    },
    {
      key: 'missing',
      heading: headings.missing,
      cell: ({ missing }) =>
        missing.length > 0 && named('missing', words.list(missing.map((month) => words.shortMonth(month)))),
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
        <div className={styles.kinds}>
          <Table label={title} rows={comings} rowKey={({ kind }) => kind} columns={columns} />
        </div>
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
