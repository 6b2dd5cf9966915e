import { BENEFITS, CLAIM_STATUSES, NO_CODE, SEXES, type Records } from '#records';
import { NO_DAY } from '#units';
import type { ClaimFacts } from './claim-facts.ts';
import type { Groups } from './groups.ts';
import type { Events } from './relations.ts';

const FLAGS = ['counted', 'paid', 'of-woman', 'of-man', 'maternity', 'other-care'] as const;
const [COUNTED, IS_PAID, OF_WOMAN, OF_MAN, MATERNITY, OTHER_CARE] = [1, 2, 4, 8, 16, 32] as const;

const PAID = CLAIM_STATUSES.indexOf('paid');
const REJECTED = CLAIM_STATUSES.indexOf('rejected');
const FEMALE = SEXES.indexOf('F');
const MALE = SEXES.indexOf('M');
const MATERNITY_CARE: ReadonlySet<number> = new Set(
  (['antenatal', 'normal_delivery', 'caesarean', 'postnatal'] as const).map((name) => BENEFITS.indexOf(name)),
);

/** Claims by whose they are, and whether they are for having a child. */
export function claimantEvents(records: Records, { best, ended }: ClaimFacts, groups: Groups): Events {
  const { claims, members } = records;
  const { benefit, status, service_date } = claims.columns;
  const sex = members.columns.sex.codes;
  const flags = new Uint8Array(claims.length);
  for (let row = 0; row < flags.length; row++) {
    const member = groups.memberOfClaim[row]!;
    const of = member < 0 ? NO_CODE : sex[member]!;
    const care = benefit.codes[row]!;
    flags[row] =
      (status.codes[row] === REJECTED ? 0 : COUNTED) |
      (status.codes[row] === PAID && ended[row] !== NO_DAY ? IS_PAID : 0) |
      (of === FEMALE ? OF_WOMAN : of === MALE ? OF_MAN : 0) |
      (care === NO_CODE ? 0 : MATERNITY_CARE.has(care) ? MATERNITY : OTHER_CARE);
  }
  return {
    kind: 'claims',
    length: claims.length,
    record: null,
    flags,
    flagNames: FLAGS,
    days: { service: service_date.days, ended },
    amounts: { best },
    columns: (split) => groups.ofClaims(split),
  };
}
