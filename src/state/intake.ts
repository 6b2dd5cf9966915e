import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { AddAnswer, Engine, LookAnswer, Progress, Trouble } from '#engine';
import type { Choices, ReadingChoice, SourceFile } from '#intake';
import type { SchemeProfile } from '#records';
import { today } from './clock.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';

/** Files that were chosen and not yet added or put aside. */
export interface IntakeState {
  readonly files: readonly SourceFile[];
  readonly choices: readonly Choices[];
  /** The scheme they go into; null for a new one. */
  readonly scheme: string | null;
  /** Whether the person has said where they go, so that a profile among the files no longer does. */
  readonly isAimed: boolean;
  readonly phase: 'idle' | 'looking' | 'looked' | 'adding';
  readonly progress: Progress | null;
  readonly look: LookAnswer | null;
  readonly trouble: Trouble | null;
}

const IDLE: IntakeState = {
  files: [],
  choices: [],
  scheme: null,
  isAimed: false,
  phase: 'idle',
  progress: null,
  look: null,
  trouble: null,
};

type IntakeStore = StoreApi<IntakeState>;

export const IntakeContext = createContext<{ readonly store: IntakeStore; readonly desk: IntakeDesk } | null>(
  null,
);

export function createIntakeStore(engine: Engine) {
  const store = createStore<IntakeState>(() => IDLE);
  return { store, desk: new IntakeDesk(engine, store) };
}

/** What can be done with chosen files. Each new look ends the one before. */
class IntakeDesk {
  private readonly engine: Engine;
  private readonly store: IntakeStore;
  private running: AbortController | null = null;

  constructor(engine: Engine, store: IntakeStore) {
    this.engine = engine;
    this.store = store;
  }

  /** Looks into files. Those already chosen stay, but for one of the same name: it was corrected. */
  choose(files: readonly SourceFile[], scheme: string | null): Promise<void> {
    const before = this.store.getState();
    const isMore = before.phase === 'looked';
    const isKept = (i: number) => isMore && !files.some(({ name }) => name === before.files[i]?.name);
    const kept = before.files.filter((_, i) => isKept(i));
    const choices = before.files.flatMap((_, i) => (isKept(i) ? [before.choices[i] ?? {}] : []));
    const target = isMore || before.isAimed ? before.scheme : scheme;
    return this.look([...kept, ...files], choices, target, before.isAimed);
  }

  answer(file: number, column: string, choice: ReadingChoice): Promise<void> {
    const { files, choices, scheme, isAimed } = this.store.getState();
    const changed = files.map((_, i) =>
      i === file ? { ...choices[i], [column]: choice } : (choices[i] ?? {}),
    );
    return this.look(files, changed, scheme, isAimed);
  }

  drop(file: number): Promise<void> {
    const { files, choices, scheme, isAimed } = this.store.getState();
    const isKept = (_: unknown, i: number) => i !== file;
    const left = files.filter(isKept);
    if (left.length > 0) return this.look(left, choices.filter(isKept), scheme, isAimed);
    this.discard();
    return Promise.resolve();
  }

  aimAt(scheme: string | null): Promise<void> {
    const { files, choices } = this.store.getState();
    if (files.length === 0) {
      this.store.setState({ scheme, isAimed: true });
      return Promise.resolve();
    }
    return this.look(files, choices, scheme, true);
  }

  stop(): void {
    this.running?.abort();
  }

  discard(): void {
    this.stop();
    // The stopped look still answers; nobody is to hear of it.
    this.running = null;
    const { look } = this.store.getState();
    if (look) void this.engine.forget({ look: look.look });
    this.store.setState(IDLE);
  }

  async add(profile: SchemeProfile): Promise<AddAnswer | null> {
    const { look, scheme } = this.store.getState();
    if (!look) return null;
    this.store.setState({ phase: 'adding', trouble: null });
    const answer = await this.engine.add({ look: look.look, profile, scheme });
    if (!answer.ok) {
      this.store.setState({ phase: 'looked', trouble: answer.trouble });
      return null;
    }
    this.store.setState(IDLE);
    return answer.value;
  }

  private async look(
    files: readonly SourceFile[],
    choices: readonly Choices[],
    scheme: string | null,
    isAimed: boolean,
  ): Promise<void> {
    this.stop();
    const controller = new AbortController();
    this.running = controller;
    const before = this.store.getState().look;
    if (before) void this.engine.forget({ look: before.look });
    this.store.setState({ files, choices, scheme, isAimed, phase: 'looking', progress: null, trouble: null });
    const answer = await this.engine.look(
      { files, choices, scheme, isProfileToDecide: !isAimed, today: today() },
      { signal: controller.signal, onProgress: (progress) => this.store.setState({ progress }) },
    );
    // A later look has taken over; its answer is the one that counts.
    if (this.running !== controller) return;
    this.store.setState(
      answer.ok
        ? { phase: 'looked', look: answer.value, scheme: answer.value.scheme, progress: null }
        : { ...IDLE, scheme, trouble: answer.trouble },
    );
  }
}

/** The unfinished intake, and what can be done with it. Adding refreshes the list of schemes. */
export function useIntake(): IntakeState & {
  readonly desk: Pick<IntakeDesk, 'choose' | 'answer' | 'drop' | 'aimAt' | 'stop' | 'discard'>;
  readonly add: (profile: SchemeProfile) => Promise<AddAnswer | null>;
} {
  const context = useContext(IntakeContext);
  if (!context) throw new Error('No AppState around this');
  const client = useQueryClient();
  const { store, desk } = context;
  const state = useStore(store);
  const add = useCallback(
    async (profile: SchemeProfile) => {
      const added = await desk.add(profile);
      if (added) await client.invalidateQueries({ queryKey: SCHEMES_KEY });
      return added;
    },
    [client, desk],
  );
  return { ...state, desk, add };
}
