import type { DimensionScore, QualityScores } from '#indicators';
import { repairInWords } from '#reports';
import { Chip, Section, useWords } from '#ui';
import type { Words } from '#words';
import styles from './quality.module.css';

/** The score and its four parts, each leading to its section, with the arithmetic that makes one of them. */
export function ScoreCard({ scores }: { readonly scores: QualityScores }) {
  const words = useWords();
  const { overall, dimensions } = scores;
  return (
    <Section title={words.say('quality.score')}>
      <div className={styles.scores}>
        <div className={styles.overall}>
          <h3>{words.say('quality.overall')}</h3>
          <Points score={overall} />
        </div>
        <ul className={styles.dimensions}>
          {dimensions.map((dimension) => (
            <Dimension key={dimension.dimension} {...dimension} />
          ))}
        </ul>
      </div>
      <p>{overall === null ? words.say('quality.overallUnknown') : arithmetic(overall, dimensions, words)}</p>
      <details className={styles.why}>
        <summary>{words.say('quality.why')}</summary>
        <p>{words.say('quality.whyDimensions')}</p>
        <p>{words.say('quality.whyRate')}</p>
        <p>{words.say('quality.whyNot')}</p>
      </details>
    </Section>
  );
}

function Dimension({ dimension, weight, score }: DimensionScore) {
  const words = useWords();
  return (
    <li className={styles.dimension}>
      <h3>{words.say(`quality.dimension.${dimension}`)}</h3>
      <Points score={score} />
      <p className={styles.soft}>{words.say('quality.weight', { weight })}</p>
      {score === null && <p className={styles.soft}>{words.say(`quality.unknown.${dimension}`)}</p>}
    </li>
  );
}

function Points({ score }: { readonly score: number | null }) {
  const words = useWords();
  if (score === null) return <p className={styles.unknown}>{words.say('quality.notKnown')}</p>;
  return (
    <>
      <p className={styles.points}>{words.say('quality.points', { score: words.number(score, 1) })}</p>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${score}%` }} />
      </span>
    </>
  );
}

function arithmetic(overall: number, dimensions: readonly DimensionScore[], words: Words): string {
  const known = dimensions.filter(({ score }) => score !== null);
  const sum = words.say('quality.arithmetic', {
    terms: known
      .map(({ weight, score }) =>
        words.say('quality.arithmeticTerm', { weight, score: words.number(score ?? 0, 1) }),
      )
      .join(' + '),
    weights: known.reduce((total, { weight }) => total + weight, 0),
    score: words.number(overall, 1),
  });
  return known.length === dimensions.length ? sum : `${sum} ${words.say('quality.left')}`;
}

/** The repairs that would raise the score most, with how much. */
export function FirstRepairs({ scores: { repairs, overall } }: { readonly scores: QualityScores }) {
  const words = useWords();
  if (overall === null) return null;
  return (
    <Section title={words.say('quality.first')}>
      <p>{words.say(repairs.length > 0 ? 'quality.firstText' : 'quality.firstNone')}</p>
      {repairs.length > 0 && (
        <ol className={styles.repairs}>
          {repairs.map(({ parts, dimension, gain }) => (
            <li key={JSON.stringify(parts)}>
              <span>{repairInWords(parts, words)}</span>{' '}
              <Chip tone="brand" title={words.say(`quality.dimension.${dimension}`)}>
                {words.say('quality.gain', { points: words.number(gain, 1) })}
              </Chip>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
