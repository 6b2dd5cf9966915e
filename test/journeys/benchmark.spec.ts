import { expect, test } from '@playwright/test';
import { benchEngine } from '../bench/bench.ts';
import { JOBS } from '../bench/figures.ts';
import { PEERS } from '../bench/options.ts';

/** How long anything takes on a machine that does other things too is not asserted: only that all do the same. */
test('the benchmark’s implementations give the same figures, and its tables come out', async () => {
  const { report, failures } = await benchEngine({
    claims: [10_000],
    rounds: () => 1,
    jobs: JOBS,
    peers: PEERS,
    seed: 7,
    isToWrite: false,
    isCompareAlone: false,
    compareRounds: 0,
  });
  expect(failures).toEqual([]);
  for (const title of ['Files to first figures', 'Change of split', 'Reload to figures', 'One more month']) {
    expect(report).toContain(`## ${title}`);
  }
  for (const name of ['SchemeScope', 'PapaParse', 'Arquero', 'DuckDB-WASM, first use', 'the limit']) {
    expect(report).toMatch(new RegExp(`\\| \\**${name}[^|]*\\| +[\\d,]+ \\|`));
  }
});
