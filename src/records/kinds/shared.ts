/** Headings and words that several kinds of record have in common. */
export const INSURED_ID = [
  'insured no',
  'insured number',
  'insurance no',
  'insurance number',
  'insuree id',
  'chfid',
  'chf id',
  'beneficiary id',
  'beneficiary no',
  'id assure',
  'no assure',
  'numero assure',
  'numero beneficiaire',
  'id beneficiaire',
];
export const FAMILY_ID = [
  'family no',
  'family number',
  'household id',
  'household no',
  'id famille',
  'no famille',
  'numero famille',
  'id menage',
  'numero menage',
  'famille',
  'menage',
];
export const POLICY_ID = [
  'policy no',
  'policy number',
  'id police',
  'no police',
  'numero police',
  'police',
  'contract id',
  'contract no',
  'numero contrat',
];
export const YES_NO_WORDS = {
  yes: ['y', 'true', 't', '1', 'oui', 'vrai'],
  no: ['n', 'false', 'f', '0', 'non', 'faux'],
};
