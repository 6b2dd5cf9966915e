import { useWords } from '#ui';
import styles from './mark-notes.module.css';

/** Which marks a plot holds that need a word. */
export interface MarksDrawn {
  readonly hasBand?: boolean;
  readonly hasWhisker?: boolean;
  readonly hasHollow?: boolean;
  /** An interval runs beyond the axis. */
  readonly hasCut?: boolean;
  /** Notes are pinned to the time axis. */
  readonly hasPins?: boolean;
}

/** What hollow marks and cut intervals mean, where there are any. */
export function MarkNotes({
  hasBand = false,
  hasWhisker = false,
  hasHollow = false,
  hasCut = false,
  hasPins = false,
}: MarksDrawn) {
  const words = useWords();
  const notes = [
    ...(hasBand ? [words.say('chart.band')] : []),
    ...(hasWhisker ? [words.say('chart.whisker')] : []),
    ...(hasHollow ? [words.say('chart.hollow')] : []),
    ...(hasCut ? [words.say('chart.cut')] : []),
    ...(hasPins ? [words.say('chart.pins')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
