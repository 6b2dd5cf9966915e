// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import '../support/dom.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine, SchemeSummary } from '#engine';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { engineOver, value } from '../support/engine.ts';
import { addedMadeUp } from '../support/fresh-engine.ts';
import { renderApp } from '../support/render-app.tsx';
import { schemeOf } from '../support/reported.ts';

// What this window calls a file has bytes that Node cannot make a digest of.
beforeAll(() => {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterAll(() => void vi.unstubAllGlobals());

const SLOW = { timeout: 15_000 };
const SMALL = { families: 30, months: 14 };

let engine: Engine;
let scheme: SchemeSummary;
beforeEach(async () => {
  engine = engineOver();
  ({ scheme } = await schemeOf({ ...SMALL, name: 'Hill' }, engine));
});

const at = (query: string, over = engine) => renderApp(`/scheme/${scheme.id}/reports?${query}`, over);

describe('reports of many schemes', () => {
  const button = () => screen.findByRole('button', { name: /^Make \d+ report/ }, SLOW);

  it('are offered of schemes that people made, and of none that a lesson works on', async () => {
    const made = makeScheme({ ...PLAIN_STORY, ...SMALL, name: 'Made with sliders' });
    await addedMadeUp(engine, made, 'made-make-k3-1x7');
    await addedMadeUp(
      engine,
      makeScheme({ ...PLAIN_STORY, ...SMALL, name: 'Of a lesson' }),
      'made-lesson-a-1x7',
    );
    at('part=many');
    await button();
    expect(screen.getByRole('checkbox', { name: 'Made with sliders' })).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: 'Of a lesson' })).toBeNull();
  });

  it('are not made for a month that cannot be read', async () => {
    at('part=many');
    const month = await screen.findByLabelText('Month', {}, SLOW);
    // As in a browser that has no field for months.
    month.setAttribute('type', 'text');
    fireEvent.change(month, { target: { value: 'March 2024' } });
    expect(await button()).toBeDisabled();
    expect(screen.getByText(/not read as a month/)).toBeVisible();
    fireEvent.change(month, { target: { value: '2024-03' } });
    expect(await button()).toBeEnabled();
    expect(screen.queryByText(/not read as a month/)).toBeNull();
  });

  it('say in words why one could not be made, and write no file of nothing', async () => {
    at('part=many', {
      ...engine,
      quality: () => Promise.resolve({ ok: false, trouble: { code: 'unknown-scheme', detail: '' } }),
    });
    fireEvent.click(await button());
    expect(
      await screen.findByText('Could not be made. This scheme is not on this device any more.', {}, SLOW),
    ).toBeVisible();
    expect(await screen.findByText('No file was written: not one report was made.')).toBeVisible();
  });

  it('are drawn when they are asked for, forty at a time, and no id stands twice', async () => {
    // The same scheme so many times: what is drawn is the same of each.
    const many = Array.from({ length: 42 }, (_, i) => ({ ...scheme, id: `h${i}` }));
    const mine = <R extends { readonly scheme: string }>(request: R): R => ({
      ...request,
      scheme: scheme.id,
    });
    at('part=many', {
      ...engine,
      schemes: async () => {
        const here = value(await engine.schemes(null));
        return { ok: true, value: [...here, ...many] };
      },
      count: (request, hooks) => engine.count(mine(request), hooks),
      plan: (request) => engine.plan(mine(request)),
      findings: (request) => engine.findings(mine(request)),
      quality: (request) => engine.quality(mine(request)),
      behind: (request) => engine.behind(mine(request)),
    });
    fireEvent.click(await button());
    const show = await screen.findByRole('button', { name: 'Show them to print' }, { timeout: 60_000 });
    expect(screen.queryAllByRole('article')).toEqual([]);
    fireEvent.click(show);
    const sheets = () => document.querySelectorAll('article').length;
    await waitFor(() => expect(sheets()).toBe(40), SLOW);
    expect(screen.getByText(/^Reports 1 to 40 of 43 stand below/)).toBeVisible();
    const ids = Array.from(document.querySelectorAll('section [id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    fireEvent.click(screen.getByText('Show the next 3'));
    await waitFor(() => expect(sheets()).toBe(3), SLOW);
    expect(screen.getByText(/^Reports 41 to 43 of 43 stand below/)).toBeVisible();
  }, 120_000);
});

describe('a report', () => {
  it('says that it is of another month where the address asks for one that is not there', async () => {
    at('to=1999-12');
    expect(await screen.findByText(/^No period ends with December 1999/, {}, SLOW)).toBeVisible();
  });

  it('says nothing of the kind where the month is there or none is asked for', async () => {
    at('');
    await screen.findByRole('article', {}, SLOW);
    expect(screen.queryByText(/^No period ends with/)).toBeNull();
  });

  it('is not shown without what a person wrote into it', async () => {
    at('', {
      ...engine,
      shelf: (request) =>
        request.kind === 'sentence'
          ? Promise.resolve({ ok: false, trouble: { code: 'unknown-scheme', detail: '' } })
          : engine.shelf(request),
    });
    expect(await screen.findByText('This scheme is not on this device any more.', {}, SLOW)).toBeVisible();
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Keep this report' })).toBeNull();
  });
});

describe('kept reports', () => {
  it('of which one cannot be shown say so on their own scheme’s page, and can be removed', async () => {
    const entry = (id: string) => ({ kind: 'report', id, content: { version: 9 } }) as const;
    await engine.keepOnShelf({ entries: [entry(`${scheme.id} a`), entry('other b')] });
    at('part=kept');
    const message = await screen.findByText(/^One kept report of this scheme is damaged/, {}, SLOW);
    fireEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    await waitFor(() => expect(message).not.toBeInTheDocument(), SLOW);
    expect(value(await engine.shelf({ kind: 'report' })).map(({ id }) => id)).toEqual(['other b']);
    const notice = await screen.findByText('One report that could not be shown removed.');
    expect(screen.getByRole('button', { name: 'Put it back' })).toBeVisible();
    expect(notice).toBeVisible();
  });

  it('put back still say when they were kept', async () => {
    at('');
    fireEvent.click(await screen.findByRole('button', { name: 'Keep this report' }, SLOW));
    await screen.findByText(/is kept, with its figures as they are/, {}, SLOW);
    const keptAt = async () => {
      const [entry] = value(await engine.shelf({ kind: 'report' }));
      return (entry?.content as { readonly keptAt: number } | undefined)?.keptAt;
    };
    const then = await keptAt();
    expect(then).toEqual(expect.any(Number));
    window.location.hash = `/scheme/${scheme.id}/reports?part=kept`;
    fireEvent.click(await screen.findByRole('button', { name: /^Remove The month for the board/ }, SLOW));
    fireEvent.click(await screen.findByRole('button', { name: 'Put it back' }, SLOW));
    await waitFor(async () => expect(await keptAt()).toBe(then), SLOW);
  });
});
