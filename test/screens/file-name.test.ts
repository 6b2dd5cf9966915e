import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/screens/file-name.ts';

describe('a file name', () => {
  it('keeps what the file holds, whole, under a long name of a scheme', () => {
    const scheme = 'The Very Long Name of a Mutual Health Organisation of the Northern Valleys';
    const name = fileName(scheme, 'claims-amount-by-service by area 12 months to May 2026', 'csv');
    expect(name).toMatch(/-claims-amount-by-service-by-area-12-months-to-may-2026\.csv$/);
    expect(name.length).toBeLessThanOrEqual(120);
  });

  it('is cut between words', () => {
    const name = fileName('Asha', 'word '.repeat(60), 'csv');
    expect(name).toMatch(/^asha(-word)+\.csv$/);
    expect(name.length).toBeLessThanOrEqual(120);
  });

  it('has nothing that a file system minds', () => {
    expect(fileName('Nandi / “Women’s”: health?', 'a\\b', 'csv')).toBe('nandi-women-s-health-a-b.csv');
    expect(fileName('', 'rows refused', 'csv')).toBe('rows-refused.csv');
  });
});
