import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(path.resolve(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
const [light = '', dark = ''] = CSS.split('@media');

function colours(block: string): ReadonlyMap<string, string> {
  const found = block.matchAll(/--([\w-]+): (#[\da-f]{6});/g);
  return new Map([...found].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [more = 0, less = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (more + 0.05) / (less + 0.05);
}

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('in %s', (_, tokens) => {
  const surface = tokens.get('surface') ?? '';
  const marks = [...tokens].filter(([name]) => /^(mark|step)-(?!grid)/.test(name));

  it('has the colours of marks', () => {
    expect(surface).not.toBe('');
    expect(marks).toHaveLength(13);
  });

  it.each(marks)('%s stands out from the card it is drawn on (WCAG 1.4.11)', (_name, colour) => {
    expect(contrast(colour, surface)).toBeGreaterThanOrEqual(3);
  });
});
