import type { SchemeSummary } from '#engine';
import { madeFor, useStopwatch, workshopAddress } from '#state';
import { LinkButton, useWords } from '#ui';
import styles from './come-back.module.css';
import { clockTime } from './errors/clock-time.ts';

/** The way back to where in the workshop a scheme was made, with the clock of an exercise while it runs. */
export default function ComeBack({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const watch = useStopwatch();
  const made = madeFor(scheme.id);
  if (!made) return null;
  const { what: place, item, variant } = made;
  const isTimed = place === 'errors' && watch.key === item && watch.isRunning;
  return (
    <aside className={styles.bar} aria-label={words.say('errors.bar')}>
      <p>{words.sayCode('errors.whence', variant === 'plain' ? place : variant)}</p>
      {isTimed && (
        <strong role="timer" aria-label={words.say('errors.clock')} className={styles.clock}>
          {clockTime(watch.seconds, words)}
        </strong>
      )}
      <LinkButton size="small" look="main" href={workshopAddress({ place, item })}>
        {words.sayCode('errors.backTo', place)}
      </LinkButton>
    </aside>
  );
}
