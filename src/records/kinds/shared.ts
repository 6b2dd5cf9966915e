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
];
export const FAMILY_ID = ['family no', 'family number', 'household id', 'household no'];
export const POLICY_ID = ['policy no', 'policy number', 'contract id', 'contract no'];
export const YES_NO_WORDS = {
  yes: ['y', 'true', 't', '1', 'oui', 'vrai'],
  no: ['n', 'false', 'f', '0', 'non', 'faux'],
};
