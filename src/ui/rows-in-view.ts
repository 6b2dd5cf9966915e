import { useEffect, useRef, useState, type RefObject } from 'react';

/** Rows up to which all of them are simply there. */
const FEW = 60;
/** Rows drawn beyond either edge of the view, so that neither the eye nor the keyboard runs ahead of them. */
const BEYOND = 12;
/** Rows that come and go together. */
const STEP = 6;
/** Height of a row, in pixels, until one has been seen. */
const USUAL = 46;

/** Which rows of a long table are drawn, and the room that the others take above and below. */
export interface RowsInView {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
  readonly body: RefObject<HTMLTableSectionElement | null>;
}

/** Draws a long table's rows as they come near the view; a short one's all. */
export function useRowsInView(count: number): RowsInView {
  const body = useRef<HTMLTableSectionElement>(null);
  const [view, setView] = useState({ first: 0, last: 2 * STEP, height: USUAL });
  const isLong = count > FEW;
  useEffect(() => {
    if (!isLong) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const table = body.current;
      if (table) setView((before) => looked(table, before));
    };
    const soon = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [isLong]);
  if (!isLong) return { from: 0, to: count, above: 0, below: 0, body };
  const from = Math.max(0, Math.min(view.first, count - 1) - BEYOND);
  const to = Math.min(count, view.last + BEYOND);
  return { from, to, above: from * view.height, below: (count - to) * view.height, body };
}

interface View {
  readonly first: number;
  readonly last: number;
  readonly height: number;
}

/** The rows that lie in the view by the height of those that are drawn; the view before where nothing changed. */
function looked(body: HTMLTableSectionElement, before: View): View {
  const rows = [...body.rows].filter((row) => row.ariaHidden !== 'true');
  const drawn = rows.reduce((sum, row) => sum + row.offsetHeight, 0);
  const measured = rows.length > 0 && drawn > 0 ? drawn / rows.length : USUAL;
  // A height that wavers would move every row below it.
  const height = Math.abs(measured - before.height) > before.height * 0.1 ? measured : before.height;
  const top = -body.getBoundingClientRect().top;
  const first = Math.max(0, Math.floor(top / height / STEP) * STEP);
  const last = Math.max(first, Math.ceil((top + window.innerHeight) / height / STEP) * STEP);
  const isSame = first === before.first && last === before.last && height === before.height;
  return isSame ? before : { first, last, height };
}
