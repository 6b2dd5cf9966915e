import { indicatorOf } from '#indicators';
import { positionOf, type LessonStep } from '#workshop';
import { FormulaWithNumbers } from '../../indicator/formula-panel.tsx';
import styles from './present.module.css';
import type { ReadyLesson } from './with-lesson.tsx';

/** The formula behind an answer with its numbers. */
export function Reckoned({
  step: { reckonedBy },
  figures,
  scheme,
}: Pick<ReadyLesson, 'figures' | 'scheme'> & { readonly step: LessonStep }) {
  const indicator = reckonedBy && indicatorOf(reckonedBy.indicator);
  const counted = reckonedBy && figures.counted(reckonedBy.grain, null);
  if (!indicator || !counted) return null;
  return (
    <div className={styles.reckoned}>
      <FormulaWithNumbers
        indicator={indicator}
        basis={reckonedBy.basis}
        counted={counted}
        place={{ period: positionOf(counted, reckonedBy.end), column: 0 }}
        currency={scheme.profile.currency}
      />
    </div>
  );
}
