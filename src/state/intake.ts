import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import { createStore, useStore, type StoreApi } from 'zustand';
import type { AddAnswer, Answer, Engine, IdColumn, LookAnswer, Progress, Trouble } from '#engine';
import { choicesWith, type Choices, type SourceFile } from '#intake';
import type { MeasureName } from '#measures';
import type { Kind, SchemeProfile } from '#records';
import { today } from './clock.ts';
import { NEW_DRAFT, type ProfileDraft } from './profile-draft.ts';
import { SCHEMES_KEY } from './scheme-queries.ts';

/** Files that were chosen and not yet added or put aside. */
export interface IntakeState {
  readonly files: readonly SourceFile[];
  /** What was decided of a table, by its name: a file's, or with the name of a sheet. */
  readonly choices: Readonly<Record<string, Choices>>;
  /** The scheme they go into; null for a new one. */
  readonly scheme: string | null;
  /** Kinds of which the files are all there is of their time: stored records that they do not have are left out. */
  readonly replacing: readonly Kind[];
  /** Columns in which ids that look alike are one and the same. */
  readonly sameIds: readonly IdColumn[];
  /** Whether a scheme that is there takes over what a file of maps among them says. */
  readonly takesMaps: boolean;
  /** Whether the person has said where they go, so that a profile among the files no longer does. */
  readonly isAimed: boolean;
  readonly phase: 'idle' | 'looking' | 'looked' | 'adding';
  readonly progress: Progress | null;
  readonly look: LookAnswer | null;
  /** What has been typed about a new scheme. */
  readonly draft: ProfileDraft;
  readonly trouble: Trouble | null;
  /** A failure that nobody expected. */
  readonly error: Error | null;
}

const IDLE: IntakeState = {
  files: [],
  choices: {},
  scheme: null,
  replacing: [],
  sameIds: [],
  takesMaps: false,
  isAimed: false,
  phase: 'idle',
  progress: null,
  look: null,
  draft: NEW_DRAFT,
  trouble: null,
  error: null,
};

type IntakeStore = StoreApi<IntakeState>;

export const IntakeContext = createContext<{ readonly store: IntakeStore; readonly desk: IntakeDesk } | null>(
  null,
);

/** The unfinished intake of one app, over its engine. */
export function createIntakeStore(engine: Engine) {
  const store = createStore<IntakeState>(() => IDLE);
  return { store, desk: new IntakeDesk(engine, store) };
}

/** What can be done with chosen files. Each new look ends the one before; a look that fails leaves what was there. */
class IntakeDesk {
  private readonly engine: Engine;
  private readonly store: IntakeStore;
  private running: AbortController | null = null;
  /** As it stood when nothing was under way. */
  private settled: IntakeState = IDLE;
  private adding: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, store: IntakeStore) {
    this.engine = engine;
    this.store = store;
  }

  /** Looks into files. Those already chosen stay, but for one of the same name: it was corrected. */
  async choose(files: readonly SourceFile[], scheme: string | null): Promise<void> {
    await this.adding;
    const before = this.store.getState();
    const isMore = before.files.length > 0;
    const isKept = (i: number) => !files.some(({ name }) => name === before.files[i]?.name);
    const kept = before.files.filter((_, i) => isKept(i));
    const tables = Object.entries(before.choices).filter(
      ([table]) => !files.some(({ name }) => sourceOf(table, before.look) === name),
    );
    const choices = Object.fromEntries(tables);
    const target = isMore || before.isAimed ? before.scheme : scheme;
    return this.look([...kept, ...files], choices, target, before.isAimed);
  }

  /** Puts aside all that was chosen and where it was to go, and looks into files as if they were the first. */
  async begin(files: readonly SourceFile[]): Promise<void> {
    await this.adding;
    this.stop();
    this.running = null;
    this.forget(this.store.getState().look);
    this.settle(IDLE);
    return this.look(files, {}, null, false);
  }

  /**
   * Decides for a table and for all with the same headings. Tables are told by their names, which differ within a choice:
   * what is on show may be a look behind.
   */
  async decide(table: string, decided: Choices): Promise<void> {
    await this.adding;
    const { files, choices, look, scheme, isAimed } = this.store.getState();
    const changed = alike(table, look).map((name) => [name, choicesWith(choices[name], decided)] as const);
    return this.look(files, { ...choices, ...Object.fromEntries(changed) }, scheme, isAimed);
  }

  /** Takes back all that was decided of a table. */
  async undecide(table: string): Promise<void> {
    await this.adding;
    const { files, choices, scheme, isAimed } = this.store.getState();
    const others = Object.entries(choices).filter(([name]) => name !== table);
    return this.look(files, Object.fromEntries(others), scheme, isAimed);
  }

  /** Says whether the files are all there is of their time of a kind. What more files hold is not known yet. */
  replace(kind: Kind, isAll: boolean): void {
    if (this.store.getState().phase !== 'looked') return;
    this.settle({
      ...this.store.getState(),
      replacing: withOne(this.store.getState().replacing, kind, isAll),
    });
  }

  /** Says whether ids of a column that look alike are the same. */
  async takeForSame(column: IdColumn, isSame: boolean): Promise<void> {
    await this.adding;
    const { files, choices, scheme, isAimed, sameIds } = this.store.getState();
    return this.look(files, choices, scheme, isAimed, withOne(sameIds, column, isSame));
  }

  /** Says whether the scheme takes over what a file among these says of how files are read. */
  async takeMaps(isTaken: boolean): Promise<void> {
    await this.adding;
    const { files, choices, scheme, isAimed, sameIds } = this.store.getState();
    return this.look(files, choices, scheme, isAimed, sameIds, isTaken);
  }

  async drop(file: string): Promise<void> {
    await this.adding;
    const { files, choices, scheme, isAimed } = this.store.getState();
    const isKept = (_: unknown, i: number) => files[i]?.name !== file;
    const left = files.filter(isKept);
    if (left.length > 0) return this.look(left, choices, scheme, isAimed);
    this.discard();
  }

  async aimAt(scheme: string | null): Promise<void> {
    await this.adding;
    const { files, choices } = this.store.getState();
    if (files.length > 0) return this.look(files, choices, scheme, true);
    this.settle({ ...this.store.getState(), scheme, isAimed: true });
  }

  type(draft: ProfileDraft): void {
    this.store.setState({ draft });
  }

  stop(): void {
    this.running?.abort();
  }

  discard(): void {
    this.stop();
    // The stopped look still answers; nobody is to hear of it.
    this.running = null;
    const { look, scheme, isAimed } = this.store.getState();
    this.forget(look);
    // Where records are to go was said apart from which.
    this.settle(isAimed ? { ...IDLE, scheme, isAimed } : IDLE);
  }

  /** Adds what was looked at, `next` being what will be asked of it; null where that failed, and then everything is still there. */
  async add(
    profile: SchemeProfile | null,
    next: readonly MeasureName[],
    areIdsCoded = false,
  ): Promise<AddAnswer | null> {
    const { look, scheme, phase, replacing } = this.store.getState();
    if (!look || phase !== 'looked') return null;
    this.store.setState({ phase: 'adding', trouble: null, error: null });
    const adding = this.answerOf(
      this.engine.add({ look: look.look, profile, scheme, replacing, next, areIdsCoded }),
    );
    this.adding = adding;
    const answer = await adding;
    if (answer.ok) {
      this.settle(IDLE);
      return answer.value;
    }
    this.settle({ ...this.store.getState(), phase: 'looked', ...failureOf(answer) });
    // The engine was started anew meanwhile and has to read the files again.
    if (!('error' in answer) && answer.trouble.code === 'look-gone') {
      const { files, choices, isAimed } = this.store.getState();
      await this.look(files, choices, scheme, isAimed);
    }
    return null;
  }

  private async look(
    files: readonly SourceFile[],
    choices: IntakeState['choices'],
    scheme: string | null,
    isAimed: boolean,
    sameIds = this.store.getState().sameIds,
    takesMaps = this.store.getState().takesMaps,
  ): Promise<void> {
    this.stop();
    const controller = new AbortController();
    this.running = controller;
    this.store.setState({
      ...{ files, choices, scheme, isAimed, sameIds, takesMaps, replacing: [] },
      ...{ phase: 'looking', progress: null, trouble: null, error: null },
    });
    const answer = await this.answerOf(
      this.engine.look(
        { files, choices, scheme, isProfileToDecide: !isAimed, today: today(), sameIds, takesMaps },
        {
          signal: controller.signal,
          onProgress: (progress) => {
            if (this.running === controller) this.store.setState({ progress });
          },
        },
      ),
    );
    // A later look has taken over; its answer is the one that counts.
    if (this.running !== controller) {
      if (answer.ok) this.forget(answer.value);
      return;
    }
    this.running = null;
    const { draft } = this.store.getState();
    if (!answer.ok) {
      this.settle({ ...this.settled, draft, ...failureOf(answer) });
      return;
    }
    this.forget(this.settled.look);
    this.settle({
      ...this.store.getState(),
      ...{ phase: 'looked', look: answer.value, scheme: answer.value.scheme, progress: null },
    });
  }

  private settle(state: IntakeState): void {
    this.settled = { ...state, trouble: null, error: null };
    this.store.setState(state);
  }

  private forget(look: LookAnswer | null): void {
    if (look) void this.answerOf(this.engine.forget({ look: look.look }));
  }

  /** An answer in any case: what nobody expected is one too. */
  private async answerOf<T>(asked: Promise<Answer<T>>): Promise<Answer<T> | { ok: false; error: Error }> {
    try {
      return await asked;
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
    }
  }
}

function withOne<T>(all: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = all.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}

/** A table and those that have the same headings. */
function alike(table: string, look: LookAnswer | null): readonly string[] {
  const headingsOf = (name: string) =>
    JSON.stringify(look?.files.find((file) => file.name === name)?.headings.map(({ heading }) => heading));
  const own = headingsOf(table);
  const others = look?.files.filter(({ name }) => name !== table && headingsOf(name) === own) ?? [];
  return [table, ...others.map(({ name }) => name)];
}

/** The file that a table was read from, as far as that is known. */
function sourceOf(table: string, look: LookAnswer | null): string {
  return look?.files.find(({ name }) => name === table)?.source ?? table;
}

function failureOf(
  answer: { readonly trouble: Trouble } | { readonly error: Error },
): Pick<IntakeState, 'trouble' | 'error'> {
  return 'error' in answer
    ? { trouble: null, error: answer.error }
    : { trouble: answer.trouble, error: null };
}

/** The unfinished intake, and what can be done with it. Adding refreshes the list of schemes. */
export function useIntake(): IntakeState & {
  readonly desk: Pick<
    IntakeDesk,
    | 'choose'
    | 'begin'
    | 'decide'
    | 'undecide'
    | 'replace'
    | 'takeForSame'
    | 'takeMaps'
    | 'drop'
    | 'aimAt'
    | 'type'
    | 'stop'
    | 'discard'
  >;
  /** `areIdsCoded`: whether a new scheme keeps codes in the place of ids. */
  readonly add: (
    profile: SchemeProfile | null,
    next: readonly MeasureName[],
    areIdsCoded?: boolean,
  ) => Promise<AddAnswer | null>;
} {
  const context = useContext(IntakeContext);
  if (!context) throw new Error('No AppState around this');
  const client = useQueryClient();
  const { store, desk } = context;
  const state = useStore(store);
  const add = useCallback(
    async (profile: SchemeProfile | null, next: readonly MeasureName[], areIdsCoded = false) => {
      const added = await desk.add(profile, next, areIdsCoded);
      if (added) await client.invalidateQueries({ queryKey: SCHEMES_KEY });
      return added;
    },
    [client, desk],
  );
  return { ...state, desk, add };
}
