import type { ReactNode } from 'react';
import { MarkNotes } from './mark-notes.tsx';
import type { Mark } from './points.ts';
import { isBeyond, scaleWithBounds, type Scale } from './scale.ts';
import styles from './step-list.module.css';

export interface Step {
  readonly key: string;
  /** What it is called, which may lead somewhere. */
  readonly name: ReactNode;
  /** Null where it is not known; the note says why. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: Mark;
  readonly label: ReactNode;
  readonly note: ReactNode;
}

/** Steps of one course, or shares to be set side by side: bars on a common scale from zero, each with its interval. */
export function StepList({
  steps,
  isOrdered = false,
  most = null,
  across: line = null,
}: {
  readonly steps: readonly Step[];
  /** Whether each step comes after the one above it. */
  readonly isOrdered?: boolean;
  /** What the scale reaches at least: the whole, where bars are parts of it. */
  readonly most?: number | null;
  /** A value to hold all of them against. */
  readonly across?: { readonly value: number; readonly label: string } | null;
}) {
  const values = [...steps.map(({ value }) => value), most, line?.value];
  const scale = scaleWithBounds(
    values,
    steps.flatMap(({ lower, upper }) => [lower, upper]),
  );
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <div>
      <List className={styles.list}>
        {steps.map((step) => (
          <li key={step.key}>
            <span className={styles.name}>{step.name}</span>
            <span className={styles.track} aria-hidden="true">
              <StepMarks step={step} scale={scale} />
              {line && (
                <span className={styles.line} style={{ insetInlineStart: share(scale, line.value) }} />
              )}
            </span>
            <span className={styles.label}>{step.label}</span>
            <span className={styles.note}>{step.note}</span>
          </li>
        ))}
      </List>
      {line && <p className={styles.lineLabel}>{line.label}</p>}
      <MarkNotes
        hasWhisker={steps.some(({ lower, upper }) => lower !== null && upper !== null)}
        hasHollow={steps.some(({ value, mark }) => value !== null && mark === 'hollow')}
        hasCut={steps.some(({ upper }) => isBeyond(scale, upper))}
      />
    </div>
  );
}

function StepMarks({
  step: { value, lower, upper, mark },
  scale,
}: {
  readonly step: Step;
  readonly scale: Scale;
}) {
  if (value === null) return null;
  return (
    <>
      <span
        className={`${styles.bar ?? ''} ${mark === 'hollow' ? (styles.hollow ?? '') : ''}`}
        style={{ inlineSize: share(scale, value) }}
      />
      {lower !== null && upper !== null && (
        <span
          className={styles.interval}
          style={{
            insetInlineStart: share(scale, lower),
            insetInlineEnd: `calc(100% - ${share(scale, upper)})`,
          }}
        />
      )}
    </>
  );
}

function share({ max }: Scale, value: number): string {
  return `${Math.min(1, Math.max(0, value / max)) * 100}%`;
}
