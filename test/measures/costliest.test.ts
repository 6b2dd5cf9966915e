import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsOf, countMonths, countPeriods } from '#measures';
import { wordAt } from '#records';
import { firstDayOf, GRAINS, lastDayOf, UNITS_PER_ONE } from '#units';
import { factsFrom } from '../support/counting.ts';
import { tries } from '../support/tries.ts';

const claim = fc.record({
  person: fc.integer({ min: 1, max: 30 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.constantFrom(2022, 2023, 2024),
  amount: fc.constantFrom(0, 1, 5, 5, 20, 300),
  benefit: fc.constantFrom('outpatient', 'inpatient'),
});

it('what the costliest 5 % of claimants come to is what a sorted list of them says, in every period and group', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 120 }), async (claims) => {
      const facts = await factsFrom({
        policies: [
          'policy_id,family_id,cover_start,cover_end,contribution_due',
          'P1,F1,2022-01-01,2024-12-31,10',
        ],
        claims: [
          'claim_id,insured_id,benefit,service_date,submitted_date,status,amount_claimed',
          ...claims.map(({ person, month, year, amount, benefit }, i) => {
            const day = `${year}-${String(month).padStart(2, '0')}-10`;
            return `C${i},M${person},${benefit},${day},${day},reported,${amount}`;
          }),
        ],
        profile: { data_as_at: '2024-12-31' },
      });
      const { insured_id, service_date } = facts.records.claims.columns;
      const { best } = facts.claims;
      for (const split of [null, 'benefit'] as const) {
        const months = countMonths(facts, { split });
        for (const grain of GRAINS) {
          const counted = countPeriods(months, grain);
          counted.periods.forEach(({ first, last }, p) => {
            for (let column = 0; column < counted.width - (split ? 1 : 0); column++) {
              const sums = new Map<string, number>();
              for (let row = 0; row < facts.records.claims.length; row++) {
                const day = service_date.days[row] ?? 0;
                const group = claims[row]?.benefit;
                const isIn = day >= firstDayOf(first) && day <= lastDayOf(last);
                if (!isIn || (column > 0 && group !== counted.groups[column - 1])) continue;
                const person = wordAt(insured_id.words, insured_id.codes[row] ?? -1) ?? '';
                sums.set(person, (sums.get(person) ?? 0) + (best[row] ?? 0) / UNITS_PER_ONE);
              }
              const sorted = [...sums.values()].sort((a, b) => b - a);
              const few = sorted.slice(
                0,
                Math.max(Math.ceil(sorted.length * 0.05), Math.min(1, sorted.length)),
              );
              const expected = few.reduce((sum, amount) => sum + amount, 0);
              const value = countsOf(counted, 'benefits-of-costliest').values[p * counted.width + column];
              expect(value).toBeCloseTo(expected, 6);
            }
          });
        }
      }
    }),
    { numRuns: tries(20) },
  );
});
