// @vitest-environment jsdom
import '../support/dom.ts';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Engine } from '#engine';
import { AppState } from '#state';
import { useGather, useGathered } from '../../src/screens/workshop/room/gathering.ts';
import { freshEngine } from '../support/fresh-engine.ts';

/** A file of answers of a participant, saved so often. */
function answersOf(id: string, edition = 1): File {
  const text = JSON.stringify({
    format: 'schemescope-answers',
    version: 1,
    lesson: { id: 'ratio', digest: 'abc' },
    participant: { id, name: 'Asha' },
    edition,
    savedAt: '2026-02-03T09:30:00Z',
    answers: [],
  });
  // Node has no way to read what this window calls a file.
  return Object.assign(new File([text], `${id}.json`), { text: () => Promise.resolve(text) });
}

function gatheringWith(engine: Engine) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppState engine={engine}>{children}</AppState>
  );
  const rendered = renderHook(
    () => {
      const { answers } = useGathered();
      return { answers, ...useGather(answers ?? []) };
    },
    { wrapper },
  );
  const { result } = rendered;
  return {
    result,
    gather: (...files: readonly File[]) => act(() => result.current.gather(files)),
    kept: () =>
      result.current.answers?.map(({ document }) => `${document.participant.id} ${document.edition}`),
    became: () => result.current.arrivals.map((one) => one.became),
  };
}

describe('gathering answers', () => {
  it('takes the latest of each participant, also where two lots come at once', async () => {
    const { result, gather, kept, became } = gatheringWith(freshEngine().engine);
    await gather(answersOf('p1', 1), answersOf('p1', 2), answersOf('p2', 1), answersOf('p1', 1));
    expect(became()).toEqual(['new', 'newer', 'new', 'older']);
    await act(() =>
      Promise.all([result.current.gather([answersOf('p2', 3)]), result.current.gather([answersOf('p2', 2)])]),
    );
    expect(became()).toEqual(['older']);
    await waitFor(() => expect(kept()).toEqual(['p1 2', 'p2 3']));
  });

  it('is seen in another window that is open', async () => {
    const { engine } = freshEngine();
    const there = gatheringWith(engine);
    await waitFor(() => expect(there.kept()).toEqual([]));
    await gatheringWith(engine).gather(answersOf('p1'));
    await waitFor(() => expect(there.kept()).toEqual(['p1 1']));
  });

  it('keeps at the second try what could not be kept at the first', async () => {
    const { engine } = freshEngine();
    let isFull = true;
    const { result, gather, kept, became } = gatheringWith({
      ...engine,
      keepOnShelf: (request) =>
        isFull
          ? Promise.resolve({ ok: false, trouble: { code: 'storage-full', detail: '' } })
          : engine.keepOnShelf(request),
    });
    const files = [answersOf('p1'), answersOf('p2')];
    expect(await gather(...files)).toEqual(files);
    await waitFor(() => expect(result.current.error).not.toBeNull());
    expect(became()).toEqual([]);
    isFull = false;
    expect(await gather(...files)).toEqual([]);
    expect(became()).toEqual(['new', 'new']);
    await waitFor(() => expect(kept()).toEqual(['p1 1', 'p2 1']));
    await waitFor(() => expect(result.current.error).toBeNull());
  });

  it('gives back a file that could not be read, and takes it when it can be', async () => {
    const { gather, became } = gatheringWith(freshEngine().engine);
    const file = answersOf('p1');
    const unread = Object.assign(answersOf('p1'), { text: () => Promise.reject(new Error('gone')) });
    expect(await gather(unread, answersOf('p2'))).toEqual([unread]);
    expect(became()).toEqual(['refused', 'new']);
    expect(await gather(file)).toEqual([]);
    expect(became()).toEqual(['new']);
  });
});
