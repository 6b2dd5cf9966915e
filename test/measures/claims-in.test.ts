import { describe, expect, it } from 'vitest';
import { areClaimsComing, firmMonth, shareOfClaimsIn } from '#measures';
import { isoMonth, monthFromIso } from '#units';
import { factsFrom, valueIn } from '../support/counting.ts';

const month = (iso: string) => monthFromIso(iso) ?? 0;
const only = (iso: string) => ({ first: month(iso), last: month(iso) });

/** So many claims of one day of service and one of submission; paid on a third where one is given. */
let ids = 0;
const claims = (count: number, service: string, submitted: string, paid = '') =>
  Array.from({ length: count }, () => {
    const end = paid === '' ? 'pending,,' : `paid,10,${paid}`;
    return `C${ids++},M1,outpatient,${service},${submitted},10,${end}`;
  });

const HEADINGS =
  'claim_id,insured_id,benefit,service_date,submitted_date,amount_claimed,status,amount_paid,settled_date';

/**
 * Services of January: 10 submitted in January, 8 in February, 2 in March; of February 10 and 8; of March 10. By number
 * (10 + 8 + 10 + 8) / (10 + 10) = 1.8 from lag 0 to 1, and 20 / 18 from lag 1 to 2: 90 % are in after a month, 50 % at once.
 */
const LATE = [
  ...claims(10, '2024-01-10', '2024-01-20'),
  ...claims(8, '2024-01-11', '2024-02-05'),
  ...claims(2, '2024-01-12', '2024-03-01'),
  ...claims(10, '2024-02-10', '2024-02-11'),
  ...claims(8, '2024-02-11', '2024-03-11'),
  ...claims(10, '2024-03-10', '2024-03-31'),
];

const scheme = (lines: readonly string[], profile = {}) => ({
  members: ['insured_id,family_id,sex,birth_date', 'M1,F1,F,1990-01-01'],
  policies: ['policy_id,family_id,cover_start,cover_end,contribution_due', 'P1,F1,2024-01-01,2024-12-31,100'],
  claims: [HEADINGS, ...lines],
  profile,
});

describe('how late claims come in', () => {
  it('is learnt from the records by a chain ladder by number', async () => {
    const { timeline } = await factsFrom(scheme(LATE));
    expect(timeline.claimsIn).toEqual({ through: month('2024-03'), submitted: [0.5, 0.9], ended: [] });
  });

  it('makes figures by the day of service provisional until 95 % are in, of wide periods sooner', async () => {
    const { timeline } = await factsFrom(scheme(LATE));
    const { claimsIn } = timeline;
    if (!claimsIn) throw new Error('nothing is learnt');
    expect(shareOfClaimsIn(claimsIn, 'submitted', only('2024-03'))).toBe(0.5);
    expect(isoMonth(firmMonth(claimsIn, 'submitted', only('2024-03')))).toBe('2024-05');
    expect(isoMonth(firmMonth(claimsIn, 'submitted', only('2024-02')))).toBe('2024-04');
    expect(areClaimsComing(claimsIn, 'submitted', only('2024-01'))).toBe(false);
    // January to March: (1 + 0.9 + 0.5) / 3 = 0.8 now, and (1 + 1 + 0.9) / 3 a month later.
    const quarter = { first: month('2024-01'), last: month('2024-03') };
    expect(shareOfClaimsIn(claimsIn, 'submitted', quarter)).toBeCloseTo(0.8, 12);
    expect(isoMonth(firmMonth(claimsIn, 'submitted', quarter))).toBe('2024-04');
  });

  it('bears on the status alone, and not on what goes by the day of submission or of payment', async () => {
    const facts = await factsFrom(scheme(LATE));
    const coming = { status: 'provisional', reason: 'claims-still-coming' };
    expect(valueIn(facts, 'claims-incidence', 'month', '2024-03')).toMatchObject({
      numerator: 10,
      ...coming,
    });
    expect(valueIn(facts, 'claims-incidence', 'month', '2024-02')).toMatchObject({
      numerator: 18,
      ...coming,
    });
    expect(valueIn(facts, 'claims-incidence', 'month', '2024-01')).toMatchObject({
      numerator: 20,
      status: 'small-numbers',
    });
    expect(valueIn(facts, 'incurred-claims', 'month', '2024-03', undefined, 'service')).toMatchObject({
      value: 100,
      ...coming,
    });
    expect(valueIn(facts, 'claims-reported', 'month', '2024-03')).toMatchObject({ value: 20, status: 'ok' });
    expect(valueIn(facts, 'insured-persons', 'month', '2024-03').status).toBe('ok');
  });

  it('goes by payment where only claims count that have been paid', async () => {
    // Paid within the month 10 of January; 10 more a month later. Of February 10 at once: half, then all.
    const facts = await factsFrom(
      scheme([
        ...claims(10, '2024-01-10', '2024-01-12', '2024-01-20'),
        ...claims(10, '2024-01-10', '2024-01-12', '2024-02-20'),
        ...claims(10, '2024-02-10', '2024-02-12', '2024-02-29'),
      ]),
    );
    expect(facts.timeline.claimsIn).toMatchObject({ submitted: [], ended: [0.5] });
    expect(valueIn(facts, 'claimants-share', 'month', '2024-02').reason).toBe('claims-still-coming');
    expect(valueIn(facts, 'claims-incidence', 'month', '2024-02').reason).not.toBe('claims-still-coming');
  });

  it('is not learnt from fewer than 30 claims, and then nothing is held back', async () => {
    const facts = await factsFrom(scheme(LATE.slice(0, 29)));
    expect(facts.timeline.claimsIn).toBeUndefined();
    expect(valueIn(facts, 'claims-incidence', 'month', '2024-02').status).toBe('small-numbers');
  });

  it('counts claims that are there though data as at is set before them', async () => {
    const facts = await factsFrom(scheme(LATE, { data_as_at: '2024-01-31' }));
    expect(facts.timeline.claimsIn?.through).toBe(month('2024-03'));
    expect(valueIn(facts, 'claims-incidence', 'month', '2024-01').status).toBe('small-numbers');
  });
});
