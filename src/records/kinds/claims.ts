import { BENEFITS, CLAIM_STATUSES } from '../codes.ts';
import { code, day, money, text } from '../specs.ts';

const BENEFIT_WORDS = {
  outpatient: [
    'op',
    'opd',
    'out patient',
    'consultation',
    'ambulatoire',
    'soins ambulatoires',
    'soins externes',
    'consultations',
    'consultation externe',
  ],
  inpatient: [
    'ip',
    'ipd',
    'in patient',
    'admission',
    'hospitalisation',
    'hospitalization',
    'hospitalisations',
  ],
  antenatal: [
    'anc',
    'antenatal care',
    'prenatal',
    'cpn',
    'consultation prenatale',
    'consultations prenatales',
    'soins prenatals',
  ],
  normal_delivery: [
    'delivery',
    'vaginal delivery',
    'accouchement',
    'accouchement normal',
    'accouchement simple',
    'accouchement par voie basse',
    'accouchement eutocique',
  ],
  caesarean: [
    'c section',
    'cesarean',
    'caesarean section',
    'cesarean section',
    'cesarienne',
    'accouchement par cesarienne',
  ],
  postnatal: [
    'pnc',
    'postnatal care',
    'cpon',
    'consultation postnatale',
    'consultations postnatales',
    'soins postnatals',
  ],
  medicines: ['medicine', 'drugs', 'pharmacy', 'medicaments', 'pharmacie', 'medicament'],
  transport: ['ambulance', 'evacuation', 'transport sanitaire'],
  other: ['autre', 'autres', 'others', 'autres soins'],
};

/** openIMIS: 2 entered, 4 checked, 8 processed, 16 valuated, 1 rejected; a valuated claim is approved, not yet paid. */
const STATUS_WORDS = {
  reported: [
    'entered',
    'submitted',
    'received',
    'declare',
    'depose',
    'recu',
    'saisi',
    'declaree',
    'deposee',
    'recue',
  ],
  pending: ['checked', 'in process', 'en cours', 'en attente', 'queried', 'en instance', 'en traitement'],
  approved: [
    'processed',
    'valuated',
    'accepted',
    'approuve',
    'accepte',
    'valide',
    'approuvee',
    'acceptee',
    'validee',
  ],
  paid: ['settled', 'remunerated', 'paye', 'regle', 'rembourse', 'payee', 'reglee', 'remboursee'],
  rejected: ['refused', 'denied', 'declined', 'rejete', 'refuse', 'rejetee', 'refusee'],
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
