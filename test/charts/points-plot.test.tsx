// @vitest-environment jsdom
import '../support/dom.ts';
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PointsPlot, type PlotPoint } from '../../src/charts/points-plot.tsx';

const point = (key: string, x: number, y: number): PlotPoint => ({
  ...{ key, name: key, x, y, weight: 0, said: key, lines: [] },
  look: { tone: 'plain', shape: 'dot', isHollow: false, isMine: false },
});

/** A room of some width at once, where nothing has a size. */
class SizedAtOnce implements Pick<ResizeObserver, 'observe' | 'disconnect'> {
  private readonly tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.tell = tell;
  }
  observe(): void {
    this.tell([], this as unknown as ResizeObserver);
  }
  disconnect(): void {
    // Nothing was kept.
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', SizedAtOnce);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(16);
});

function drawn() {
  const opened: string[] = [];
  render(
    <PointsPlot
      label="all"
      points={[point('small', 10, 1), point('large', 90, 9)]}
      xScale={{ min: 0, max: 100, ticks: [0, 100], isLog: false }}
      yScale={{ min: 0, max: 10, ticks: [0, 10] }}
      xFormat={String}
      yFormat={String}
      xName="size"
      xGuide={null}
      yGuide={null}
      curves={[]}
      onOpen={(key) => opened.push(key)}
    />,
  );
  return opened;
}

describe('marks on two axes', () => {
  it('open when they are pressed without a place, as assistive technology does', () => {
    const opened = drawn();
    fireEvent.click(screen.getByRole('button', { name: 'large' }));
    expect(opened).toEqual(['large']);
  });

  it('open once for a hand, and not for the button of the menu', () => {
    const opened = drawn();
    const mark = screen.getByRole('button', { name: 'small' });
    const { cx, cy } = Object.fromEntries(
      [...(mark.querySelector('circle')?.attributes ?? [])].map(({ name, value }) => [name, Number(value)]),
    );
    const there = { clientX: cx ?? 0, clientY: cy ?? 0 };
    fireEvent.pointerUp(mark, { ...there, button: 2 });
    expect(opened).toEqual([]);
    fireEvent.click(mark, { ...there, detail: 1 });
    fireEvent.click(screen.getByRole('group', { name: 'all' }), { ...there, detail: 1 });
    expect(opened).toEqual(['small', 'small']);
  });
});
