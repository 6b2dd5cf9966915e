import { useCallback, useEffect, useRef, useState } from 'react';

/** What hides the screen for a while. */
export const CURTAINS = ['none', 'black', 'white'] as const;
export type Curtain = (typeof CURTAINS)[number];

/** Where a lesson is that is presented: the id of its step, how much of that, and whether it is hidden. */
export interface Presented {
  readonly step: string;
  readonly phase: string;
  readonly curtain: Curtain;
}

/** What windows of one lesson tell each other. */
type Said =
  /** From the notes: is anybody there? */
  | { readonly kind: 'asks' }
  /** From the notes: go there. */
  | ({ readonly kind: 'wants' } & Presented)
  /** From the window that a room sees. */
  | ({ readonly kind: 'shows' } & Presented)
  | { readonly kind: 'leaves' };

/** What was received, null where it is of another form. */
export function saidIn(content: unknown): Said | null {
  if (typeof content !== 'object' || content === null) return null;
  const { kind, step, phase, curtain } = content as Readonly<Record<string, unknown>>;
  if (kind === 'asks' || kind === 'leaves') return { kind };
  if (kind !== 'wants' && kind !== 'shows') return null;
  const hides = CURTAINS.find((one) => one === curtain);
  if (typeof step !== 'string' || typeof phase !== 'string' || !hides) return null;
  return { kind, step, phase, curtain: hides };
}

/** How often the notes ask whether the window that they belong to is there, and how long it may take; milliseconds. */
const ASKED_EVERY = 1000;
const PATIENCE = 2500;

/** Pages from a folder of the device have no origin in common, so that their windows are not one another's. */
const isFromFolder = () => window.origin === 'null';

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
  const onMessage = ({ data, source }: MessageEvent<unknown>) => {
    const isOurs = typeof data === 'object' && data !== null && 'lesson' in data && data.lesson === lesson;
    const said = isOurs ? saidIn(data) : null;
    if (!said || !source || !('closed' in source)) return;
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
  onWanted: (wanted: Presented) => void,
): (notes: Window | null) => void {
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  const shown = useRef<Presented>({ step, phase, curtain });
  const wanted = useRef(onWanted);
  useEffect(() => {
    wanted.current = onWanted;
  });
  useEffect(() => {
    const opened = openLine(lesson, (said) => {
      if (said.kind === 'asks') opened.say({ kind: 'shows', ...shown.current });
      if (said.kind === 'wants') wanted.current(said);
    });
    line.current = opened;
    const leave = () => opened.say({ kind: 'leaves' });
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      opened.hangUp();
    };
  }, [lesson]);
  useEffect(() => {
    shown.current = { step, phase, curtain };
    line.current?.say({ kind: 'shows', ...shown.current });
  }, [step, phase, curtain]);
  return useCallback((notes) => line.current?.meet(notes), []);
}

/**
 * What the window that a room sees shows of a lesson, null while none answers, and how to turn it. `onShown` is told
 * whenever that changes.
 */
export function useShownToRoom(
  lesson: string,
  onShown: (shown: Presented) => void,
): { readonly shown: Presented | null; readonly want: (wanted: Presented) => void } {
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  const told = useRef(onShown);
  const [shown, setShown] = useState<Presented | null>(null);
  useEffect(() => {
    told.current = onShown;
  });
  useEffect(() => {
    let heardAt = 0;
    const opened = openLine(lesson, (said) => {
      if (said.kind === 'leaves') setShown(null);
      if (said.kind !== 'shows') return;
      heardAt = Date.now();
      const { step, phase, curtain } = said;
      setShown((before) =>
        before?.step === step && before.phase === phase && before.curtain === curtain
          ? before
          : { step, phase, curtain },
      );
      told.current({ step, phase, curtain });
    });
    line.current = opened;
    const ask = () => {
      if (Date.now() - heardAt > PATIENCE) setShown(null);
      opened.say({ kind: 'asks' });
    };
    ask();
    const timer = setInterval(ask, ASKED_EVERY);
    return () => {
      clearInterval(timer);
      opened.hangUp();
    };
  }, [lesson]);
  const want = useCallback((wanted: Presented) => line.current?.say({ kind: 'wants', ...wanted }), []);
  return { shown, want };
}
