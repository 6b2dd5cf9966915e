// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import '../support/dom.ts';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine, PlanEntry, SchemeSummary } from '#engine';
import { AppState, useDeleteScheme, useIngredients, useKeepInPlan, useRestoreScheme } from '#state';
import { engineOver } from '../support/engine.ts';
import { schemeOf } from '../support/reported.ts';

// What this window calls a file has bytes that Node cannot make a digest of.
beforeAll(() => void vi.stubGlobal('Blob', NodeBlob));
afterAll(() => void vi.unstubAllGlobals());

const AS_SHOWN = { grain: null, end: null } as const;
const SLOW = { timeout: 15_000 };

const TARGET: PlanEntry = {
  kind: 'target',
  id: '',
  indicator: 'insured-persons',
  basis: '',
  grain: 'rolling12',
  goal: 'at-least',
  value: 1_000_000,
  from: 0,
  to: null,
};

function shownOf(engine: Engine, scheme: SchemeSummary, hasPeers: boolean) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppState engine={engine}>{children}</AppState>
  );
  return renderHook(
    () => ({
      ...useIngredients(scheme, AS_SHOWN, hasPeers),
      keep: useKeepInPlan(scheme),
      remove: useDeleteScheme(),
      restore: useRestoreScheme(),
    }),
    { wrapper },
  ).result;
}

describe('what a report on show is made from', () => {
  it('has a target as soon as it is set', async () => {
    const { engine, scheme } = await schemeOf({ families: 30, months: 14 }, engineOver());
    const shown = shownOf(engine, scheme, false);
    await waitFor(() => expect(shown.current.data?.plan).toEqual([]), SLOW);
    await act(() => shown.current.keep.mutateAsync(TARGET));
    await waitFor(
      () => expect(shown.current.data?.plan).toEqual([expect.objectContaining({ value: 1_000_000 })]),
      SLOW,
    );
  });

  it('has other schemes as they are now', async () => {
    const engine = engineOver();
    const made: SchemeSummary[] = [];
    for (const seed of [20, 21, 22, 23])
      made.push((await schemeOf({ seed, families: 250, months: 40 }, engine)).scheme);
    const [own, other] = made;
    if (!own || !other) throw new Error('No scheme');
    const shown = shownOf(engine, own, true);
    await waitFor(() => expect(shown.current.data?.peers.length).toBeGreaterThan(0), SLOW);
    const before = shown.current.data?.peers;
    // Two others are too few.
    await act(() => shown.current.remove.mutateAsync(other.id));
    await waitFor(() => expect(shown.current.data?.peers).toEqual([]), SLOW);
    await act(() => shown.current.restore.mutateAsync(other.id));
    await waitFor(() => expect(shown.current.data?.peers).toEqual(before), SLOW);
  });

  it('waits for no other scheme where none is wanted', async () => {
    const { engine, scheme } = await schemeOf({ families: 30, months: 14 }, engineOver());
    const compare = vi.fn<Engine['compare']>(() => new Promise(() => undefined));
    const shown = shownOf({ ...engine, compare }, scheme, false);
    await waitFor(() => expect(shown.current.data?.peers).toEqual([]), SLOW);
    expect(compare).not.toHaveBeenCalled();
  });
});
