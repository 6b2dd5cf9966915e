// @vitest-environment jsdom
import '../support/dom.ts';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answer, Engine } from '#engine';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { freshEngine, renderApp } from '../support/render-app.tsx';

const WHY = 'This scheme is not on this device any more.';
const failed = (): Promise<Answer<never>> =>
  Promise.resolve({ ok: false, trouble: { code: 'unknown-scheme', detail: '' } });

async function engineWithScheme(): Promise<{ engine: Engine; scheme: string }> {
  const engine = freshEngine();
  const made = makeScheme({ ...PLAIN_STORY, families: 12, months: 14 });
  // Node's own blobs: those of jsdom cannot be read as streams.
  const files = await Promise.all(
    made.files.map(async ({ name, text }) => ({ name, content: await new Response(text).blob() })),
  );
  const request = { files, choices: {}, scheme: null, isProfileToDecide: false, today: 20_000 };
  const look = await engine.look(request);
  if (!look.ok) throw new Error(look.trouble.code);
  const added = await engine.add({ look: look.value.look, profile: look.value.profile, scheme: null });
  if (!added.ok) throw new Error(added.trouble.code);
  return { engine, scheme: added.value.scheme };
}

describe('what fails behind a screen', () => {
  it('is said instead of waited for, when figures cannot be divided', async () => {
    const { engine, scheme } = await engineWithScheme();
    const broken: Engine = {
      ...engine,
      count: (request) => (request.split === null ? engine.count(request) : failed()),
    };
    renderApp(`/scheme/${scheme}/indicator/promptness-of-settlement`, broken);
    await waitFor(() => expect(screen.getByText(WHY)).toBeVisible(), { timeout: 15_000 });
    expect(screen.queryByText('Loading…')).toBeNull();
  });

  it('is said where oddities cannot be looked for, rather than that there are none', async () => {
    const { engine, scheme } = await engineWithScheme();
    renderApp(`/scheme/${scheme}/overview`, { ...engine, findings: failed });
    expect(await screen.findByText(WHY, {}, { timeout: 15_000 })).toBeVisible();
  });

  it('is said where additions cannot be listed', async () => {
    const { engine, scheme } = await engineWithScheme();
    renderApp(`/scheme/${scheme}/records`, { ...engine, additions: failed });
    expect(await screen.findByText(WHY, {}, { timeout: 15_000 })).toBeVisible();
  });
});
