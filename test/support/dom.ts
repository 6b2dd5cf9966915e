import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What jsdom has no room for: nothing has a size or comes into view, so everything counts as seen. */
class SeenAtOnce implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
  private readonly tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.tell = tell;
  }
  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as IntersectionObserverEntry;
    this.tell([entry], this as unknown as IntersectionObserver);
  }
  disconnect(): void {
    // Nothing was kept.
  }
}

class NeverResized {
  observe(): void {
    // Sizes do not change here.
  }
  unobserve(): void {
    // Nothing was kept.
  }
  disconnect(): void {
    // Nothing was kept.
  }
}

vi.stubGlobal('IntersectionObserver', SeenAtOnce);
vi.stubGlobal('ResizeObserver', NeverResized);
vi.stubGlobal('scrollTo', () => undefined);
vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
Object.defineProperty(Element.prototype, 'getAnimations', { value: () => [], configurable: true });

/** A warning or an error on the console fails the test that caused it. */
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      const text = parts.map(String).join(' ');
      // A chart has no width where nothing has a size.
      if (!text.includes('width(') && !text.includes('of chart should be greater than 0')) said.push(text);
    });
  }
});
afterEach(() => {
  cleanup();
  expect(said).toEqual([]);
  vi.restoreAllMocks();
});
