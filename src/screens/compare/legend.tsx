import { useMemo } from 'react';
import type { CompareView } from '#state';
import { useWords } from '#ui';
import styles from './grid.module.css';
import { useOnceDrawn } from './once-drawn.ts';
import type { Side } from './side.ts';

/** How many values can be judged, told from what they are rather than by judging each. */
function judgedIn({ columns, rows, value, benchmark }: Side): number {
  return columns
    .filter((column) => benchmark(column).value !== null)
    .reduce((sum, column) => {
      const firm = rows.filter((row) => {
        const { status, margin } = value(row, column);
        return status === 'ok' && margin !== null;
      });
      return sum + firm.length;
    }, 0);
}

/** What colours and shapes mean, against what, and how many of them chance alone would make. */
export function Legend({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const drawn = useOnceDrawn(side);
  const judged = useMemo(() => (drawn ? judgedIn(drawn) : null), [drawn]);
  const benchmark = words.say(`compare.against.${view.benchmark}`, {
    name: side.rows.find(({ scheme }) => scheme.id === view.benchmarkOf)?.name ?? '',
  });
  return (
    <div className={styles.legend}>
      <p>{words.say('compare.grid.reads', { benchmark })}</p>
      <ul>
        {(['better', 'worse', 'higher', 'lower', 'similar'] as const).map((side) => (
          <li key={side}>
            <span className={`${styles.swatch ?? ''} ${styles[side] ?? ''}`} aria-hidden="true" />
            {words.say(`compare.legend.${side}`)}
          </li>
        ))}
        <li>
          <span className={`${styles.swatch ?? ''} ${styles.unjudged ?? ''}`} aria-hidden="true" />
          {words.say('compare.legend.notJudged')}
        </li>
      </ul>
      <p className={judged === null ? styles.coming : undefined}>
        {words.say('compare.grid.chance', {
          judged: judged ?? 0,
          judgedShown: words.number(judged ?? 0),
          expected: words.number(Math.round((judged ?? 0) * 0.05)),
        })}
      </p>
    </div>
  );
}
