import { useState } from 'react';
import { useLocation } from 'wouter';
import {
  presentingSays,
  usePresentingView,
  useTellNotes,
  useWorkshopView,
  workshopAddress,
  type Curtain,
  type Presented,
  type PresentingView,
} from '#state';
import { useNotices, useWords } from '#ui';
import { phaseCode, stopAt, stopBeside, stopsOf, type Lesson, type Stop } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { textsOf } from '../lesson/lesson-texts.ts';
import { Controls } from './controls.tsx';
import { KeyList } from './key-list.tsx';
import { useKeys, type Act } from './keys.ts';
import { LASERS, Pointer, type Laser } from './pointer.tsx';
import styles from './present.module.css';
import { Slide } from './slide.tsx';
import { useFullScreen, useIdle, useWakefulScreen } from './window.ts';
import { WithLesson, type ReadyLesson } from './with-lesson.tsx';

/** A lesson for a room of people: the whole window, one step on one screen, turned by keys. */
export default function Present() {
  return <WithLesson>{(ready) => <Stage key={ready.lesson.id} {...ready} />}</WithLesson>;
}

function Stage(ready: ReadyLesson) {
  const words = useWords();
  const { lesson } = ready;
  useArrival(words.say('present.title', { name: textsOf(lesson, words)('name') }));
  const [, goTo] = useLocation();
  const { stops, at, stop, go } = useStops(lesson);
  const { view: presenting, change } = usePresentingView();
  const [curtain, setCurtain] = useState<Curtain>('none');
  const [laser, setLaser] = useState<Laser>('off');
  const [areKeysListed, setKeysListed] = useState(false);
  const step = lesson.steps.find(({ id }) => id === stop?.step);
  const phase = stop ? phaseCode(stop.phase) : 'step';
  const meetNotes = useTellNotes(lesson.id, { step: step?.id ?? '', phase, curtain }, (wanted) => {
    setCurtain(wanted.curtain);
    // Kept here, so that the clock goes on in notes that are closed and opened again.
    if (wanted.began !== undefined) change({ began: wanted.began });
    go(stopAt(stops, wanted.step, wanted.phase));
  });
  const openNotes = useOpenNotes(lesson, meetNotes);
  const full = useFullScreen();
  const isIdle = useIdle();
  useWakefulScreen();
  const turn = (by: number) => {
    // What is hidden is not turned: nobody would see that it was.
    if (curtain !== 'none') setCurtain('none');
    else go(stopBeside(stops, at, by));
  };
  const draw = (to: Curtain) => setCurtain(curtain === to ? 'none' : to);
  const acts: Readonly<Record<Act, () => void>> = {
    next: () => turn(1),
    back: () => turn(-1),
    first: () => go(0),
    last: () => go(stops.length - 1),
    black: () => draw('black'),
    white: () => draw('white'),
    laser: () => setLaser(LASERS[(LASERS.indexOf(laser) + 1) % LASERS.length] ?? 'off'),
    notes: () => openNotes({ step: step?.id ?? '', phase, began: presenting.began }),
    full: full.turn,
    keys: () => setKeysListed(true),
    leave: () => {
      if (curtain !== 'none') setCurtain('none');
      else if (full.isFull) full.turn();
      else goTo(workshopAddress({ place: 'lesson', item: lesson.id, step: step?.id ?? null }));
    },
  };
  useKeys(words.direction, (act) => acts[act]());
  if (!step || !stop) return null;
  return (
    <div className={styles.stage} data-stage data-idle={isIdle} data-laser={laser}>
      <Slide {...ready} step={step} phase={stop.phase} />
      <Controls
        lesson={lesson}
        stop={stop}
        isFirst={at === 0}
        isLast={at === stops.length - 1}
        curtain={curtain}
        laser={laser}
        full={full}
        onAct={(act) => acts[act]()}
      />
      {curtain !== 'none' && (
        <div className={styles.curtain} data-curtain={curtain} onClick={() => setCurtain('none')}>
          <p className="visually-hidden" role="status">
            {words.say('present.hidden', { colour: curtain })}
          </p>
        </div>
      )}
      {laser !== 'off' && <Pointer laser={laser} />}
      <KeyList isOpen={areKeysListed} onClose={() => setKeysListed(false)} />
    </div>
  );
}

/** All stops of a lesson, the one that the address names, and how to go to another. */
function useStops(lesson: Lesson): {
  readonly stops: readonly Stop[];
  readonly at: number;
  readonly stop: Stop | undefined;
  readonly go: (to: number) => void;
} {
  const { view } = useWorkshopView();
  const { view: presenting, change } = usePresentingView();
  const stops = stopsOf(lesson);
  const at = stopAt(stops, view.step, presenting.phase);
  const go = (to: number) => {
    const next = stops[to];
    if (next) change({ step: next.step, phase: phaseCode(next.phase) });
  };
  return { stops, at, stop: stops[at], go };
}

/** Opens the speaker's notes in a window of their own, or says that the browser did not let it be opened. */
function useOpenNotes(
  lesson: Lesson,
  onOpened: (notes: Window) => void,
): (at: Pick<Presented, 'step' | 'phase'> & Pick<PresentingView, 'began'>) => void {
  const words = useWords();
  const { tell } = useNotices();
  return ({ step, phase, began }) => {
    // The name keeps it to one window a lesson, also after this one was loaded anew; without an address, one that is there
    // stays as it is, and its clock goes on.
    const notes = window.open('', `notes-${lesson.id}`, 'popup,width=900,height=720');
    if (!notes) {
      tell({ text: words.say('present.noWindow') });
      return;
    }
    const place = workshopAddress({ place: 'notes', item: lesson.id });
    if (!isAt(notes, place)) {
      const says = presentingSays({ phase, began });
      const address = workshopAddress({ place: 'notes', item: lesson.id, step }, says);
      notes.location.href = new URL(`#${address}`, window.location.href).href;
    }
    notes.focus();
    onOpened(notes);
  };
}

/** Whether a window shows a place of this app; one that it may not look into was opened with that place already. */
function isAt({ location }: Window, place: string): boolean {
  try {
    return location.href !== 'about:blank' && location.hash.startsWith(`#${place}`);
  } catch {
    return true;
  }
}
