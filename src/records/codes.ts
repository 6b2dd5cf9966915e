/** The code lists of definitions section 10, in the order in which they are stored (a code is an index here). */
export const SEXES = ['F', 'M', 'X'] as const;
export const YES_NO = ['yes', 'no'] as const;
export const EXIT_REASONS = ['lapse', 'death', 'age', 'moved', 'fraud', 'other'] as const;
export const POLICY_STATUSES = ['active', 'suspended', 'cancelled'] as const;
export const PAYERS = ['member', 'state', 'donor', 'other'] as const;
export const BENEFITS = [
  'outpatient',
  'inpatient',
  'antenatal',
  'normal_delivery',
  'caesarean',
  'postnatal',
  'medicines',
  'transport',
  'other',
] as const;
export type Benefit = (typeof BENEFITS)[number];
export const CLAIM_STATUSES = ['reported', 'pending', 'approved', 'paid', 'rejected'] as const;
export const FINANCE_LINES = [
  'subsidy',
  'grant',
  'investment_income',
  'other_income',
  'salaries',
  'commission',
  'administration',
  'education',
  'depreciation',
  'other_expense',
] as const;
/** The finance lines that make operating expenses (definitions section 5). */
export const EXPENSE_LINES: ReadonlySet<string> = new Set([
  'salaries',
  'commission',
  'administration',
  'education',
  'depreciation',
  'other_expense',
] satisfies Array<(typeof FINANCE_LINES)[number]>);
/** Whose a scheme is. */
export const SCHEME_TYPES = [
  'mutual',
  'cooperative',
  'womens-group',
  'union',
  'microfinance',
  'ngo',
  'hospital',
  'employer',
  'state',
  'insurer',
  'other',
] as const;
export type SchemeType = (typeof SCHEME_TYPES)[number];
/** How people come to be insured: each by choice, all of a group by duty, or without being asked. */
export const ENROLMENTS = ['voluntary', 'mandatory', 'automatic'] as const;
export type Enrolment = (typeof ENROLMENTS)[number];
export const FEEDBACK_KINDS = ['complaint', 'satisfaction'] as const;
export const PLACES = ['facility', 'home'] as const;
export const ATTENDANTS = ['skilled', 'other'] as const;
export const DELIVERY_MODES = ['normal', 'caesarean'] as const;

/** Age bands of definitions section 7: the age at which each begins; the last is open. */
export const AGE_BANDS = [
  { name: '0-4', from: 0 },
  { name: '5-14', from: 5 },
  { name: '15-24', from: 15 },
  { name: '25-34', from: 25 },
  { name: '35-49', from: 35 },
  { name: '50-64', from: 50 },
  { name: '65+', from: 65 },
] as const;
