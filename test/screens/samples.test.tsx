// @vitest-environment jsdom
import '../support/dom.ts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  samplesCutOff,
  samplesGarbled,
  samplesRefused,
  samplesReplaced,
  samplesServed,
  samplesSlow,
  samplesUnreachable,
} from '../../mocks/handlers.ts';
import { renderApp } from '../support/render-app.tsx';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const openButton = () => screen.findByRole('button', { name: /^Open Tulsi/ }, { timeout: 60_000 });

describe('the samples', () => {
  it('open into the overview of a scheme that is marked as made-up', { timeout: 120_000 }, async () => {
    server.use(...samplesServed);
    renderApp('/');
    await userEvent.click(await openButton());
    expect(await screen.findByText(/^Figures for/, {}, { timeout: 60_000 })).toBeVisible();
    expect(screen.getByText('Tulsi Village Mutual (made-up)')).toBeVisible();
    expect(screen.getByText('Made-up')).toBeVisible();
  });

  it('take the place of what was there when they are opened again', { timeout: 120_000 }, async () => {
    server.use(...samplesServed);
    const { engine } = renderApp('/');
    await userEvent.click(await openButton());
    await screen.findByText(/^Figures for/, {}, { timeout: 60_000 });
    window.location.hash = '/';
    await userEvent.click(await openButton());
    await screen.findByText(/^Figures for/, {}, { timeout: 60_000 });
    const schemes = await engine.schemes(null);
    expect(schemes.ok && schemes.value.map(({ id, origin }) => [id, origin])).toEqual([
      ['sample-village', 'made-up'],
    ]);
  });

  it('say that they are on their way when the line is slow', { timeout: 120_000 }, async () => {
    server.use(...samplesSlow(900));
    renderApp('/');
    expect(await screen.findByText('Loading…')).toBeVisible();
    await userEvent.click(await openButton());
    expect(await screen.findByText('Opening…')).toBeVisible();
    expect(await screen.findByText(/^Figures for/, {}, { timeout: 60_000 })).toBeVisible();
  });

  it.each([
    ['the line is down', samplesUnreachable, 'There was no connection'],
    ['the server refuses', samplesRefused, 'The server answered: 503 Service Unavailable'],
    ['another page comes back', samplesReplaced, 'damaged or not complete'],
  ])(
    'say what happened when %s, and can be asked for again',
    { timeout: 120_000 },
    async (_, handlers, says) => {
      server.use(...handlers);
      renderApp('/');
      const alert = await screen.findByRole('alert', {}, { timeout: 60_000 });
      expect(alert).toHaveTextContent('The sample schemes could not be fetched');
      expect(alert).toHaveTextContent(says);
      expect(screen.getByRole('link', { name: 'Add your records' })).toBeVisible();
      server.use(...samplesServed);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await openButton()).toBeVisible();
    },
  );

  it.each([
    ['cut off on the way', samplesCutOff],
    ['garbled', samplesGarbled],
  ])('store nothing when a file was %s', { timeout: 120_000 }, async (_, handlers) => {
    server.use(...handlers);
    const { engine } = renderApp('/');
    await userEvent.click(await openButton());
    expect(await screen.findByRole('alert', {}, { timeout: 60_000 })).toHaveTextContent('Nothing was stored');
    expect(await engine.schemes(null)).toEqual({ ok: true, value: [] });
    // The next try gets what is right by then.
    server.use(...samplesServed);
    await userEvent.click(await openButton());
    await waitFor(() => expect(window.location.hash).toContain('overview'), { timeout: 60_000 });
  });
});
