import { useCallback, useEffect, useRef, useState } from 'react';
import { isFromFolder } from './from-folder.ts';
import { newId } from './new-id.ts';

/** What hides the screen for a while. */
export const CURTAINS = ['none', 'black', 'white'] as const;
export type Curtain = (typeof CURTAINS)[number];

/** Where a lesson is that is presented: the id of its step, how much of that, and whether it is hidden. */
export interface Presented {
  readonly step: string;
  readonly phase: string;
  readonly curtain: Curtain;
}

/** Where the notes want a lesson to be, and since when their clock runs, in milliseconds since 1970, where it does. */
export interface Wanted extends Presented {
  readonly began?: number;
}

/** What windows of one lesson tell each other. */
type Said =
  /** From the notes: is anybody there? */
  | { readonly kind: 'asks' }
  /** From the notes to the window that they follow: go there. */
  | ({ readonly kind: 'wants'; readonly slides: string } & Wanted)
  /** From a window that a room sees, by the id that it has for as long as it is open. */
  | ({ readonly kind: 'shows'; readonly slides: string } & Presented)
  | { readonly kind: 'leaves'; readonly slides: string };

/** How often the notes ask whether the window that they belong to is there, and how long it may take; milliseconds. */
const ASKED_EVERY = 1000;
const PATIENCE = 2500;

/** What was received, null where it is of another form. */
export function saidIn(content: unknown): Said | null {
  if (typeof content !== 'object' || content === null) return null;
  const { kind, slides, step, phase, curtain, began } = content as Readonly<Record<string, unknown>>;
  if (kind === 'asks') return { kind };
  if (typeof slides !== 'string' || slides === '') return null;
  if (kind === 'leaves') return { kind, slides };
  if (kind !== 'wants' && kind !== 'shows') return null;
  const hides = CURTAINS.find((one) => one === curtain);
  if (typeof step !== 'string' || typeof phase !== 'string' || !hides) return null;
  const place = { slides, step, phase, curtain: hides };
  if (kind === 'shows') return { kind, ...place };
  return { kind, ...place, ...(Number.isSafeInteger(began) && { began: began as number }) };
}

/** The window that notes follow: its id, what it shows, and when it was last heard, in milliseconds since 1970. */
export interface Followed {
  readonly slides: string;
  readonly shown: Presented;
  readonly heardAt: number;
}

/**
 * The window that notes follow once something was said, null for none. They stay with the first that they heard, as long
 * as it answers: of two windows that show the same lesson, one is what the room sees.
 */
export function followedAfter(before: Followed | null, said: Said, now: number): Followed | null {
  if (said.kind === 'leaves') return before?.slides === said.slides ? null : before;
  if (said.kind !== 'shows') return before;
  const { slides, step, phase, curtain } = said;
  if (before && before.slides !== slides && now - before.heardAt <= PATIENCE) return before;
  return { slides, shown: { step, phase, curtain }, heardAt: now };
}

/**
 * A line between the windows of one lesson: a channel of that name, and from a folder the windows themselves, which know
 * each other since one opened the other. Gives how to speak, with whom besides the channel, and how to hang up.
 */
function openLine(lesson: string, heard: (said: Said) => void) {
  const channel = new BroadcastChannel(`presenting ${lesson}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const said = saidIn(data);
    if (said) heard(said);
  };
  let partner: Window | null = isFromFolder() ? (window.opener as Window | null) : null;
  // Anybody may send a message: what counts is from the window that opened this one, or from one that this one opened, also
  // before it was loaded anew.
  const isOurs = (source: MessageEventSource | null): source is Window =>
    source !== null && 'closed' in source && (source === partner || source.opener === window);
  const onMessage = ({ data, source }: MessageEvent<unknown>) => {
    const isOfLesson =
      typeof data === 'object' && data !== null && 'lesson' in data && data.lesson === lesson;
    const said = isOfLesson ? saidIn(data) : null;
    if (!said || !isOurs(source)) return;
    partner = source;
    heard(said);
  };
  if (isFromFolder()) window.addEventListener('message', onMessage);
  return {
    say: (said: Said) => {
      channel.postMessage(said);
      // There is no origin to name; what is said holds nothing but ids of a lesson's steps.
      partner?.postMessage({ ...said, lesson }, '*');
    },
    meet: (other: Window | null) => {
      if (isFromFolder()) partner = other;
    },
    hangUp: () => {
      channel.close();
      window.removeEventListener('message', onMessage);
    },
  };
}

/**
 * Keeps the notes in step with the window that a room sees: tells them what is shown, and goes where they want. Gives
 * how to make a window known that was opened for them.
 */
export function useTellNotes(
  lesson: string,
  { step, phase, curtain }: Presented,
  onWanted: (wanted: Wanted) => void,
): (notes: Window | null) => void {
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  const shown = useRef<Presented>({ step, phase, curtain });
  const [slides] = useState(newId);
  const wanted = useRef(onWanted);
  useEffect(() => {
    wanted.current = onWanted;
  });
  useEffect(() => {
    const opened = openLine(lesson, (said) => {
      if (said.kind === 'asks') opened.say({ kind: 'shows', slides, ...shown.current });
      if (said.kind === 'wants' && said.slides === slides) wanted.current(said);
    });
    line.current = opened;
    const leave = () => opened.say({ kind: 'leaves', slides });
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      opened.hangUp();
    };
  }, [lesson, slides]);
  useEffect(() => {
    shown.current = { step, phase, curtain };
    line.current?.say({ kind: 'shows', slides, ...shown.current });
  }, [slides, step, phase, curtain]);
  return useCallback((notes) => line.current?.meet(notes), []);
}

/**
 * What the window that a room sees shows of a lesson, null while none answers, and how to turn it. `onShown` is told
 * whenever that changes.
 */
export function useShownToRoom(
  lesson: string,
  onShown: (shown: Presented) => void,
): { readonly shown: Presented | null; readonly want: (wanted: Wanted) => void } {
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  const told = useRef(onShown);
  const followed = useRef<Followed | null>(null);
  const [shown, setShown] = useState<Presented | null>(null);
  useEffect(() => {
    told.current = onShown;
  });
  useEffect(() => {
    const follow = (next: Followed | null) => {
      const now = next?.shown ?? null;
      const isNews = next !== null && next !== followed.current;
      followed.current = next;
      setShown((before) =>
        before?.step === now?.step && before?.phase === now?.phase && before?.curtain === now?.curtain
          ? before
          : now,
      );
      if (isNews) told.current(next.shown);
    };
    const opened = openLine(lesson, (said) => {
      const hadOne = followed.current !== null;
      follow(followedAfter(followed.current, said, Date.now()));
      // Another may be there.
      if (hadOne && followed.current === null) opened.say({ kind: 'asks' });
    });
    line.current = opened;
    const ask = () => {
      if (followed.current && Date.now() - followed.current.heardAt > PATIENCE) follow(null);
      opened.say({ kind: 'asks' });
    };
    ask();
    const timer = setInterval(ask, ASKED_EVERY);
    return () => {
      clearInterval(timer);
      opened.hangUp();
      followed.current = null;
    };
  }, [lesson]);
  const want = useCallback((wanted: Wanted) => {
    const slides = followed.current?.slides;
    if (slides !== undefined) line.current?.say({ kind: 'wants', slides, ...wanted });
  }, []);
  return { shown, want };
}
