import type { Curtain } from '#state';
import { Button, useWords } from '#ui';
import type { Lesson, Stop } from '#workshop';
import type { Act } from './keys.ts';
import type { Laser } from './pointer.tsx';
import styles from './present.module.css';
import type { FullScreen } from './window.ts';

interface Props {
  readonly lesson: Lesson;
  readonly stop: Stop;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly curtain: Curtain;
  readonly laser: Laser;
  readonly full: FullScreen;
  readonly onAct: (act: Act) => void;
}

/** All that keys do, as small controls; they are not seen while nobody moves. */
export function Controls({ lesson, stop, isFirst, isLast, curtain, laser, full, onAct }: Props) {
  const words = useWords();
  const at = lesson.steps.findIndex(({ id }) => id === stop.step) + 1;
  const control = (act: Act, isPressed?: boolean) => (
    <Button
      key={act}
      size="small"
      look="quiet"
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      isBusy={(act === 'back' && isFirst) || (act === 'next' && isLast)}
      onClick={() => onAct(act)}
    >
      {words.say(`present.act.${act}`)}
    </Button>
  );
  return (
    <nav className={styles.controls} aria-label={words.say('present.controls')}>
      {control('back')}
      <span className={styles.at} role="status">
        {words.say('lessons.at', { at, of: lesson.steps.length })}
      </span>
      {control('next')}
      <span className={styles.gap} />
      {control('black', curtain === 'black')}
      {control('white', curtain === 'white')}
      <Button size="small" look="quiet" aria-pressed={laser !== 'off'} onClick={() => onAct('laser')}>
        {words.say('present.laser', { laser })}
      </Button>
      {control('notes')}
      {full.isPossible && control('full', full.isFull)}
      {control('keys')}
      {control('leave')}
    </nav>
  );
}
