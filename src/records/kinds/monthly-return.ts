import { count, money, month, text } from '../specs.ts';

/** Other headings, English and French; forms have many, and each column its own. */
function said(...languages: readonly string[]) {
  return { headings: languages.flatMap((headings) => headings.split('; ')) };
}

/**
 * What a scheme reports of a month, in sums (section D2 of the catalogue); one row a month, since the records of one
 * scheme are kept together. Stocks carry their moment in their name (start, end), everything else is of the month.
 * staff_fte may be a fraction, and so is kept as amounts are.
 */
export const monthlyReturn = {
  key: ['month'],
  columns: {
    scheme: text(
      said(
        'scheme_id; scheme name; organisation unit; org unit; orgunit',
        'mutuelle; regime; nom de la mutuelle; nom du regime',
      ),
    ),
    month: month({
      required: true,
      ...said(
        'period; period id; reporting month; reporting period; month of report',
        'mois; periode; mois de rapport; mois du rapport; mois de reference',
      ),
    }),
    target_population: count(
      said('target pop; eligible population', 'population cible; population eligible; population visee'),
    ),
    target_households: count(
      said('eligible households', 'menages cibles; menages eligibles; familles cibles'),
    ),
    members_start: count(
      said(
        'members at start; members at start of month; policyholders at start',
        "adherents debut de mois; adherents en debut de mois; adherents au debut du mois; nombre d'adherents debut de mois",
      ),
    ),
    members_new: count(
      said(
        'new members; members joined; new policyholders',
        'nouveaux adherents; adhesions nouvelles; adhesions du mois',
      ),
    ),
    members_renewed: count(
      said(
        'members renewing; renewed members',
        'adherents renouveles; renouvellements; adhesions renouvelees; renouvellements du mois',
      ),
    ),
    members_lapsed: count(
      said(
        'lapsed members; members dropped out; dropouts',
        'abandons; adherents perdus; adherents non renouveles',
      ),
    ),
    members_removed: count(
      said('removed members; members excluded', 'exclusions; radiations; adherents radies; adherents exclus'),
    ),
    members_end: count(
      said(
        'members; members at end; members at end of month; policyholders; policyholders at end',
        "adherents; nombre d'adherents; adherents fin de mois; adherents en fin de mois; adherents a la fin du mois",
      ),
    ),
    policies_expiring: count(
      said(
        'expired policies; policies expired; expiring policies',
        'polices echues; polices arrivant a echeance; contrats echus; contrats arrives a echeance',
      ),
    ),
    policies_expiring_eligible: count(
      said(
        'expired policies eligible; eligible expiring policies; policies eligible to renew',
        'polices renouvelables; polices echues renouvelables; contrats renouvelables',
      ),
    ),
    policies_renewed_of_expiring: count(
      said(
        'policies renewed; renewed policies',
        'polices renouvelees; contrats renouveles; polices echues renouvelees',
      ),
    ),
    insured_start: count(
      said(
        'insured at start; insured at start of month; insurees at start; beneficiaries at start; beneficiaries start of month',
        'assures debut de mois; assures en debut de mois; assures au debut du mois; beneficiaires debut de mois; beneficiaires en debut de mois; beneficiaires au debut du mois',
      ),
    ),
    insured_new: count(
      said(
        'new insured; new insurees; newly insured; insurees new; new beneficiaries',
        'nouveaux assures; nouveaux beneficiaires; entrees du mois; beneficiaires entres',
      ),
    ),
    insured_exits: count(
      said(
        'insured leaving; exits; insurees exited; beneficiaries removed',
        'assures sortis; sorties; sorties du mois; beneficiaires sortis',
      ),
    ),
    insured_end: count(
      said(
        'insured; insured persons; persons insured; lives covered; insured at end; insured at end of month; insurees; insurees at end; number of insurees; active insurees; beneficiaries; number of beneficiaries; beneficiaries at end; beneficiaries end of month',
        "assures; nombre d'assures; assures fin de mois; assures en fin de mois; assures a la fin du mois; beneficiaires; nombre de beneficiaires; beneficiaires fin de mois; beneficiaires en fin de mois; beneficiaires a la fin du mois; personnes couvertes",
      ),
    ),
    insured_women_end: count(
      said(
        'insured women; women insured; women insured at end; insured female; insurees female; female insurees; female beneficiaries',
        'femmes assurees; assurees femmes; femmes assurees fin de mois; beneficiaires femmes; beneficiaires feminins',
      ),
    ),
    insured_women_15_49_end: count(
      said(
        'insured women 15 49; women 15 49; women aged 15 49; women of reproductive age',
        'femmes 15 49; femmes 15 49 ans; femmes assurees 15 49 ans; femmes en age de procreer',
      ),
    ),
    insured_women_15_49_entitled_end: count(
      said(
        'entitled women 15 49; entitled women; women entitled to maternity; women past waiting period',
        'femmes 15 49 ans ayant droit; femmes ayant droit; femmes 15 49 ans hors delai de carence; femmes ayant fini le delai de carence',
      ),
    ),
    families_end: count(
      said(
        'families; number of families; families at end; families insured; households; households insured; enrolled households',
        'familles; nombre de familles; familles fin de mois; familles assurees; menages; menages assures',
      ),
    ),
    contributions_due: money(
      said(
        'contribution due; contributions expected; premium due; premiums due',
        'cotisations attendues; cotisations dues; cotisations emises; cotisations a encaisser; cotisations exigibles',
      ),
    ),
    contributions_collected: money(
      said(
        'contribution collected; contribution collection; contributions received; premium collected; premiums collected; premium received',
        'cotisations encaissees; cotisations recues; cotisations percues; cotisations collectees; cotisations recouvrees',
      ),
    ),
    contributions_collected_for_dues_of_month: money(
      said(
        'collected for dues of month; collected of due; collected against dues of the month',
        'cotisations du mois encaissees; cotisations encaissees du mois; cotisations encaissees sur les cotisations dues; cotisations encaissees au titre du mois',
      ),
    ),
    arrears_over_30d: money(
      said(
        'arrears; arrears over 30 days; arrears 30 days',
        'arrieres; arrieres de plus de 30 jours; arrieres plus de 30 jours; impayes de plus de 30 jours',
      ),
    ),
    subsidies_received: money(
      said(
        'subsidies; subsidy; subsidy received; government subsidy; government contribution',
        "subventions; subvention; subventions recues; subvention recue; subvention de l'etat; contribution de l'etat",
      ),
    ),
    earned_premium: money(
      said(
        'earned contributions; contributions earned; premium earned; earned premiums; allocated contribution; allocated contributions; available contribution; available contributions',
        'cotisations acquises; primes acquises',
      ),
    ),
    upr_end: money(
      said(
        'upr; unearned premium; unearned premium reserve; unearned contributions',
        'cotisations non acquises; provision pour cotisations non acquises; primes non acquises',
      ),
    ),
    claims_reported: count(
      said(
        'claims received; claims submitted; claims entered; new claims; number of claims',
        'sinistres declares; demandes recues; dossiers recus; dossiers deposes; factures recues; sinistres recus',
      ),
    ),
    claims_paid: count(
      said(
        'claims settled and paid; claims remunerated; paid claims; number of claims paid',
        'sinistres payes; sinistres regles; dossiers payes; demandes payees; factures payees',
      ),
    ),
    claims_rejected: count(
      said(
        'claims refused; claims denied; rejected claims; number of claims rejected',
        'sinistres rejetes; dossiers rejetes; demandes rejetees; factures rejetees',
      ),
    ),
    claims_pending_end: count(
      said(
        'claims pending; pending claims; claims pending at end; claims outstanding; outstanding claims',
        'sinistres en attente; sinistres en cours; dossiers en attente; dossiers en instance; dossiers en cours; demandes en attente; factures en attente',
      ),
    ),
    amount_claimed: money(
      said(
        'claimed amount; amount of claims; total claimed; value of claims submitted',
        'montant reclame; montant demande; montant des sinistres declares; montant facture',
      ),
    ),
    amount_paid: money(
      said(
        'claims paid amount; amount of claims paid; claims amount paid; total paid; total remunerated; benefits paid',
        'prestations payees; prestations reglees; montant paye; montant des prestations payees; montant des sinistres payes; montant rembourse',
      ),
    ),
    claims_reserve_end: money(
      said(
        'claims reserve; reserve for claims; outstanding claims reserve',
        'provision pour sinistres; provision pour prestations; provision pour sinistres a payer; provisions techniques',
      ),
    ),
    settled_0_7: count(
      said(
        'settled within 7 days; settled 0 7 days',
        'regles en 7 jours; regles en 0 7 jours; payes en 7 jours',
      ),
    ),
    settled_8_30: count(said('settled 8 30 days', 'regles en 8 30 jours; regles de 8 a 30 jours')),
    settled_31_90: count(said('settled 31 90 days', 'regles en 31 90 jours; regles de 31 a 90 jours')),
    settled_over_90: count(
      said(
        'settled over 90 days; settled more than 90 days',
        'regles apres 90 jours; regles plus de 90 jours',
      ),
    ),
    sum_days_to_settle: count(
      said(
        'total days to settle; days to settle; sum of days to settle; total settlement days',
        'jours de reglement; somme des jours de reglement; total des jours de reglement',
      ),
    ),
    op_cases: count(
      said(
        'op; opd; outpatient visits; outpatient cases; outpatient contacts; opd visits; opd consultations; consultations',
        'consultations externes; cas ambulatoires; nombre de consultations; soins ambulatoires',
      ),
    ),
    op_amount: money(
      said(
        'outpatient amount; opd amount; cost of outpatient care; outpatient cost',
        'montant des consultations; montant consultations; montant soins ambulatoires; montant ambulatoire',
      ),
    ),
    ip_cases: count(
      said(
        'ip; ipd; inpatient cases; admissions; hospital admissions; inpatient admissions',
        "hospitalisations; nombre d'hospitalisations; cas d'hospitalisation",
      ),
    ),
    ip_days: count(
      said('inpatient days; bed days; hospital days', "jours d'hospitalisation; journees d'hospitalisation"),
    ),
    ip_amount: money(
      said(
        'inpatient amount; ipd amount; cost of inpatient care; inpatient cost',
        'montant des hospitalisations; montant hospitalisations; montant hospitalisation',
      ),
    ),
    anc_visits: count(
      said(
        'antenatal visits; anc contacts; anc',
        'visites prenatales; consultations prenatales; nombre de cpn; cpn',
      ),
    ),
    women_anc1: count(
      said(
        'anc1; anc 1st visit; first antenatal visits; women with anc 1',
        'cpn1; premiere cpn; femmes cpn1',
      ),
    ),
    women_anc4: count(
      said(
        'anc4; anc 4th visit; fourth antenatal visits; women with anc 4',
        'cpn4; quatrieme cpn; femmes cpn4',
      ),
    ),
    deliveries_normal: count(
      said(
        'normal deliveries; vaginal deliveries; uncomplicated deliveries',
        'accouchements normaux; accouchements simples; accouchements par voie basse; accouchements eutociques',
      ),
    ),
    deliveries_caesarean: count(
      said(
        'caesareans; caesarean deliveries; caesarean sections; c sections; cesareans; cesarean sections',
        'cesariennes; accouchements par cesarienne',
      ),
    ),
    deliveries_facility: count(
      said(
        'facility deliveries; institutional deliveries; deliveries in facility; facility births; institutional births',
        'accouchements en formation sanitaire; accouchements institutionnels; accouchements assistes en structure',
      ),
    ),
    births_registered: count(
      said(
        'births; registered births; live births',
        'naissances; naissances enregistrees; naissances vivantes',
      ),
    ),
    maternity_amount: money(
      said(
        'maternity benefits; maternity benefits paid; maternity cost; amount of maternity benefits',
        'montant maternite; prestations maternite; montant des prestations de maternite',
      ),
    ),
    claims_women: count(
      said(
        'claims of women; claims for women; claims female',
        'sinistres des femmes; dossiers des femmes; prestations aux femmes',
      ),
    ),
    amount_women: money(
      said(
        'amount paid for women; amount for women; benefits paid for women',
        'montant femmes; montant paye pour les femmes; montant des prestations aux femmes',
      ),
    ),
    complaints: count(
      said(
        'complaints received; number of complaints; grievances',
        'plaintes; plaintes recues; reclamations; nombre de plaintes',
      ),
    ),
    operating_expenses: money(
      said(
        'operating costs; operational expenses; administrative expenses; administration costs; running costs',
        'frais de fonctionnement; charges de fonctionnement; depenses de fonctionnement; frais de gestion',
      ),
    ),
    grants: money(said('grants received; donations', 'dons; dons recus; dons et legs')),
    investment_income: money(
      said(
        'interest; interest received; income from investments',
        'produits financiers; revenus de placement; interets; interets recus',
      ),
    ),
    other_income: money(said('other revenue', 'autres produits; autres recettes; autres revenus')),
    cash_end: money(
      said(
        'cash; cash and bank; cash in hand; cash at end; cash and bank at end',
        'tresorerie; disponibilites; tresorerie fin de mois; caisse et banque; solde de tresorerie',
      ),
    ),
    short_liabilities_end: money(
      said(
        'short term liabilities; current liabilities; short liabilities',
        'dettes a court terme; dettes court terme',
      ),
    ),
    admitted_assets_end: money(
      said('admitted assets; total assets; assets', "actif; total actif; actifs admis; total de l'actif"),
    ),
    liabilities_end: money(
      said('liabilities; total liabilities', 'passif; total des dettes; dettes; dettes totales'),
    ),
    equity_end: money(said('equity; net assets; own funds', 'fonds propres; capitaux propres')),
    budget_income: money(
      said(
        'budgeted income; income budget; planned income',
        'recettes prevues; recettes budgetees; produits budgetes; budget recettes',
      ),
    ),
    budget_expense: money(
      said(
        'budgeted expense; budgeted expenses; expense budget; planned expenses',
        'depenses prevues; depenses budgetees; charges budgetees; budget depenses',
      ),
    ),
    staff_fte: money(
      said(
        'fte; staff; full time staff; full time equivalents; number of staff',
        'personnel; effectif; effectif du personnel; equivalents temps plein; agents',
      ),
    ),
    returns_expected: count(
      said('reports expected; expected reports; forms expected', 'rapports attendus; fiches attendues'),
    ),
    returns_received: count(
      said('reports received; actual reports; forms received', 'rapports recus; fiches recues'),
    ),
  },
} as const;

/** A column of the monthly return. */
export type ReturnColumn = keyof typeof monthlyReturn.columns;
/** A column of the monthly return that holds a number. */
export type ReturnNumber = Exclude<ReturnColumn, 'scheme' | 'month'>;
