import { useCallback } from 'react';
import type { CompareView } from '#state';
import { useWords } from '#ui';
import type { Words } from '#words';
import styles from './grid.module.css';
import { againstWords } from './held-against.ts';
import { useOnceDrawn } from './once-drawn.ts';
import { scatterIn } from './scatter.ts';
import type { Side, SideColumn } from './side.ts';
import { Mark, markOf } from './standing-mark.tsx';

interface CountedValues {
  /** How many values can be judged. */
  readonly judged: number;
  /** In how many columns schemes scatter so much that a colour does not say who stands out. */
  readonly scattered: number;
}

/** What the legend counts of all values, a step at a time; told from what they are rather than by judging each. */
function* countedInSteps(side: Side): Generator<undefined, CountedValues> {
  let [judged, scattered] = [0, 0];
  for (const column of side.columns) {
    judged += judgedOf(side, column);
    yield;
    scattered += Number(isScattered(side, column));
    yield;
  }
  return { judged, scattered };
}

/** The same at once. */
export function countedOf(side: Side): CountedValues {
  const steps = countedInSteps(side);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function isScattered(side: Side, column: SideColumn): boolean {
  return (scatterIn(side, column)?.apart ?? 0) > 0;
}

/** Whether any value can be judged. */
export function isAnyJudged(side: Side): boolean {
  return side.columns.some((column) => judgedOf(side, column) > 0);
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

/** How many values can be judged, and how many chance alone would colour among so many. */
export function chanceWords(judged: number, words: Words): string {
  const expected = judged * 0.05;
  const told = words.say('compare.grid.judged', { judged, judgedShown: words.number(judged) });
  // Less than one coloured by chance is nothing to reckon with.
  if (expected < 1) return told;
  return `${told} ${words.say('compare.grid.chance', { expected: words.number(Math.round(expected)) })}`;
}

/** That in some columns schemes scatter so much that a colour does not say who stands out; '' where in none. */
export function scatterColumnsWords(side: Side, view: CompareView, columns: number, words: Words): string {
  const benchmark = againstWords(side, view, words);
  return columns === 0 ? '' : words.say('compare.scatter.columns', { columns, benchmark });
}

/** The looks that are explained; those of surer values are fuller ones of these. */
export const EXPLAINED = ['better', 'worse', 'higher', 'lower', 'similar', 'unjudged'] as const;

/** A look as cells have it: pale, then full where the value is very sure, with the arrows that may stand in each. */
function swatchesOf(look: (typeof EXPLAINED)[number]) {
  if (look === 'similar') return [{ name: look, marks: [] }];
  if (look === 'unjudged') {
    const hollow = markOf({ side: 'not-judged', because: 'small-numbers' }, true);
    return [{ name: look, marks: hollow ? [hollow] : [] }];
  }
  // Better is up for some indicators and down for others.
  const sides = look === 'higher' ? [true] : look === 'lower' ? [false] : [true, false];
  return (['95', '99.8'] as const).map((sureness) => ({
    name: sureness === '95' ? look : (`${look}Sure` as const),
    marks: sides.flatMap((isAbove) => markOf({ side: look, isAbove, sureness }, false) ?? []),
  }));
}

/** What colours and shapes mean. */
export function Legend({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const begin = useCallback(() => countedInSteps(side), [side]);
  const counted = useOnceDrawn(begin);
  const judged = counted?.judged ?? null;
  const scatter = counted ? scatterColumnsWords(side, view, counted.scattered, words) : '';
  return (
    <div className={styles.legend}>
      <p>
        {readsWords(side, view, words)}{' '}
        <span className={judged === null ? styles.coming : undefined}>{chanceWords(judged ?? 0, words)}</span>{' '}
        {scatter}
      </p>
      <ul>
        {EXPLAINED.map((look) => (
          <li key={look}>
            {swatchesOf(look).map(({ name, marks }) => (
              <span key={name} className={`${styles.swatch ?? ''} ${styles[name] ?? ''}`} aria-hidden="true">
                {marks.map((mark) => (
                  <Mark key={mark.path} mark={mark} />
                ))}
              </span>
            ))}
            {words.say(`compare.legend.${look}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
