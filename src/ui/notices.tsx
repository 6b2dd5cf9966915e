import { createContext, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { withTheRest } from './later.ts';

export interface Notice {
  readonly text: string;
  /** A way back from what was just done; the notice then stays until it is dismissed. */
  readonly undo?: { readonly label: string; readonly act: () => void };
}

/** Takes notices at any time, and hands them on once there is somewhere to show them. */
export class NoticeDesk {
  private waiting: Array<() => void> = [];
  private show: ((notice: Notice) => () => void) | null = null;
  private readonly onTold: () => void;

  constructor(onTold: () => void) {
    this.onTold = onTold;
  }

  /** Gives the way to take it back, for a notice whose way back ends with a screen. */
  readonly tell = (notice: Notice): (() => void) => {
    let close: (() => void) | undefined;
    let isOver = false;
    const act = () => {
      if (!isOver) close = this.show?.(notice);
    };
    if (this.show) act();
    else this.waiting.push(act);
    this.onTold();
    return () => {
      isOver = true;
      close?.();
    };
  };

  /** From here on notices are shown so, those that waited first; `show` gives the way to take one away. Gives the way to end it. */
  open(show: (notice: Notice) => () => void): () => void {
    this.show = show;
    for (const act of this.waiting.splice(0)) act();
    return () => {
      this.show = null;
    };
  }
}

const NoticeContext = createContext<NoticeDesk | null>(null);

/** Tells what was just done, wherever one is by then. */
export function useNotices(): Pick<NoticeDesk, 'tell'> {
  const desk = useContext(NoticeContext);
  if (!desk) throw new Error('No NoticeProvider around this');
  return desk;
}

type Shelf = ComponentType<{ readonly desk: NoticeDesk }>;

/**
 * Where notices appear. What shows them comes with the rest, or with the first notice; not through `lazy`, which would
 * take the whole app down where it cannot be fetched.
 */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [Shelf, setShelf] = useState<Shelf | null>(null);
  const [{ desk, bring }] = useState(() => {
    const bring = () => import('./notice-shelf.tsx').then(({ NoticeShelf }) => setShelf(() => NoticeShelf));
    // Where it does not come, the next notice asks again.
    return { desk: new NoticeDesk(() => void bring().catch(() => undefined)), bring };
  });
  useEffect(() => withTheRest(bring), [bring]);
  return (
    <NoticeContext value={desk}>
      {children}
      {Shelf && <Shelf desk={desk} />}
    </NoticeContext>
  );
}
