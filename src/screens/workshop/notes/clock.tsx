import { useEffect, useState } from 'react';
import { Button, Section, useWords } from '#ui';
import styles from './notes.module.css';

/** The time of the day, how long the lesson has taken, and how long it was meant to. */
export function Clock({
  began,
  minutes,
  doneBy,
  onStart,
}: {
  /** In milliseconds since 1970; null while it was not started. */
  readonly began: number | null;
  /** How long the whole lesson is meant to take. */
  readonly minutes: number;
  /** What share of the lesson is over with this step. */
  readonly doneBy: number;
  readonly onStart: () => void;
}) {
  const words = useWords();
  const now = useNow();
  const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(now);
  return (
    <Section title={words.say('notes.time')}>
      <p className={styles.clock} role="timer">
        {elapsedInWords(Math.max(0, now - (began ?? now)), words)}
      </p>
      <p>{words.say('notes.clock', { time })}</p>
      <p>{words.say('notes.planned', { minutes, by: words.number(Math.round(minutes * doneBy)) })}</p>
      <p>
        <Button onClick={onStart}>{words.say(began === null ? 'notes.start' : 'notes.reset')}</Button>
      </p>
    </Section>
  );
}

function elapsedInWords(milliseconds: number, words: ReturnType<typeof useWords>): string {
  const seconds = Math.floor(milliseconds / 1000);
  const pairs = new Intl.NumberFormat(words.locale, { minimumIntegerDigits: 2 });
  return words.say('notes.elapsed', {
    minutes: words.number(Math.floor(seconds / 60)),
    seconds: pairs.format(seconds % 60),
  });
}

/** The time, every second anew; in milliseconds since 1970. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
