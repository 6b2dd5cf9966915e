import { describe, expect, it } from 'vitest';
import { cellAt } from '#indicators';
import { makeScheme, PLAIN_STORY } from '../../src/workshop/index.ts';
import { value } from '../support/engine.ts';
import { addedTo, freshEngine, lookedInto } from '../support/fresh-engine.ts';
import { textFile } from '../support/shared.ts';

describe('schemes counted by age and sex', () => {
  it('add up to what they are as a whole', async () => {
    const { engine } = freshEngine();
    const files = makeScheme({ ...PLAIN_STORY, families: 60, months: 18, seed: 5 }).files.map(
      ({ name, text }) => textFile(name, text),
    );
    const scheme = await addedTo(engine, await lookedInto(engine, files, null), null);
    const columns = [
      { indicator: 'claims-incidence', basis: null },
      { indicator: 'renewal-rate', basis: null },
    ] as const;
    const asked = { schemes: [scheme], grain: 'rolling12', end: null, length: 1, part: null } as const;
    const answer = value(await engine.compare({ ...asked, columns, isByAgeAndSex: true }));
    const [use, renewal] = answer.strata?.[0] ?? [];
    const whole = cellAt(answer.cells, { row: 0, column: 0, period: 0 });
    const sum = (numbers: readonly number[] = []) => numbers.reduce((a, b) => a + b, 0);
    // Everybody's sex and birth are known in this scheme.
    expect(sum(use?.events)).toBe(whole.numerator);
    expect(sum(use?.exposure)).toBeCloseTo(whole.denominator ?? Number.NaN, 6);
    expect(renewal).toBeNull();
    expect(answer.rows[0]?.insured).toBeGreaterThan(0);
    const plain = value(await engine.compare({ ...asked, columns }));
    expect(plain.strata).toBeNull();
  });
});
