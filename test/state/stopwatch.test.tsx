// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepStopwatch, startStopwatch, stopStopwatch, useStopwatch } from '#state';

function Clock() {
  const { key, seconds, isRunning } = useStopwatch();
  return <p>{`${key ?? '-'} ${seconds} ${isRunning ? 'runs' : 'rests'}`}</p>;
}

function pass(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

function see(state: DocumentVisibilityState): void {
  act(() => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stopStopwatch();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('counts from where it is started, rests while it is out of sight or stopped, and goes on', () => {
  render(<Clock />);
  act(() => startStopwatch('gap', 58));
  pass(3.1);
  expect(screen.getByText('gap 61 runs')).toBeTruthy();
  see('hidden');
  pass(100);
  see('visible');
  pass(1);
  expect(screen.getByText('gap 62 runs')).toBeTruthy();
  act(stopStopwatch);
  pass(10);
  expect(screen.getByText('gap 62 rests')).toBeTruthy();
  act(() => startStopwatch('twice', 0));
  pass(1);
  expect(screen.getByText('twice 1 runs')).toBeTruthy();
});

it('has its time kept as it runs, when the page goes out of sight, and when something else is begun', () => {
  const kept: string[] = [];
  act(() => startStopwatch('gap', 10));
  keepStopwatch((seconds) => kept.push(`gap ${seconds}`));
  pass(21);
  expect(kept).toEqual(['gap 15', 'gap 30']);
  see('hidden');
  expect(kept.splice(2)).toEqual(['gap 31']);
  see('visible');
  pass(3);
  act(() => startStopwatch('twice', 0));
  expect(kept.splice(2)).toEqual(['gap 34']);
  keepStopwatch((seconds) => kept.push(`twice ${seconds}`));
  act(stopStopwatch);
  pass(60);
  act(() => startStopwatch('gap', 34));
  expect(kept.splice(2)).toEqual([]);
});
