import { useEffect, useRef } from 'react';
import styles from './present.module.css';

/** Off, or the colour of the dot: people who do not see red well see green. */
export const LASERS = ['off', 'red', 'green'] as const;
export type Laser = (typeof LASERS)[number];

/** A large dot that follows mouse, pen or finger. */
export function Pointer({ laser }: { readonly laser: Exclude<Laser, 'off'> }) {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (!dot.current) return;
      dot.current.style.translate = `${clientX}px ${clientY}px`;
      dot.current.dataset.moved = 'yes';
    };
    const moves = ['pointermove', 'pointerdown'] as const;
    for (const move of moves) window.addEventListener(move, follow);
    return () => {
      for (const move of moves) window.removeEventListener(move, follow);
    };
  }, []);
  return <div ref={dot} className={styles.laser} data-laser={laser} aria-hidden="true" />;
}
