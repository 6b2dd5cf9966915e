import type { OtherHeadings } from './recognise.ts';

function listed(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((headings) => headings.split('; '));
}

const INSURED_ID = listed(
  'insured no; insured number; insurance no; insurance number; insuree id; chfid; chf id',
  'beneficiary id; beneficiary no; id assure; no assure; numero assure; numero beneficiaire',
  "id beneficiaire; numero d'assure; numero de l'assure; code assure; no beneficiaire",
  'numero de beneficiaire; code beneficiaire; no assuree; numero assuree; id assuree; matricule',
);
const FAMILY_ID = listed(
  'family no; family number; household id; household no; id famille; no famille; numero famille',
  'id menage; numero menage; famille; menage; numero de famille; code famille; no menage',
  'numero de menage; code menage',
);
const POLICY_ID = listed(
  'policy no; policy number; id police; no police; numero police; police; contract id; contract no',
  'numero contrat; numero de police; code police; no contrat; numero de contrat; id contrat',
);

/**
 * What columns are commonly called beside their own names, in English and French and by openIMIS; best first. They are
 * fetched for files that have other headings than the columns' own.
 */
export const KNOWN_HEADINGS: OtherHeadings = {
  members: {
    insured_id: INSURED_ID,
    family_id: FAMILY_ID,
    sex: listed('gender; sexe; genre'),
    birth_date: listed(
      'dob; date of birth; birth day; date naissance; date de naissance; ne le; naissance; nee le',
      'ne(e) le',
    ),
    relationship: listed(
      'relation; lien; lien parente; lien de parente; parente; lien familial',
      'lien avec le chef de famille',
    ),
    area: listed(
      'district; commune; zone; location; localite; village; ward; quartier; region; departement',
      'arrondissement; aire de sante',
    ),
    entry_date: listed(
      "join date; date joined; date entree; date d'entree; date adhesion; date d'adhesion",
      "date inscription; date d'inscription; date affiliation; date d'affiliation",
    ),
    exit_date: listed(
      'left date; date left; leaving date; date sortie; date de sortie; date radiation',
      'date de radiation',
    ),
    exit_reason: listed(
      'reason for leaving; motif sortie; motif de sortie; raison sortie; raison de sortie',
      'motif radiation; motif de radiation',
    ),
    poverty: listed(
      'poverty status; poor; pauvre; indigent; statut pauvrete; pauvrete; statut de pauvrete; indigence',
    ),
  },
  policies: {
    policy_id: POLICY_ID,
    family_id: FAMILY_ID,
    product: listed('product code; product name; produit; code produit; package; plan; formule; regime'),
    enrol_date: listed(
      "enroll date; enrolment date; enrollment date; date adhesion; date d'adhesion; date inscription",
      "date d'inscription; date souscription; date de souscription; date enrolement; date d'enrolement",
    ),
    cover_start: listed(
      'start date; coverage start; date start; effective date; date debut; debut couverture; date effet',
      "date d'effet; date de debut; debut de couverture; date debut couverture",
      'date de debut de couverture; debut de la couverture; debut des droits',
    ),
    cover_end: listed(
      'end date; coverage end; expiry date; date end; date fin; fin couverture; date expiration',
      "date d'expiration; date echeance; date de fin; fin de couverture; date fin couverture",
      "date de fin de couverture; fin de la couverture; fin des droits; date d'echeance",
    ),
    contribution_due: listed(
      'policy value; premium due; premium; contribution; amount due; cotisation due; cotisation; prime',
      'montant cotisation; montant de la cotisation; montant prime; montant de la prime; prime due',
    ),
    status: listed('policy status; statut; etat; statut police; statut de la police; etat de la police'),
    status_date: listed(
      'date statut; date suspension; date resiliation; date annulation; date du statut; date de statut',
      "date de suspension; date de resiliation; date d'annulation",
    ),
    eligible_to_renew: listed(
      'eligible; renewable; renouvelable; eligible au renouvellement; droit au renouvellement',
    ),
    insured_count: listed(
      'insured members; number insured; insured persons; nombre assures; nb assures',
      "nombre beneficiaires; nb beneficiaires; nombre d'assures; nombre de beneficiaires",
      'nombre de personnes; nombre de personnes couvertes; nb personnes',
    ),
  },
  contributions: {
    receipt_id: listed(
      'contribution id; receipt no; receipt number; payment id; receipt; numero recu; no recu; recu',
      'quittance; numero de recu; no de recu; id recu; no quittance; numero quittance',
      'numero de quittance; no paiement; numero paiement; numero de paiement; id paiement',
    ),
    policy_id: POLICY_ID,
    pay_date: listed(
      'payment date; date paid; paid on; date paiement; date de paiement; date versement',
      "date du paiement; date de versement; date encaissement; date d'encaissement",
    ),
    amount: listed(
      'amount paid; paid; montant paye; montant verse; montant; cotisation payee; cotisation versee',
      'montant cotisation; montant de la cotisation',
    ),
    payer: listed('paid by; payer type; payeur; paye par; type payeur; type de payeur'),
  },
  claims: {
    claim_id: listed(
      'claim code; claim no; claim number; numero sinistre; id sinistre; numero dossier; no sinistre',
      'numero de sinistre; code sinistre; no dossier; numero de dossier; no feuille de soins',
    ),
    insured_id: INSURED_ID,
    policy_id: POLICY_ID,
    provider: listed(
      'facility code; facility; health facility; hf code; hospital; prestataire; etablissement; hopital',
      'centre de sante; code prestataire; etablissement de sante; formation sanitaire',
      'structure de sante; structure sanitaire',
    ),
    provider_level: listed(
      'facility level; level; niveau; niveau prestataire; niveau du prestataire; niveau de soins',
      'niveau etablissement',
    ),
    benefit: listed(
      'benefit type; service type; prestation; type prestation; type de prestation; nature prestation',
      "nature de la prestation; acte; type d'acte; type de soins; nature des soins",
    ),
    diagnosis: listed('diagnostic; icd; icd code; code diagnostic; pathologie; cim; code cim'),
    service_date: listed(
      'visit from; date from; visit date; date of service; admission date; date service; date soins',
      'date des soins; date prestation; date admission; date de soins; date de prestation',
      "date de la prestation; date d'admission; date consultation; date de consultation",
    ),
    discharge_date: listed(
      'visit to; date to; date discharge; date de sortie; date sortie; fin des soins',
      'date de fin des soins',
    ),
    submitted_date: listed(
      'date claimed; claim date; submission date; date submitted; received date; date soumission',
      'date depot; date reception; date de soumission; date de depot; date de reception',
      'date reclamation; date de reclamation; date demande; date de la demande; date declaration',
      'date de declaration',
    ),
    decided_date: listed(
      'date processed; processed date; decision date; date decision; date traitement; date de decision',
      'date de la decision; date de traitement; date validation; date de validation',
    ),
    settled_date: listed(
      'settlement date; payment date; paid date; date paid; date reglement; date paiement',
      'date de reglement; date de paiement; date remboursement; date de remboursement',
    ),
    status: listed(
      'claim status; statut; etat; statut sinistre; statut du sinistre; statut dossier',
      'statut du dossier; etat du dossier',
    ),
    rejection_reason: listed('motif rejet; motif de rejet; motif du rejet; raison rejet; raison du rejet'),
    amount_billed: listed('billed; invoiced; montant facture; facture; montant de la facture'),
    amount_claimed: listed(
      'claimed; claim amount; montant reclame; montant demande; montant sinistre; montant du sinistre',
      'montant soumis',
    ),
    amount_approved: listed('approved; montant approuve; montant accorde; montant accepte; montant valide'),
    amount_paid: listed(
      'paid; remunerated; montant paye; montant rembourse; montant regle; montant verse; paye',
      'rembourse',
    ),
  },
  pregnancies: {
    insured_id: INSURED_ID,
    registered_date: listed(
      "date registered; date enregistrement; date d'enregistrement; date inscription",
      "date d'inscription; date declaration; date de declaration",
    ),
    expected_delivery: listed(
      'expected delivery date; edd; due date; date prevue accouchement; date prevue',
      "date prevue d'accouchement; date prevue de l'accouchement; accouchement prevu",
      'accouchement prevu le; dpa; terme prevu',
    ),
    anc_visits: listed(
      'antenatal visits; anc; cpn; visites prenatales; nombre de cpn; nb cpn; consultations prenatales',
      'nombre de consultations prenatales; nombre de visites prenatales',
    ),
    delivery_date: listed("date of delivery; date accouchement; date d'accouchement; date de l'accouchement"),
    place: listed("place of delivery; lieu; lieu accouchement; lieu d'accouchement; lieu de l'accouchement"),
    attendant: listed("birth attendant; assistance; assiste par; assistance a l'accouchement; accoucheur"),
    mode: listed(
      "mode of delivery; delivery mode; mode accouchement; mode d'accouchement; type d'accouchement",
      "voie d'accouchement",
    ),
    outcome: listed('issue; issue de la grossesse; resultat'),
  },
  finance: {
    month: listed('mois; period; periode; mois comptable'),
    line: listed(
      'ligne; rubrique; poste; item; account; ligne budgetaire; poste budgetaire; libelle; compte',
    ),
    budget: listed('budgeted; prevu; budget prevu; montant prevu; montant budgetise; prevision; previsions'),
    actual: listed(
      'actual amount; realise; reel; amount; montant; montant realise; montant reel; realisation',
      'realisations',
    ),
  },
  balance: {
    date: listed(
      'balance date; balance sheet date; as at; as of; date bilan; date du bilan; date de cloture',
      'arrete au; au',
    ),
    cash: listed(
      'cash and bank; cash in hand and at bank; caisse; banque; caisse et banque; disponibilites',
      'tresorerie',
    ),
    investments: listed('invested assets; term deposits; placements; investissements; depots a terme'),
    largest_institution_holding: listed(
      'largest holding; largest deposit; plus grand placement; plus gros depot',
      'plus grand avoir dans un etablissement',
    ),
    receivables: listed('debtors; accounts receivable; creances; debiteurs'),
    other_assets: listed('autres actifs; fixed assets; immobilisations'),
    claims_payable: listed(
      'claims due; claims to pay; prestations a payer; prestations dues; sinistres a payer',
    ),
    claims_reserve: listed(
      'outstanding claims reserve; reserve for claims; provision pour sinistres',
      'provision pour prestations; provision pour sinistres a payer',
    ),
    unearned_contributions: listed(
      'upr; unearned premium; provision pour cotisations non acquises; cotisations non acquises',
      'unearned premium reserve',
    ),
    other_short_liabilities: listed(
      'other short term liabilities; other current liabilities; autres dettes a court terme',
      'autres dettes court terme',
    ),
    long_liabilities: listed(
      'long term liabilities; long term debts; dettes a long terme; dettes long terme; emprunts',
    ),
    equity: listed('net assets; own funds; capital; fonds propres; capitaux propres'),
  },
  feedback: {
    date: listed(
      'received; date received; feedback date; complaint date; date de reception; recu le',
      'date de la plainte; date avis',
    ),
    kind: listed("type; feedback type; nature; type avis; type d'avis; categorie"),
    score: listed('mark; rating; overall assessment; note; appreciation; note de satisfaction'),
    closed_date: listed(
      'closed; date closed; closing date; resolved date; date resolved; date de cloture; cloture le',
      'date cloture',
    ),
  },
};
