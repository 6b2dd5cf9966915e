import type { Lesson, Step } from './lesson.ts';

/** How much of a step is shown to a room: its words, its question, so many of its hints, the answer. */
export type Phase =
  | { readonly kind: 'step' | 'ask' | 'reveal' }
  | { readonly kind: 'hint'; /** How many hints are shown, from 1. */ readonly shown: number };

/** One press further in a lesson that is presented. */
export interface Stop {
  /** The id of the step. */
  readonly step: string;
  readonly phase: Phase;
}

/** The phases of a step in the order in which they are shown. */
export function phasesOf({ ask, hints = 0 }: Pick<Step, 'ask' | 'hints'>): readonly Phase[] {
  if (!ask) return [{ kind: 'step' }];
  const hinted = Array.from({ length: hints }, (_, i): Phase => ({ kind: 'hint', shown: i + 1 }));
  return [{ kind: 'step' }, { kind: 'ask' }, ...hinted, { kind: 'reveal' }];
}

/** All that a lesson shows when it is presented, press by press. */
export function stopsOf({ steps }: Pick<Lesson, 'steps'>): readonly Stop[] {
  return steps.flatMap((step) => phasesOf(step).map((phase) => ({ step: step.id, phase })));
}

/** A phase as an address says it: 'step', 'ask', 'hint-2', 'reveal'. */
export function phaseCode(phase: Phase): string {
  return phase.kind === 'hint' ? `hint-${phase.shown}` : phase.kind;
}

/**
 * The position of the stop that an address names; where it names a phase that its step does not have, the step's first
 * one, and where it names no step of the lesson, the lesson's.
 */
export function stopAt(stops: readonly Stop[], step: string | null, phase: string | null): number {
  const exact = stops.findIndex((stop) => stop.step === step && phaseCode(stop.phase) === phase);
  const first = stops.findIndex((stop) => stop.step === step);
  return exact >= 0 ? exact : Math.max(0, first);
}

/** Where one press further or back leads from a stop; the ends stay where they are. */
export function stopBeside(stops: readonly Stop[], at: number, by: number): number {
  return Math.min(Math.max(0, at + by), Math.max(0, stops.length - 1));
}
