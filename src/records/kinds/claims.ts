import { BENEFITS, CLAIM_STATUSES } from '../codes.ts';
import { code, day, money, text } from '../specs.ts';
import { INSURED_ID, POLICY_ID } from './shared.ts';

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
    claim_id: text({
      required: true,
      headings: ['claim code', 'claim no', 'claim number'],
    }),
    insured_id: text({ required: true, headings: INSURED_ID }),
    policy_id: text({ headings: POLICY_ID }),
    provider: text({
      headings: ['facility code', 'facility', 'health facility', 'hf code', 'hospital'],
    }),
    provider_level: text({
      headings: ['facility level', 'level'],
    }),
    benefit: code(BENEFITS, BENEFIT_WORDS, {
      required: true,
      headings: ['benefit type', 'service type'],
      // openIMIS keeps how a visit came about (other, referral, emergency), not which benefit was drawn.
      notKeptWhere: 'visit type',
    }),
    diagnosis: text({
      headings: ['icd', 'icd code'],
    }),
    service_date: day({
      required: true,
      headings: ['visit from', 'date from', 'visit date', 'date of service', 'admission date'],
    }),
    discharge_date: day({
      headings: ['visit to', 'date to', 'date discharge'],
    }),
    submitted_date: day({
      required: true,
      headings: ['date claimed', 'claim date', 'submission date', 'date submitted', 'received date'],
      isEvent: true,
    }),
    decided_date: day({
      headings: ['date processed', 'processed date', 'decision date'],
      isEvent: true,
    }),
    settled_date: day({
      headings: ['settlement date', 'payment date', 'paid date', 'date paid'],
      isEvent: true,
    }),
    status: code(CLAIM_STATUSES, STATUS_WORDS, {
      required: true,
      headings: ['claim status'],
    }),
    rejection_reason: text({
      headings: [],
    }),
    amount_billed: money({
      headings: ['billed', 'invoiced'],
    }),
    amount_claimed: money({
      required: true,
      headings: ['claimed', 'claim amount'],
      elseFrom: 'amount_billed',
    }),
    amount_approved: money({
      headings: ['approved'],
    }),
    amount_paid: money({
      headings: ['paid', 'remunerated'],
    }),
  },
} as const;
