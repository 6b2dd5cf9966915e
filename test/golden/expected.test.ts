import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, sharedFolder, testName } from '../support/shared.ts';
import { disagreements, exportedValues, parseValues } from '../support/values.ts';

describe.each(['constructed', 'vectors-3'])('%s', (name) => {
  const folder = sharedFolder(name);
  it.skipIf(!folder)(testName('every expected value, numerator, denominator and bound', folder), async () => {
    if (!folder) return;
    const ours = await exportedValues(filesOf(folder, (file) => file !== 'expected.csv'));
    const expected = parseValues(readFileSync(path.join(folder, 'expected.csv'), 'utf8'));
    expect(expected.length).toBeGreaterThan(1000);
    expect(disagreements(ours, expected)).toEqual([]);
  });
});
