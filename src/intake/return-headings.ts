import type { ReturnColumn } from '#records';

/** English, then French; forms have many headings, and each column its own. */
function said(...languages: readonly string[]): readonly string[] {
  return languages.flatMap((headings) => headings.split('; '));
}

/**
 * Other headings that mean a column of the monthly return. They stand by themselves since there are many, and are fetched
 * when the first file is read.
 */
export const RETURN_HEADINGS: Readonly<Record<ReturnColumn, readonly string[]>> = {
  scheme: said(
    'scheme_id; scheme name; organisation unit; org unit; orgunit',
    'mutuelle; regime; nom de la mutuelle; nom du regime',
  ),
  month: said(
    'period; period id; reporting month; reporting period; month of report',
    'mois; periode; mois de rapport; mois du rapport; mois de reference',
  ),
  target_population: said(
    'target pop; eligible population',
    'population cible; population eligible; population visee',
  ),
  target_households: said('eligible households', 'menages cibles; menages eligibles; familles cibles'),
  members_start: said(
    'members at start; members at start of month; policyholders at start',
    "adherents debut de mois; adherents en debut de mois; adherents au debut du mois; nombre d'adherents debut de mois",
  ),
  members_new: said(
    'new members; members joined; new policyholders',
    'nouveaux adherents; adhesions nouvelles; adhesions du mois',
  ),
  members_renewed: said(
    'members renewing; renewed members',
    'adherents renouveles; renouvellements; adhesions renouvelees; renouvellements du mois',
  ),
  members_lapsed: said(
    'lapsed members; members dropped out; dropouts',
    'abandons; adherents perdus; adherents non renouveles',
  ),
  members_removed: said(
    'removed members; members excluded',
    'exclusions; radiations; adherents radies; adherents exclus',
  ),
  members_end: said(
    'members; members at end; members at end of month; policyholders; policyholders at end',
    "adherents; nombre d'adherents; adherents fin de mois; adherents en fin de mois; adherents a la fin du mois",
  ),
  policies_expiring: said(
    'expired policies; policies expired; expiring policies',
    'polices echues; polices arrivant a echeance; contrats echus; contrats arrives a echeance',
  ),
  policies_expiring_eligible: said(
    'expired policies eligible; eligible expiring policies; policies eligible to renew',
    'polices renouvelables; polices echues renouvelables; contrats renouvelables',
  ),
  policies_renewed_of_expiring: said(
    'policies renewed; renewed policies',
    'polices renouvelees; contrats renouveles; polices echues renouvelees',
  ),
  insured_start: said(
    'insured at start; insured at start of month; insurees at start; beneficiaries at start; beneficiaries start of month',
    'assures debut de mois; assures en debut de mois; assures au debut du mois; beneficiaires debut de mois; beneficiaires en debut de mois; beneficiaires au debut du mois',
  ),
  insured_new: said(
    'new insured; new insurees; newly insured; insurees new; new beneficiaries',
    'nouveaux assures; nouveaux beneficiaires; entrees du mois; beneficiaires entres',
  ),
  insured_exits: said(
    'insured leaving; exits; insurees exited; beneficiaries removed',
    'assures sortis; sorties; sorties du mois; beneficiaires sortis',
  ),
  insured_end: said(
    'insured; insured persons; persons insured; lives covered; insured at end; insured at end of month; insurees; insurees at end; number of insurees; active insurees; beneficiaries; number of beneficiaries; beneficiaries at end; beneficiaries end of month',
    "assures; nombre d'assures; assures fin de mois; assures en fin de mois; assures a la fin du mois; beneficiaires; nombre de beneficiaires; beneficiaires fin de mois; beneficiaires en fin de mois; beneficiaires a la fin du mois; personnes couvertes",
  ),
  insured_women_end: said(
    'insured women; women insured; women insured at end; insured female; insurees female; female insurees; female beneficiaries',
    'femmes assurees; assurees femmes; femmes assurees fin de mois; beneficiaires femmes; beneficiaires feminins',
  ),
  insured_women_15_49_end: said(
    'insured women 15 49; women 15 49; women aged 15 49; women of reproductive age',
    'femmes 15 49; femmes 15 49 ans; femmes assurees 15 49 ans; femmes en age de procreer',
  ),
  insured_women_15_49_entitled_end: said(
    'entitled women 15 49; entitled women; women entitled to maternity; women past waiting period',
    'femmes 15 49 ans ayant droit; femmes ayant droit; femmes 15 49 ans hors delai de carence; femmes ayant fini le delai de carence',
  ),
  families_end: said(
    'families; number of families; families at end; families insured; households; households insured; enrolled households',
    'familles; nombre de familles; familles fin de mois; familles assurees; menages; menages assures',
  ),
  contributions_due: said(
    'contribution due; contributions expected; premium due; premiums due',
    'cotisations attendues; cotisations dues; cotisations emises; cotisations a encaisser; cotisations exigibles',
  ),
  contributions_collected: said(
    'contribution collected; contribution collection; contributions received; premium collected; premiums collected; premium received',
    'cotisations encaissees; cotisations recues; cotisations percues; cotisations collectees; cotisations recouvrees',
  ),
  contributions_collected_for_dues_of_month: said(
    'collected for dues of month; collected of due; collected against dues of the month',
    'cotisations du mois encaissees; cotisations encaissees du mois; cotisations encaissees sur les cotisations dues; cotisations encaissees au titre du mois',
  ),
  arrears_over_30d: said(
    'arrears; arrears over 30 days; arrears 30 days',
    'arrieres; arrieres de plus de 30 jours; arrieres plus de 30 jours; impayes de plus de 30 jours',
  ),
  subsidies_received: said(
    'subsidies; subsidy; subsidy received; government subsidy; government contribution',
    "subventions; subvention; subventions recues; subvention recue; subvention de l'etat; contribution de l'etat",
  ),
  earned_premium: said(
    'earned contributions; contributions earned; premium earned; earned premiums; allocated contribution; allocated contributions; available contribution; available contributions',
    'cotisations acquises; primes acquises',
  ),
  upr_end: said(
    'upr; unearned premium; unearned premium reserve; unearned contributions',
    'cotisations non acquises; provision pour cotisations non acquises; primes non acquises',
  ),
  claims_reported: said(
    'claims received; claims submitted; claims entered; new claims; number of claims',
    'sinistres declares; demandes recues; dossiers recus; dossiers deposes; factures recues; sinistres recus',
  ),
  claims_paid: said(
    'claims settled and paid; claims remunerated; paid claims; number of claims paid',
    'sinistres payes; sinistres regles; dossiers payes; demandes payees; factures payees',
  ),
  claims_rejected: said(
    'claims refused; claims denied; rejected claims; number of claims rejected',
    'sinistres rejetes; dossiers rejetes; demandes rejetees; factures rejetees',
  ),
  claims_pending_end: said(
    'claims pending; pending claims; claims pending at end; claims outstanding; outstanding claims',
    'sinistres en attente; sinistres en cours; dossiers en attente; dossiers en instance; dossiers en cours; demandes en attente; factures en attente',
  ),
  amount_claimed: said(
    'claimed amount; amount of claims; total claimed; value of claims submitted',
    'montant reclame; montant demande; montant des sinistres declares; montant facture',
  ),
  amount_paid: said(
    'claims paid amount; amount of claims paid; claims amount paid; total paid; total remunerated; benefits paid',
    'prestations payees; prestations reglees; montant paye; montant des prestations payees; montant des sinistres payes; montant rembourse',
  ),
  claims_reserve_end: said(
    'claims reserve; reserve for claims; outstanding claims reserve',
    'provision pour sinistres; provision pour prestations; provision pour sinistres a payer; provisions techniques',
  ),
  settled_0_7: said(
    'settled within 7 days; settled 0 7 days',
    'regles en 7 jours; regles en 0 7 jours; payes en 7 jours',
  ),
  settled_8_30: said('settled 8 30 days', 'regles en 8 30 jours; regles de 8 a 30 jours'),
  settled_31_90: said('settled 31 90 days', 'regles en 31 90 jours; regles de 31 a 90 jours'),
  settled_over_90: said(
    'settled over 90 days; settled more than 90 days',
    'regles apres 90 jours; regles plus de 90 jours',
  ),
  sum_days_to_settle: said(
    'total days to settle; days to settle; sum of days to settle; total settlement days',
    'jours de reglement; somme des jours de reglement; total des jours de reglement',
  ),
  op_cases: said(
    'op; opd; outpatient visits; outpatient cases; outpatient contacts; opd visits; opd consultations; consultations',
    'consultations externes; cas ambulatoires; nombre de consultations; soins ambulatoires',
  ),
  op_amount: said(
    'outpatient amount; opd amount; cost of outpatient care; outpatient cost',
    'montant des consultations; montant consultations; montant soins ambulatoires; montant ambulatoire',
  ),
  ip_cases: said(
    'ip; ipd; inpatient cases; admissions; hospital admissions; inpatient admissions',
    "hospitalisations; nombre d'hospitalisations; cas d'hospitalisation",
  ),
  ip_days: said(
    'inpatient days; bed days; hospital days',
    "jours d'hospitalisation; journees d'hospitalisation",
  ),
  ip_amount: said(
    'inpatient amount; ipd amount; cost of inpatient care; inpatient cost',
    'montant des hospitalisations; montant hospitalisations; montant hospitalisation',
  ),
  anc_visits: said(
    'antenatal visits; anc contacts; anc',
    'visites prenatales; consultations prenatales; nombre de cpn; cpn',
  ),
  women_anc1: said(
    'anc1; anc 1st visit; first antenatal visits; women with anc 1',
    'cpn1; premiere cpn; femmes cpn1',
  ),
  women_anc4: said(
    'anc4; anc 4th visit; fourth antenatal visits; women with anc 4',
    'cpn4; quatrieme cpn; femmes cpn4',
  ),
  deliveries_normal: said(
    'normal deliveries; vaginal deliveries; uncomplicated deliveries',
    'accouchements normaux; accouchements simples; accouchements par voie basse; accouchements eutociques',
  ),
  deliveries_caesarean: said(
    'caesareans; caesarean deliveries; caesarean sections; c sections; cesareans; cesarean sections',
    'cesariennes; accouchements par cesarienne',
  ),
  deliveries_facility: said(
    'facility deliveries; institutional deliveries; deliveries in facility; facility births; institutional births',
    'accouchements en formation sanitaire; accouchements institutionnels; accouchements assistes en structure',
  ),
  births_registered: said(
    'births; registered births; live births',
    'naissances; naissances enregistrees; naissances vivantes',
  ),
  maternity_amount: said(
    'maternity benefits; maternity benefits paid; maternity cost; amount of maternity benefits',
    'montant maternite; prestations maternite; montant des prestations de maternite',
  ),
  claims_women: said(
    'claims of women; claims for women; claims female',
    'sinistres des femmes; dossiers des femmes; prestations aux femmes',
  ),
  amount_women: said(
    'amount paid for women; amount for women; benefits paid for women',
    'montant femmes; montant paye pour les femmes; montant des prestations aux femmes',
  ),
  complaints: said(
    'complaints received; number of complaints; grievances',
    'plaintes; plaintes recues; reclamations; nombre de plaintes',
  ),
  operating_expenses: said(
    'operating costs; operational expenses; administrative expenses; administration costs; running costs',
    'frais de fonctionnement; charges de fonctionnement; depenses de fonctionnement; frais de gestion',
  ),
  grants: said('grants received; donations', 'dons; dons recus; dons et legs'),
  investment_income: said(
    'interest; interest received; income from investments',
    'produits financiers; revenus de placement; interets; interets recus',
  ),
  other_income: said('other revenue', 'autres produits; autres recettes; autres revenus'),
  cash_end: said(
    'cash; cash and bank; cash in hand; cash at end; cash and bank at end',
    'tresorerie; disponibilites; tresorerie fin de mois; caisse et banque; solde de tresorerie',
  ),
  short_liabilities_end: said(
    'short term liabilities; current liabilities; short liabilities',
    'dettes a court terme; dettes court terme',
  ),
  admitted_assets_end: said(
    'admitted assets; total assets; assets',
    "actif; total actif; actifs admis; total de l'actif",
  ),
  liabilities_end: said('liabilities; total liabilities', 'passif; total des dettes; dettes; dettes totales'),
  equity_end: said('equity; net assets; own funds', 'fonds propres; capitaux propres'),
  budget_income: said(
    'budgeted income; income budget; planned income',
    'recettes prevues; recettes budgetees; produits budgetes; budget recettes',
  ),
  budget_expense: said(
    'budgeted expense; budgeted expenses; expense budget; planned expenses',
    'depenses prevues; depenses budgetees; charges budgetees; budget depenses',
  ),
  staff_fte: said(
    'fte; staff; full time staff; full time equivalents; number of staff',
    'personnel; effectif; effectif du personnel; equivalents temps plein; agents',
  ),
  returns_expected: said(
    'reports expected; expected reports; forms expected',
    'rapports attendus; fiches attendues',
  ),
  returns_received: said('reports received; actual reports; forms received', 'rapports recus; fiches recues'),
};
