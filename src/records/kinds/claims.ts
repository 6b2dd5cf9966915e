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
  ],
  inpatient: ['ip', 'ipd', 'in patient', 'admission', 'hospitalisation', 'hospitalization'],
  antenatal: ['anc', 'antenatal care', 'prenatal', 'cpn', 'consultation prenatale'],
  normal_delivery: [
    'delivery',
    'vaginal delivery',
    'accouchement',
    'accouchement normal',
    'accouchement simple',
  ],
  caesarean: ['c section', 'cesarean', 'caesarean section', 'cesarean section', 'cesarienne'],
  postnatal: ['pnc', 'postnatal care', 'cpon', 'consultation postnatale'],
  medicines: ['medicine', 'drugs', 'pharmacy', 'medicaments', 'pharmacie'],
  transport: ['ambulance', 'evacuation'],
  other: ['autre', 'autres', 'others'],
};

/** openIMIS: 2 entered, 4 checked, 8 processed, 16 valuated, 1 rejected; a valuated claim is approved, not yet paid. */
const STATUS_WORDS = {
  reported: ['entered', 'submitted', 'received', 'declare', 'depose', 'recu', 'saisi'],
  pending: ['checked', 'in process', 'en cours', 'en attente', 'queried'],
  approved: ['processed', 'valuated', 'accepted', 'approuve', 'accepte', 'valide'],
  paid: ['settled', 'remunerated', 'paye', 'regle', 'rembourse'],
  rejected: ['refused', 'denied', 'declined', 'rejete', 'refuse'],
};

/** One claim for one benefit of one insured person. */
export const claims = {
  key: ['claim_id'],
  columns: {
    claim_id: text({
      required: true,
      headings: [
        'claim code',
        'claim no',
        'claim number',
        'numero sinistre',
        'id sinistre',
        'numero dossier',
      ],
    }),
    insured_id: text({ required: true, headings: INSURED_ID }),
    policy_id: text({ headings: POLICY_ID }),
    provider: text({
      headings: [
        'facility code',
        'facility',
        'health facility',
        'hf code',
        'hospital',
        'prestataire',
        'etablissement',
        'hopital',
        'centre de sante',
      ],
    }),
    provider_level: text({ headings: ['facility level', 'level', 'niveau'] }),
    benefit: code(BENEFITS, BENEFIT_WORDS, {
      required: true,
      headings: ['benefit type', 'service type', 'prestation', 'type prestation', 'type de prestation'],
      // openIMIS keeps how a visit came about (other, referral, emergency), not which benefit was drawn.
      notKeptWhere: 'visit type',
    }),
    diagnosis: text({ headings: ['diagnostic', 'icd', 'icd code'] }),
    service_date: day({
      required: true,
      headings: [
        'visit from',
        'date from',
        'visit date',
        'date of service',
        'admission date',
        'date service',
        'date soins',
        'date des soins',
        'date prestation',
        'date admission',
      ],
    }),
    discharge_date: day({
      headings: ['visit to', 'date to', 'date discharge', 'date de sortie', 'date sortie'],
    }),
    submitted_date: day({
      required: true,
      headings: [
        'date claimed',
        'claim date',
        'submission date',
        'date submitted',
        'received date',
        'date soumission',
        'date depot',
        'date reception',
      ],
      isEvent: true,
    }),
    decided_date: day({
      headings: ['date processed', 'processed date', 'decision date', 'date decision', 'date traitement'],
      isEvent: true,
    }),
    settled_date: day({
      headings: [
        'settlement date',
        'payment date',
        'paid date',
        'date paid',
        'date reglement',
        'date paiement',
      ],
      isEvent: true,
    }),
    status: code(CLAIM_STATUSES, STATUS_WORDS, {
      required: true,
      headings: ['claim status', 'statut', 'etat'],
    }),
    rejection_reason: text({ headings: ['motif rejet', 'motif de rejet'] }),
    amount_billed: money({ headings: ['billed', 'invoiced', 'montant facture', 'facture'] }),
    amount_claimed: money({
      required: true,
      headings: ['claimed', 'claim amount', 'montant reclame', 'montant demande'],
      elseFrom: 'amount_billed',
    }),
    amount_approved: money({ headings: ['approved', 'montant approuve', 'montant accorde'] }),
    amount_paid: money({
      headings: ['paid', 'remunerated', 'montant paye', 'montant rembourse', 'montant regle'],
    }),
  },
} as const;
