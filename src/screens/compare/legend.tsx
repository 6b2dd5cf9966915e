import { useCallback } from 'react';
import type { CompareView } from '#state';
import { useWords } from '#ui';
import type { Words } from '#words';
import styles from './grid.module.css';
import { againstWords } from './held-against.ts';
import { useOnceDrawn } from './once-drawn.ts';
import type { Side, SideColumn } from './side.ts';

/** How many values can be judged, told from what they are rather than by judging each. */
export function judgedIn(side: Side): number {
  return side.columns.reduce((sum, column) => sum + judgedOf(side, column), 0);
}

function* judgedInSteps(side: Side): Generator<undefined, number> {
  let sum = 0;
  for (const column of side.columns) {
    sum += judgedOf(side, column);
    yield;
  }
  return sum;
}

function judgedOf({ rows, value, benchmark }: Side, column: SideColumn): number {
  if (benchmark(column).value === null) return 0;
  return rows.filter((row) => {
    const { status, margin } = value(row, column);
    return status === 'ok' && margin !== null && !row.isOtherVersion && !row.isHeldAgainst;
  }).length;
}

/** What colours and arrows say, and against what. */
export function readsWords(side: Side, view: CompareView, words: Words): string {
  return words.say('compare.grid.reads', { benchmark: againstWords(side, view, words) });
}

/** How many values chance alone would colour among so many that can be judged. */
export function chanceWords(judged: number, words: Words): string {
  return words.say('compare.grid.chance', {
    judged,
    judgedShown: words.number(judged),
    expected: words.number(Math.round(judged * 0.05)),
  });
}

/** The looks that are explained; those of surer values are fuller ones of these. */
export const EXPLAINED = ['better', 'worse', 'higher', 'lower', 'similar', 'unjudged'] as const;

/** What colours and shapes mean. */
export function Legend({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const begin = useCallback(() => judgedInSteps(side), [side]);
  const judged = useOnceDrawn(begin);
  return (
    <div className={styles.legend}>
      <p>
        {readsWords(side, view, words)}{' '}
        <span className={judged === null ? styles.coming : undefined}>{chanceWords(judged ?? 0, words)}</span>
      </p>
      <ul>
        {EXPLAINED.map((look) => (
          <li key={look}>
            <span className={`${styles.swatch ?? ''} ${styles[look] ?? ''}`} aria-hidden="true" />
            {words.say(`compare.legend.${look}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
