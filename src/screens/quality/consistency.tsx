import type { FindingSummary, QualityAnswer, SchemeSummary } from '#engine';
import { DIMENSION_OF_FINDING, type DimensionScore } from '#indicators';
import { useFindingFile } from '#state';
import { saveFile, Section, useWords } from '#ui';
import { fileName } from '../file-name.ts';
import { FindingList } from '../records/finding-list.tsx';
import { useTellFailure } from '../trouble-message.tsx';
import styles from './quality.module.css';

interface ConsistencyProps {
  readonly scheme: SchemeSummary;
  readonly answer: QualityAnswer;
  readonly score: DimensionScore;
}

/** What contradicts itself, by the thousand records, and what else was found. */
export function Consistency({ scheme, answer: { findings }, score }: ConsistencyProps) {
  const words = useWords();
  const isScored = ({ code }: FindingSummary) => DIMENSION_OF_FINDING[code] === 'consistency';
  const scored = findings.filter(isScored);
  const others = findings.filter((finding) => !isScored(finding));
  return (
    <Section title={words.say('quality.dimension.consistency')}>
      <p className={styles.text}>{words.say('quality.consistency.text')}</p>
      {score.score !== null && (
        <p>
          {words.say('quality.consistency.score', {
            amiss: score.amiss,
            looked: score.looked,
            rate: words.number((1000 * score.amiss) / score.looked, 1),
            score: words.number(score.score, 1),
          })}
        </p>
      )}
      {scored.length === 0 ? (
        <p>{words.say('quality.consistency.none')}</p>
      ) : (
        <Findings scheme={scheme} findings={scored} />
      )}
      {others.length > 0 && (
        <details className={styles.why}>
          <summary>{words.say('quality.consistency.others')}</summary>
          <p>{words.say('quality.consistency.othersText')}</p>
          <Findings scheme={scheme} findings={others} />
        </details>
      )}
    </Section>
  );
}

function Findings({
  scheme,
  findings,
}: {
  readonly scheme: SchemeSummary;
  readonly findings: readonly FindingSummary[];
}) {
  const file = useFindingFile();
  const onError = useTellFailure();
  const download = ({ code, kind }: FindingSummary) =>
    file.mutate(
      { scheme: scheme.id, code, kind },
      { onError, onSuccess: (csv) => saveFile(fileName(scheme.profile.name, code, 'csv'), csv) },
    );
  return <FindingList findings={findings} scheme={scheme} onDownload={download} />;
}
