import { BENEFITS, CLAIM_STATUSES } from '../codes.ts';
import { code, day, money, text } from '../specs.ts';

const BENEFIT_WORDS = {
  outpatient: ['op', 'opd', 'out patient', 'consultation'],
  inpatient: ['ip', 'ipd', 'in patient', 'admission', 'hospitalization'],
  antenatal: ['anc', 'antenatal care', 'prenatal'],
  normal_delivery: ['delivery', 'vaginal delivery'],
  caesarean: ['c section', 'cesarean', 'caesarean section', 'cesarean section'],
  postnatal: ['pnc', 'postnatal care'],
  medicines: ['medicine', 'drugs', 'pharmacy'],
  transport: ['ambulance'],
  other: ['others'],
};

/** openIMIS: 2 entered, 4 checked, 8 processed, 16 valuated, 1 rejected; a valuated claim is approved, not yet paid. */
const STATUS_WORDS = {
  reported: ['entered', 'submitted', 'received'],
  pending: ['checked', 'in process', 'queried'],
  approved: ['processed', 'valuated', 'accepted'],
  paid: ['settled', 'remunerated'],
  rejected: ['refused', 'denied', 'declined'],
};

/** One claim for one benefit of one insured person. */
export const claims = {
  key: ['claim_id'],
  cutBy: ['submitted_date', 'service_date', 'decided_date', 'settled_date'],
  columns: {
    claim_id: text({ required: true }),
    insured_id: text({ required: true }),
    policy_id: text(),
    provider: text(),
    provider_level: text(),
    benefit: code(BENEFITS, BENEFIT_WORDS, {
      required: true,
      // openIMIS keeps how a visit came about (other, referral, emergency), not which benefit was drawn.
      notKeptWhere: 'visit type',
    }),
    diagnosis: text(),
    service_date: day({ required: true }),
    discharge_date: day(),
    submitted_date: day({ required: true, isEvent: true }),
    decided_date: day({ isEvent: true }),
    settled_date: day({ isEvent: true }),
    status: code(CLAIM_STATUSES, STATUS_WORDS, {
      required: true,
    }),
    rejection_reason: text(),
    amount_billed: money(),
    amount_claimed: money({ required: true, elseFrom: 'amount_billed' }),
    amount_approved: money(),
    amount_paid: money(),
  },
} as const;
