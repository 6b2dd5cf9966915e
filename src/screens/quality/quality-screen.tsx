import type { QualityAnswer, SchemeSummary } from '#engine';
import { qualityScores, type QualityDimension } from '#indicators';
import { useQuality } from '#state';
import { useWords, Waiting } from '#ui';
import { Looks } from '../figures/looks.tsx';
import { SchemePage } from '../scheme-page.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import { Completeness } from './completeness.tsx';
import { Consistency } from './consistency.tsx';
import { Outliers } from './outliers.tsx';
import styles from './quality.module.css';
import { FirstRepairs, ScoreCard } from './score-card.tsx';
import { Timeliness } from './timeliness.tsx';

/** How good a scheme's records are: scores down to their arithmetic, what to do first, and the records of every line. */
export default function QualityScreen() {
  const words = useWords();
  return (
    <SchemePage title={words.say('quality.title')} width="full">
      {(scheme) => (
        <>
          <Looks scheme={scheme} />
          <Quality key={scheme.id} scheme={scheme} />
        </>
      )}
    </SchemePage>
  );
}

function Quality({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { data, isPending, error } = useQuality(scheme);
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  if (error) return <TroubleMessage error={error} />;
  if (!data) return <p>{words.say('quality.noMonths')}</p>;
  return <Answer scheme={scheme} answer={data} />;
}

const SECTIONS = {
  completeness: Completeness,
  timeliness: Timeliness,
  consistency: Consistency,
  outliers: Outliers,
} as const satisfies Record<QualityDimension, unknown>;

function Answer({ scheme, answer }: { readonly scheme: SchemeSummary; readonly answer: QualityAnswer }) {
  const words = useWords();
  const scores = qualityScores(answer, scheme.waiting);
  const ended = scheme.origin === 'made-up' ? 'quality.asOfMadeUp' : 'quality.asOfEnded';
  return (
    <>
      <p className={styles.text}>
        {words.say('quality.intro')}{' '}
        {words.say(answer.asOf === answer.today ? 'quality.asOf' : ended, {
          day: words.day(answer.asOf),
        })}
      </p>
      <ScoreCard scores={scores} />
      <FirstRepairs scores={scores} />
      {scores.dimensions.map((score) => {
        const Shown = SECTIONS[score.dimension];
        return <Shown key={score.dimension} scheme={scheme} answer={answer} score={score} />;
      })}
    </>
  );
}
