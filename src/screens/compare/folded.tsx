import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CompareView } from '#state';
import { useWords } from '#ui';
import styles from './compare.module.css';
import { againstWords } from './held-against.ts';
import { useNarrow } from './narrow.ts';
import type { Side } from './side.ts';
import { periodWords } from './source-words.ts';

/** Controls that fold into a line of what they are set to: folded at first where they would fill the screen. */
export function Folded({
  side,
  view,
  children,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly children: ReactNode;
}) {
  const isNarrow = useNarrow();
  const isUsuallyOpen = !isNarrow && !view.isLarge;
  // What was opened or folded holds for as long as there is as much room.
  const [turned, setTurned] = useState({ isUsuallyOpen, isOpen: isUsuallyOpen });
  const isOpen = turned.isUsuallyOpen === isUsuallyOpen ? turned.isOpen : isUsuallyOpen;
  const frame = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    // A control that folds away with the others leaves the keyboard to the line that is left.
    if (!isOpen && frame.current?.contains(document.activeElement)) summary.current?.focus();
  }, [isOpen]);
  return (
    <details
      ref={frame}
      className={styles.folded}
      open={isOpen}
      onToggle={(event) => setTurned({ isUsuallyOpen, isOpen: event.currentTarget.open })}
    >
      <summary ref={summary}>{useChoiceWords(side, view)}</summary>
      {children}
    </details>
  );
}

/** What is chosen, in a line. */
function useChoiceWords(side: Side, view: CompareView): string {
  const words = useWords();
  const mine = side.rows.find(({ isMine }) => isMine);
  return [
    words.say('compare.chosen', {
      schemes: side.rows.length,
      period: periodWords(side, view, words),
      benchmark: againstWords(side, view, words),
    }),
    ...(mine ? [words.say('compare.chosenMine', { name: mine.name })] : []),
    ...(view.hideBelow === null ? [] : [words.say('compare.chosenHidden', { below: view.hideBelow })]),
  ].join(' · ');
}
