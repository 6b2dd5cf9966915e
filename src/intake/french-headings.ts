import type { OtherHeadings } from './recognise.ts';

function said(headings: string): readonly string[] {
  return headings.split('; ');
}

const INSURED_ID = said(
  "id assure; no assure; numero assure; numero beneficiaire; id beneficiaire; numero d'assure; numero de l'assure; code assure; no beneficiaire; numero de beneficiaire; code beneficiaire; no assuree; numero assuree; id assuree; matricule",
);
const FAMILY_ID = said(
  'id famille; no famille; numero famille; id menage; numero menage; famille; menage; numero de famille; code famille; no menage; numero de menage; code menage',
);
const POLICY_ID = said(
  'id police; no police; numero police; police; numero contrat; numero de police; code police; no contrat; numero de contrat; id contrat',
);

/** Headings in French, the language that most schemes of the field keep their records in beside English. */
export const FRENCH_HEADINGS: OtherHeadings = {
  members: {
    insured_id: INSURED_ID,
    family_id: FAMILY_ID,
    sex: said('sexe; genre'),
    birth_date: said('date naissance; date de naissance; ne le; naissance; nee le; ne(e) le'),
    relationship: said(
      'lien; lien parente; lien de parente; parente; lien familial; lien avec le chef de famille',
    ),
    area: said('commune; localite; quartier; departement; arrondissement; aire de sante'),
    entry_date: said(
      "date entree; date d'entree; date adhesion; date d'adhesion; date inscription; date d'inscription; date affiliation; date d'affiliation",
    ),
    exit_date: said('date sortie; date de sortie; date radiation; date de radiation'),
    exit_reason: said(
      'motif sortie; motif de sortie; raison sortie; raison de sortie; motif radiation; motif de radiation',
    ),
    poverty: said('pauvre; indigent; statut pauvrete; pauvrete; statut de pauvrete; indigence'),
  },
  policies: {
    policy_id: POLICY_ID,
    family_id: FAMILY_ID,
    product: said('produit; code produit; formule; regime'),
    enrol_date: said(
      "date adhesion; date d'adhesion; date inscription; date d'inscription; date souscription; date de souscription; date enrolement; date d'enrolement",
    ),
    cover_start: said(
      "date debut; debut couverture; date effet; date d'effet; date de debut; debut de couverture; date debut couverture; date de debut de couverture; debut de la couverture; debut des droits",
    ),
    cover_end: said(
      "date fin; fin couverture; date expiration; date d'expiration; date echeance; date de fin; fin de couverture; date fin couverture; date de fin de couverture; fin de la couverture; fin des droits; date d'echeance",
    ),
    contribution_due: said(
      'cotisation due; cotisation; prime; montant cotisation; montant de la cotisation; montant prime; montant de la prime; prime due',
    ),
    status: said('statut; etat; statut police; statut de la police; etat de la police'),
    status_date: said(
      "date statut; date suspension; date resiliation; date annulation; date du statut; date de statut; date de suspension; date de resiliation; date d'annulation",
    ),
    eligible_to_renew: said('renouvelable; eligible au renouvellement; droit au renouvellement'),
    insured_count: said(
      "nombre assures; nb assures; nombre beneficiaires; nb beneficiaires; nombre d'assures; nombre de beneficiaires; nombre de personnes; nombre de personnes couvertes; nb personnes",
    ),
  },
  contributions: {
    policy_id: POLICY_ID,
    receipt_id: said(
      'numero recu; no recu; recu; quittance; numero de recu; no de recu; id recu; no quittance; numero quittance; numero de quittance; no paiement; numero paiement; numero de paiement; id paiement',
    ),
    pay_date: said(
      "date paiement; date de paiement; date versement; date du paiement; date de versement; date encaissement; date d'encaissement",
    ),
    amount: said(
      'montant paye; montant verse; montant; cotisation payee; cotisation versee; montant cotisation; montant de la cotisation',
    ),
    payer: said('payeur; paye par; type payeur; type de payeur'),
  },
  claims: {
    insured_id: INSURED_ID,
    policy_id: POLICY_ID,
    claim_id: said(
      'numero sinistre; id sinistre; numero dossier; no sinistre; numero de sinistre; code sinistre; no dossier; numero de dossier; no feuille de soins',
    ),
    provider: said(
      'prestataire; etablissement; hopital; centre de sante; code prestataire; etablissement de sante; formation sanitaire; structure de sante; structure sanitaire',
    ),
    provider_level: said(
      'niveau; niveau prestataire; niveau du prestataire; niveau de soins; niveau etablissement',
    ),
    benefit: said(
      "prestation; type prestation; type de prestation; nature prestation; nature de la prestation; acte; type d'acte; type de soins; nature des soins",
    ),
    diagnosis: said('diagnostic; code diagnostic; pathologie; cim; code cim'),
    service_date: said(
      "date service; date soins; date des soins; date prestation; date admission; date de soins; date de prestation; date de la prestation; date consultation; date de consultation; date d'admission",
    ),
    discharge_date: said('date de sortie; date sortie; fin des soins; date de fin des soins'),
    submitted_date: said(
      'date soumission; date depot; date reception; date de soumission; date de depot; date de reception; date reclamation; date de reclamation; date demande; date de la demande; date declaration; date de declaration',
    ),
    decided_date: said(
      'date decision; date traitement; date de decision; date de la decision; date de traitement; date validation; date de validation',
    ),
    settled_date: said(
      'date reglement; date paiement; date de reglement; date de paiement; date remboursement; date de remboursement',
    ),
    status: said(
      'statut; etat; statut sinistre; statut du sinistre; statut dossier; statut du dossier; etat du dossier',
    ),
    rejection_reason: said('motif rejet; motif de rejet; motif du rejet; raison rejet; raison du rejet'),
    amount_billed: said('montant facture; facture; montant de la facture'),
    amount_claimed: said(
      'montant reclame; montant demande; montant sinistre; montant du sinistre; montant soumis',
    ),
    amount_approved: said('montant approuve; montant accorde; montant accepte; montant valide'),
    amount_paid: said('montant paye; montant rembourse; montant regle; montant verse; paye; rembourse'),
  },
  pregnancies: {
    insured_id: INSURED_ID,
    registered_date: said(
      "date enregistrement; date d'enregistrement; date inscription; date d'inscription; date declaration; date de declaration",
    ),
    expected_delivery: said(
      "date prevue accouchement; date prevue; date prevue d'accouchement; date prevue de l'accouchement; accouchement prevu; accouchement prevu le; dpa; terme prevu",
    ),
    anc_visits: said(
      'cpn; visites prenatales; nombre de cpn; nb cpn; consultations prenatales; nombre de consultations prenatales; nombre de visites prenatales',
    ),
    delivery_date: said("date accouchement; date d'accouchement; date de l'accouchement"),
    place: said("lieu; lieu accouchement; lieu d'accouchement; lieu de l'accouchement"),
    attendant: said("assistance; assiste par; assistance a l'accouchement; accoucheur"),
    mode: said("mode accouchement; mode d'accouchement; type d'accouchement; voie d'accouchement"),
    outcome: said('issue; issue de la grossesse; resultat'),
  },
  finance: {
    month: said('mois; periode; mois comptable'),
    line: said('ligne; rubrique; poste; ligne budgetaire; poste budgetaire; libelle; compte'),
    budget: said('prevu; budget prevu; montant prevu; montant budgetise; prevision; previsions'),
    actual: said('realise; reel; montant; montant realise; montant reel; realisation; realisations'),
  },
  balance: {
    date: said('date bilan; date du bilan; date de cloture; arrete au; au'),
    cash: said('caisse; banque; caisse et banque; disponibilites; tresorerie'),
    investments: said('placements; investissements; depots a terme'),
    largest_institution_holding: said(
      'plus grand placement; plus gros depot; plus grand avoir dans un etablissement',
    ),
    receivables: said('creances; debiteurs'),
    other_assets: said('autres actifs; immobilisations'),
    claims_payable: said('prestations a payer; prestations dues; sinistres a payer'),
    claims_reserve: said(
      'provision pour sinistres; provision pour prestations; provision pour sinistres a payer',
    ),
    unearned_contributions: said('provision pour cotisations non acquises; cotisations non acquises'),
    other_short_liabilities: said('autres dettes a court terme; autres dettes court terme'),
    long_liabilities: said('dettes a long terme; dettes long terme; emprunts'),
    equity: said('capital; fonds propres; capitaux propres'),
  },
  feedback: {
    date: said('date de reception; recu le; date de la plainte; date avis'),
    kind: said("nature; type avis; categorie; type d'avis"),
    score: said('note; appreciation; note de satisfaction'),
    closed_date: said('date de cloture; cloture le; date cloture'),
  },
};
