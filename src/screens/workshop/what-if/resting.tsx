import type { ReactNode } from 'react';
import { useSettled } from '../settled.ts';

/** What comes of levers, read out once they rest: `of` is what it comes from, and changes with every move. */
export function Resting({
  of,
  className,
  children,
}: {
  readonly of: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const isMoving = useSettled(of) !== of;
  return (
    <div aria-live="polite" aria-busy={isMoving} className={className}>
      {children}
    </div>
  );
}
