import type { Measure } from './measure.ts';

const delivery = {
  nature: 'flow',
  of: 'deliveries',
  day: 'delivery',
  unit: 'deliveries',
  needs: ['claims'],
  unless: 'claims-without-benefit',
} as const;
const care = { ...delivery, of: 'delivery-care' } as const;
const woman = { nature: 'duration', where: [], needs: ['policies', 'members'] } as const;
const womanAtEnd = {
  nature: 'stock',
  at: 'end',
  where: [],
  unit: 'persons',
  needs: ['policies', 'members'],
} as const;
const expected = {
  nature: 'flow',
  of: 'pregnancies',
  day: 'expected',
  unit: 'deliveries',
  needs: ['policies', 'members', 'pregnancies'],
} as const;
const birth = {
  nature: 'flow',
  of: 'births',
  day: 'delivery',
  unit: 'deliveries',
  needs: ['pregnancies'],
} as const;
const outcome = { ...birth, of: 'outcomes', day: 'ended' } as const;
const byService = { nature: 'flow', of: 'claimants', day: 'service' } as const;
const claim = { ...byService, unit: 'claims', needs: ['claims'] } as const;
const amount = { ...byService, sum: 'best', unit: 'money', needs: ['claims'] } as const;
const known = { needs: ['claims', 'members'] } as const;
const otherCare = { ...known, unless: 'claims-without-benefit' } as const;
const paid = {
  nature: 'flow',
  of: 'claimants',
  day: 'ended',
  where: ['paid', 'maternity'],
  needs: ['claims'],
  unless: 'claims-without-benefit',
} as const;

/** Women, and births. */
export const MATERNITY = {
  deliveries: { ...delivery, where: [], onReturn: { plus: ['deliveries_normal', 'deliveries_caesarean'] } },
  caesareans: { ...delivery, where: ['caesarean'], onReturn: { plus: ['deliveries_caesarean'] } },
  'deliveries-to-entitled': { ...delivery, where: ['entitled'], needs: ['policies', 'members', 'claims'] },
  'women-years': { ...woman, of: 'women', unit: 'person-years' },
  'entitled-women-years': { ...woman, of: 'entitled', unit: 'person-years' },
  'expected-deliveries-register': { ...expected, where: ['entitled'] },
  'expected-deliveries-asfr': { ...woman, of: 'entitled', weight: 'asfr', unit: 'deliveries' },
  'expected-deliveries-gfr': { ...woman, of: 'entitled', weight: 'gfr', unit: 'deliveries' },

  'births-expected-register': { ...expected, where: ['insured'] },
  'births-expected-asfr': { ...woman, of: 'women', weight: 'asfr', unit: 'deliveries' },
  'births-expected-gfr': { ...woman, of: 'women', weight: 'gfr', unit: 'deliveries' },
  'births-expected': { ...woman, of: 'women', weight: 'fertility', unit: 'deliveries' },

  'births-visits-known': { ...birth, where: ['visits-known'], onReturn: { plus: ['births_registered'] } },
  'births-anc1': { ...birth, where: ['visits-known', 'anc1'], onReturn: { plus: ['women_anc1'] } },
  'births-anc4': { ...birth, where: ['visits-known', 'anc4'], onReturn: { plus: ['women_anc4'] } },
  'births-place-known': { ...birth, where: ['place-known'], onReturn: { plus: ['births_registered'] } },
  'births-in-facility': { ...birth, where: ['in-facility'], onReturn: { plus: ['deliveries_facility'] } },
  'births-attendant-known': { ...birth, where: ['attendant-known'] },
  'births-skilled': { ...birth, where: ['skilled'] },
  'births-mode-known': { ...outcome, where: ['birth', 'mode-known'] },
  'births-by-caesarean': { ...outcome, where: ['birth', 'caesarean'] },
  'maternal-deaths': { ...outcome, where: ['maternal-death'], unit: 'pregnancies' },
  stillbirths: { ...outcome, where: ['stillbirth'], unit: 'pregnancies' },

  'deliveries-anc1': { ...care, where: ['anc1'] },
  'deliveries-anc4': { ...care, where: ['anc4'] },
  'deliveries-postnatal': { ...care, where: ['postnatal'] },
  'deliveries-newborn-due': { ...care, where: ['newborn-due'], needs: ['claims', 'members'] },
  'deliveries-newborn-entered': { ...care, where: ['newborn-entered'], needs: ['claims', 'members'] },
  'normal-deliveries': { ...care, where: ['normal'], onReturn: { plus: ['deliveries_normal'] } },
  'normal-delivery-cost': { ...care, where: ['normal'], sum: 'cost', unit: 'money' },
  'caesarean-cost': { ...care, where: ['caesarean'], sum: 'cost', unit: 'money' },

  'women-15-49-at-end': { ...womanAtEnd, of: 'women', onReturn: { plus: ['insured_women_15_49_end'] } },
  'entitled-women-at-end': {
    ...womanAtEnd,
    of: 'entitled',
    onReturn: { plus: ['insured_women_15_49_entitled_end'] },
  },
  'maternity-claims-paid': { ...paid, unit: 'claims' },
  'maternity-amount-paid': { ...paid, sum: 'best', unit: 'money', onReturn: { plus: ['maternity_amount'] } },

  'female-years': { ...woman, of: 'covered', where: ['female'], unit: 'person-years' },
  'male-years': { ...woman, of: 'covered', where: ['male'], unit: 'person-years' },
  'claims-of-everybody': { ...claim, where: ['counted'], onReturn: { plus: ['claims_reported'] } },
  'claims-amount-of-everybody': { ...amount, where: ['counted'], onReturn: { plus: ['amount_paid'] } },
  'claims-of-women': {
    ...claim,
    ...known,
    where: ['counted', 'of-woman'],
    onReturn: { plus: ['claims_women'] },
  },
  'claims-amount-of-women': {
    ...amount,
    ...known,
    where: ['counted', 'of-woman'],
    onReturn: { plus: ['amount_women'] },
  },
  'claims-of-men': { ...claim, ...known, where: ['counted', 'of-man'] },
  'claims-amount-of-men': { ...amount, ...known, where: ['counted', 'of-man'] },
  'other-claims-of-women': { ...claim, ...otherCare, where: ['counted', 'of-woman', 'other-care'] },
  'other-claims-amount-of-women': { ...amount, ...otherCare, where: ['counted', 'of-woman', 'other-care'] },
  'other-claims-of-men': { ...claim, ...otherCare, where: ['counted', 'of-man', 'other-care'] },
  'other-claims-amount-of-men': { ...amount, ...otherCare, where: ['counted', 'of-man', 'other-care'] },
} as const satisfies Readonly<Record<string, Measure>>;
