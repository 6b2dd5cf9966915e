// @vitest-environment jsdom
import '../support/dom.ts';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PlacedLabels, stackNames } from '../../src/charts/end-labels.tsx';
import { scaleOver } from '../../src/charts/scale.ts';

const layer = (name: string, values: ReadonlyArray<number | null>) => ({
  key: name,
  name,
  colour: '#000',
  values,
});

function heights(): Record<string, number> {
  const items = screen.getAllByRole('listitem', { hidden: true });
  return Object.fromEntries(
    items.map((item) => [item.textContent.trim(), Number.parseFloat(item.style.insetBlockStart)]),
  );
}

describe('names beside a stack', () => {
  it('stand in the order of the stack, even where parts are nothing', () => {
    const layers = [layer('a', [0.5, 0]), layer('b', [0.3, 0]), layer('c', [0.2, 0]), layer('d', [0, 1])];
    const labels = stackNames(layers, ['full', 'full']);
    render(<PlacedLabels labels={labels} scale={scaleOver([1])} height={280} />);
    const { a = 0, b = 0, c = 0, d = 0 } = heights();
    expect(d).toBeLessThan(c);
    expect(c).toBeLessThan(b);
    expect(b).toBeLessThan(a);
  });

  it('follow the last complete stack, not an odd one after it', () => {
    const layers = [layer('a', [0.8, 0]), layer('b', [0.2, 1])];
    expect(stackNames(layers, ['full', 'hollow']).map(({ value }) => value)).toEqual([0.4, 0.9]);
  });

  it('do not touch, and stay on the plot', () => {
    const labels = ['Riverside health centre', 'Market clinic', 'St Anna hospital', 'District hospital'].map(
      (name) => ({ key: name, name, colour: '#000', value: 0 }),
    );
    render(<PlacedLabels labels={labels} scale={scaleOver([1])} height={280} />);
    const tops = Object.values(heights()).sort((x, y) => x - y);
    tops.slice(1).forEach((top, i) => expect(top - (tops[i] ?? 0)).toBeGreaterThanOrEqual(14));
    expect(Math.max(...tops)).toBeLessThanOrEqual(280);
  });
});
