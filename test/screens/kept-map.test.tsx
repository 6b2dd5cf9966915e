// @vitest-environment jsdom
import '../support/dom.ts';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { mapAsPlain, NO_MAP } from '#reports';
import { AppState } from '#state';
import { useKeptMap } from '../../src/screens/reports/interchange/use-kept-map.ts';
import { value } from '../support/engine.ts';
import { freshEngine } from '../support/fresh-engine.ts';

const INSURED = 'fbfJHSPpUQD';
const RENEWAL = 'cYeuwXTCPkU';

function fail(error: unknown): never {
  throw error;
}

async function windowOver(engine: Engine) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppState engine={engine}>{children}</AppState>
  );
  const { result } = renderHook(() => useKeptMap('s1', fail), { wrapper });
  await waitFor(() => expect(result.current.map).not.toBeNull());
  return {
    map: () => result.current.map,
    isDamaged: () => result.current.isDamaged,
    name: (indicator: string, id: string) =>
      result.current.change((now) => ({ ...now, dataElements: { ...now.dataElements, [indicator]: id } })),
    writePerCent: () => result.current.change((now) => ({ ...now, shares: 'per-cent' })),
    turnToCodes: () => result.current.change((now) => ({ ...now, idScheme: 'code', dataElements: {} })),
  };
}

async function keptIn(engine: Engine): Promise<unknown> {
  return value(await engine.shelf({ kind: 'system-map' })).find(({ id }) => id === 's1')?.content;
}

describe('the names for DHIS2 that are kept with a scheme', () => {
  it('hold what two windows have put there, each its own', async () => {
    const { engine } = freshEngine();
    const one = await windowOver(engine);
    // Another window keeps a name; this one has not heard of it yet.
    const content = mapAsPlain({ ...NO_MAP, dataElements: { 'insured-persons': INSURED } });
    value(await engine.keepOnShelf({ entries: [{ kind: 'system-map', id: 's1', content }] }));
    act(() => one.name('renewal-rate', RENEWAL));
    const both = { 'insured-persons': INSURED, 'renewal-rate': RENEWAL };
    await waitFor(async () => expect(await keptIn(engine)).toMatchObject({ dataElements: both }));
    await waitFor(() => expect(one.map()?.dataElements).toEqual(both));
  });

  it('hold all that was put there one right after the other', async () => {
    const { engine } = freshEngine();
    const one = await windowOver(engine);
    act(() => {
      one.name('insured-persons', INSURED);
      one.name('renewal-rate', RENEWAL);
    });
    const both = { 'insured-persons': INSURED, 'renewal-rate': RENEWAL };
    await waitFor(async () => expect(await keptIn(engine)).toMatchObject({ dataElements: both }));
    await waitFor(() => expect(one.map()?.dataElements).toEqual(both));
  });

  it('are never of two sorts', async () => {
    const { engine } = freshEngine();
    const one = await windowOver(engine);
    act(() => {
      one.turnToCodes();
      one.name('insured-persons', 'insured-persons');
    });
    await waitFor(async () => expect(await keptIn(engine)).toMatchObject({ idScheme: 'code' }));
    const content = mapAsPlain(NO_MAP);
    value(await engine.keepOnShelf({ entries: [{ kind: 'system-map', id: 's1', content }] }));
    // This window has not heard of it yet.
    act(() => {
      one.name('renewal-rate', 'renewal-rate');
      one.writePerCent();
    });
    await waitFor(() => expect(one.map()).toEqual({ ...NO_MAP, shares: 'per-cent' }));
    expect(await keptIn(engine)).toEqual({ ...content, shares: 'per-cent' });
    expect(one.isDamaged()).toBe(false);
  });
});
