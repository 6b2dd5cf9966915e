import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './room.module.css';

/** How much room a drawing has, in pixels: across, and for a letter, which grows with large type. */
export interface RoomSize {
  readonly width: number;
  readonly em: number;
}

/** Draws once it is known how much room there is, and again when that changes. */
export function Room({ children }: { readonly children: (size: RoomSize) => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const letter = useRef<HTMLSpanElement>(null);
  const [size, setSize] = useState<RoomSize | null>(null);
  useEffect(() => {
    const [room, em] = [place.current, letter.current];
    if (!room || !em) return;
    const observer = new ResizeObserver(() => {
      const [width, height] = [Math.floor(room.clientWidth), em.offsetWidth];
      setSize((before) => (before?.width === width && before.em === height ? before : { width, em: height }));
    });
    observer.observe(room);
    observer.observe(em);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.room}>
      <span ref={letter} className={styles.letter} aria-hidden="true" />
      {size !== null && size.width > 0 && children(size)}
    </div>
  );
}

/** A text cut so that it fits into so many pixels, by the usual width of a letter. */
export function fitted(text: string, room: number, em: number): string {
  const most = Math.max(1, Math.floor(room / (em * LETTER)));
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

/** A text in lines that fit into so many pixels, by the usual width of a letter; a word is never broken. */
export function inLines(text: string, room: number, em: number): readonly string[] {
  const most = Math.max(1, Math.floor(room / (em * LETTER)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The usual width of a letter against its height; figures are a little wider than most letters. */
export const LETTER = 0.53;
