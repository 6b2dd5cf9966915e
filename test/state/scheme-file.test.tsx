// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import '../support/dom.ts';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { packScheme } from '#intake';
import { AppState, useOpenSchemeFile } from '#state';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { lookedInto, freshEngine } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

// What this window calls a file has bytes that Node cannot make a digest of.
beforeAll(() => void vi.stubGlobal('Blob', NodeBlob));
afterAll(() => void vi.unstubAllGlobals());

const FILES = makeScheme({ ...PLAIN_STORY, families: 20, months: 6 }).files;

/** The file of a made-up scheme that has members alone. */
async function wholeFile(engine: ReturnType<typeof freshEngine>['engine']): Promise<File> {
  const { profile } = await lookedInto(
    engine,
    FILES.map(({ name, text }) => textFile(name, text)),
    null,
  );
  if (!profile) throw new Error('no profile');
  const tables = FILES.flatMap(({ name, text }) =>
    name === 'members.csv' ? [{ kind: 'members' as const, csv: new Blob([text]) }] : [],
  );
  const packed = await packScheme({ isMadeUp: true, profile, maps: {}, tables });
  if (!packed) throw new Error('too large');
  return packed as File;
}

it('a file of a made-up scheme that is opened again leaves the scheme as it has become', async () => {
  const { engine } = freshEngine();
  const file = await wholeFile(engine);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppState engine={engine}>{children}</AppState>
  );
  const { result } = renderHook(() => useOpenSchemeFile(), { wrapper });
  const open = async () => {
    const opened = await act(() => result.current.mutateAsync(file));
    if (opened.is !== 'kept') throw new Error(opened.is);
    return opened.scheme;
  };
  const scheme = async (id: string) => {
    const { value } = (await engine.schemes(null)) as { value: ReadonlyArray<{ id: string }> };
    return value.find((one) => one.id === id);
  };
  const id = await open();
  const claims = FILES.filter(({ name }) => name === 'claims.csv').map(({ name, text }) =>
    textFile(name, text),
  );
  const { look } = await lookedInto(engine, claims, id);
  await engine.add({ look, profile: null, scheme: id });
  const grown = await scheme(id);
  expect(grown).toMatchObject({ counts: { claims: expect.any(Number) as number } });
  expect(await open()).toBe(id);
  expect(await scheme(id)).toEqual(grown);
  // One that was removed is made anew, as it is in the file.
  await engine.deleteScheme({ scheme: id });
  expect(await open()).toBe(id);
  expect(await scheme(id)).toMatchObject({ deletedAt: null, counts: { claims: 0 } });
});
