import { describe, expect, it } from 'vitest';
import type { Answer, Engine, Hooks, LookAnswer, LookRequest } from '#engine';
import type { SourceFile } from '#intake';
import { createIntakeStore } from '../../src/state/intake.ts';

const file = (name: string): SourceFile => ({ name, content: new Blob(['x']) });

function lookOf({ files }: LookRequest, id: string): LookAnswer {
  return {
    look: id,
    scheme: null,
    files: files.map(({ name }) => ({ name }) as LookAnswer['files'][number]),
    refused: { total: 0, first: [], common: [] },
    leftOut: { total: 0, first: [], common: [] },
    leftBlank: { total: 0, first: [], common: [] },
    profile: null,
    areMapsTaken: false,
    changes: [],
    extent: null,
    findings: [],
    alike: [],
    addedBefore: [],
  };
}

interface Asked {
  readonly request: LookRequest;
  readonly answer: (answer: Answer<LookAnswer>) => void;
  readonly fail: (error: Error) => void;
}

/** An engine whose looks are answered by hand; a look that is stopped says so itself. */
function engineByHand() {
  const looks: Asked[] = [];
  const added: string[] = [];
  const engine = {
    look: (request: LookRequest, hooks?: Hooks) =>
      new Promise<Answer<LookAnswer>>((resolve, reject) => {
        looks.push({ request, answer: resolve, fail: reject });
        hooks?.signal?.addEventListener('abort', () =>
          resolve({ ok: false, trouble: { code: 'stopped', detail: '' } }),
        );
      }),
    add: ({ look }: { readonly look: string }) => {
      added.push(look);
      return Promise.resolve({ ok: true, value: { scheme: 's', changes: [] } });
    },
    forget: () => Promise.resolve({ ok: true, value: null }),
  } as unknown as Engine;
  const { store, desk } = createIntakeStore(engine);
  const names = () => store.getState().files.map(({ name }) => name);
  const found = (i: number) => {
    const asked = looks[i];
    if (!asked) throw new Error(`look ${i} was not asked for`);
    asked.answer({ ok: true, value: lookOf(asked.request, `look${i}`) });
  };
  return { store, desk, looks, added, names, found };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('chosen files', () => {
  it('are put aside for a scheme that came as a file, with where they were to go and what was decided', async () => {
    const { store, desk, looks, names, found } = engineByHand();
    void desk.aimAt('hills');
    await settled();
    void desk.choose([file('members.csv')], 'hills');
    await settled();
    found(0);
    await settled();
    void desk.takeMaps(true);
    await settled();
    // While the look into what was decided still runs.
    void desk.begin([file('claims.csv'), file('profile.json')]);
    await settled();
    expect(looks.at(-1)?.request).toMatchObject({ choices: {}, scheme: null, isProfileToDecide: true });
    found(2);
    await settled();
    expect(names()).toEqual(['claims.csv', 'profile.json']);
    expect(store.getState()).toMatchObject({
      phase: 'looked',
      scheme: null,
      isAimed: false,
      takesMaps: false,
    });
  });

  it('stay when more are chosen before the first were read', async () => {
    const { store, desk, looks, names, found } = engineByHand();
    void desk.choose([file('members.csv')], null);
    await settled();
    void desk.choose([file('policies.csv')], null);
    await settled();
    expect(names()).toEqual(['members.csv', 'policies.csv']);
    found(1);
    await settled();
    expect(store.getState()).toMatchObject({ phase: 'looked', look: { look: 'look1' } });
    expect(looks[1]?.request.files).toHaveLength(2);
  });

  it('are as they were when a further look is stopped', async () => {
    const { store, desk, names, found } = engineByHand();
    void desk.choose([file('members.csv')], null);
    await settled();
    found(0);
    await settled();
    desk.type({ ...store.getState().draft, name: 'Asha' });
    void desk.choose([file('huge.csv')], null);
    await settled();
    desk.stop();
    await settled();
    expect(names()).toEqual(['members.csv']);
    expect(store.getState()).toMatchObject({
      phase: 'looked',
      look: { look: 'look0' },
      draft: { name: 'Asha' },
      trouble: { code: 'stopped' },
    });
  });

  it('say so when looking fails in a way nobody expected, and can be chosen again', async () => {
    const { store, desk, looks, found } = engineByHand();
    void desk.choose([file('members.csv')], null);
    await settled();
    looks[0]?.fail(new Error('a bug'));
    await settled();
    expect(store.getState()).toMatchObject({ phase: 'idle', error: { message: 'a bug' } });
    void desk.choose([file('members.csv')], null);
    await settled();
    found(1);
    await settled();
    expect(store.getState()).toMatchObject({ phase: 'looked', error: null });
  });

  it('are left out by name, also while a further look is under way', async () => {
    const { desk, names, found } = engineByHand();
    void desk.choose([file('members.csv'), file('policies.csv')], null);
    await settled();
    found(0);
    await settled();
    // Chosen again it comes last; the cards on show still have it first.
    void desk.choose([file('members.csv')], null);
    await settled();
    void desk.drop('members.csv');
    await settled();
    expect(names()).toEqual(['policies.csv']);
  });

  it('are added once, however often the button is pressed', async () => {
    const { desk, added, found } = engineByHand();
    void desk.choose([file('members.csv')], null);
    await settled();
    found(0);
    await settled();
    await Promise.all([desk.add(null, []), desk.add(null, [])]);
    expect(added).toEqual(['look0']);
  });
});
