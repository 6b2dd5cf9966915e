import type { IndicatorId } from '#indicators';
import { indicatorsOfMaternity } from './indicators-of-maternity.ts';
import { indicatorsOfMembership } from './indicators-of-membership.ts';
import { indicatorsOfWarning } from './indicators-of-warning.ts';
import { indicatorsOfService } from './indicators-of-service.ts';
import { indicatorsOfFinance } from './indicators-of-finance.ts';

/** What people read of an indicator beyond its name. */
export interface IndicatorWords {
  readonly question: string;
  readonly definition: string;
  readonly reading: string;
  readonly beware: string;
}

/** What people read of each indicator beyond its name. */
export const indicators: Readonly<Record<IndicatorId, IndicatorWords>> = {
  'insured-persons': {
    question: 'How many people does the scheme protect?',
    definition:
      'People with cover in force on the last day of the period: a policy of their family covers that day, and it lies between their own entry and exit. Where policies of a family overlap, each person counts once.',
    reading:
      'Look at the direction over a year rather than from one month to the next: enrolment comes in campaigns. Read it with the renewal rate, which tells whether the scheme grows by keeping people or only by finding new ones.',
    beware:
      'Insured persons are not members: a member is the one who signs, the insured are everybody the policy covers. People still in a waiting period are counted here although they cannot draw every benefit yet.',
  },
  'growth-rate': {
    question: 'Is the scheme getting larger or smaller?',
    definition:
      'Insured persons at the end of the period less those on the day before it began, divided by those on the day before it began. This is net growth: people who left are taken off.',
    reading:
      'Over twelve months it says whether the scheme is growing. By month it mostly shows when people enrol and when policies end.',
    beware:
      'Strong growth can hide heavy drop-out behind a successful campaign. Other systems, such as openIMIS, call new policies over existing ones "growth"; that figure ignores everybody who left.',
  },
  'coverage-ratio': {
    question: 'What part of the people it is meant for does the scheme reach?',
    definition:
      'Insured persons at the end of the period divided by the target population in the scheme’s profile.',
    reading:
      'Compare with the plan, and with how many of the target population could pay the contribution at all.',
    beware:
      'Three target populations are in use: everybody in the area, those who may join, and the members of the parent organisation. Only schemes that use the same one can be compared. Above 100% the target population is out of date.',
  },
  'women-share-insured': {
    question: 'Are women and girls insured as often as men and boys?',
    definition: 'Insured women and girls divided by all insured persons, at the end of the period.',
    reading: 'Under family cover it lies near the share of women in the population, about one half.',
    beware:
      'Women among the insured and women among the policyholders are different figures. A share far from one half often means that only part of each family is enrolled.',
  },
  'exposure-member-years': {
    question: 'How much cover has the scheme given?',
    definition:
      'All days on which somebody was covered, divided by 365.25: one person covered for a year is one person-year.',
    reading:
      'This is what rates are measured against. Two people covered for half a year weigh as much as one covered for the whole of it.',
    beware:
      'It is not a number of people. When many join late in a year, exposure is far below the insured at its end.',
  },
  'earned-premium': {
    question: 'What part of the contributions belongs to this period?',
    definition:
      'Each policy’s contribution due is spread evenly over its days of cover; the days that lie in the period make the earned contribution. Earning stops where cover stops. All payers count.',
    reading:
      'It is the income that stands against the claims of the same days. Claims are judged against it, not against cash.',
    beware:
      'It says what is owed for cover given, not what has been paid: a scheme can earn well and still be short of cash. The collection rate shows the difference. openIMIS spreads what has been paid instead, each receipt from its day to the end of the policy, and shows less while contributions are open.',
  },
  'contributions-collected': {
    question: 'How much money came in?',
    definition: 'All contribution receipts dated in the period, from every payer.',
    reading: 'It is for planning cash. It swings with the enrolment season.',
    beware:
      'Receipts include payments in advance and arrears recovered. Dividing claims by them mixes months that do not belong together.',
  },
  'collection-rate': {
    question: 'Do families pay what they owe?',
    definition:
      'For policies that began in the period: what has been received for them so far, at most what was due, divided by what was due.',
    reading:
      'Recent periods rise as late payments come in. Schemes that collect at enrolment stand close to 100%.',
    beware:
      'Receipts without a known policy cannot count here; the data findings list them. More paid than due does not raise the rate above 100%. Cash received in a period over what fell due in it is another figure: payments in advance and old arrears lift it, at times above 100%.',
  },
  'incurred-claims-ratio': {
    question: 'How much of what members pay comes back to them as benefits?',
    definition:
      'Claims for services given in the period, at best estimate, plus an estimate of claims not yet reported (IBNR), divided by contributions earned in the period. A scheme that files monthly returns instead of claims gets it from its accounts: benefits paid, plus the claims reserve at the end, less the reserve before the period.',
    reading:
      'Judge it over twelve months. Well below the guide, members get little for their money; well above, contributions do not carry the benefits for long. Add the expense ratio to see what is left.',
    beware:
      'It cannot be compared across products or ages of scheme: waiting periods make a first year look cheap. Few costly claims move it a long way, so look at its interval. Figures on a cash basis have another name here.',
  },
  ibnr: {
    question: 'How much is still to come for care already given?',
    definition:
      'The chain ladder learns from earlier months how claims of a service month grow as late ones are submitted, and completes the recent months in the same proportion. It needs twelve service months.',
    reading:
      'It is largest for the last months and nothing for old ones. If claims come in faster than before, it falls.',
    beware:
      'It is an estimate from the past: when submission gets slower or a provider sends a year’s bills at once, it is wrong until enough months have passed. For a month that is not complete none is made.',
  },
  'paid-claims-ratio': {
    question: 'How do payments out compare with money in?',
    definition: 'Benefits paid by payment date in the period divided by contributions collected in it.',
    reading: 'For cash planning only: above 100% more went out than came in.',
    beware:
      'Payments of this month belong to care of earlier months and receipts to cover of later ones. It must not be taken for the claims ratio, from which it can differ by half.',
  },
  'average-claim-cost': {
    question: 'What does a claim cost?',
    definition: 'Amount paid divided by number of claims paid, by the date on which they were settled.',
    reading:
      'Look at it by benefit and by provider: together with how often claims occur it explains the cost of each insured person.',
    beware:
      'A change in the mix of benefits moves it although no price has changed. Some systems divide by all claims, rejected ones included, and get less.',
  },
  'rejection-ratio': {
    question: 'How many claims are turned down?',
    definition:
      'Rejected claims divided by paid and rejected claims, among claims that ended in the period; by number and by amount claimed.',
    reading:
      'A few per cent is usual. A high ratio means that members or providers do not know the rules, or that rules are too narrow.',
    beware:
      'No rejections at all may mean that nobody checks. Claims sent back for documents are pending, not rejected. Read the reasons before the ratio.',
  },
  'claims-incidence': {
    question: 'How often do insured people claim?',
    definition:
      'Claims that were not rejected, by date of service, per 1000 person-years of cover. Monthly returns give claims reported less claims rejected instead.',
    reading:
      'Compare with what the contribution was calculated on. Rising use at a steady average cost points to more need or easier access; look at benefits and providers to see which.',
    beware:
      'One illness can bring several claims. The last months are too low while claims are still being submitted.',
  },
  'hospitalisation-rate': {
    question: 'How often are insured people admitted?',
    definition: 'Inpatient claims and deliveries, by date of service, per 1000 person-years of cover.',
    reading:
      'Very low rates point to barriers on the way to hospital; a steady rise, to admissions that could be avoided.',
    beware:
      'A transfer can appear as two stays. In a small scheme the interval is wide: read the number of stays.',
  },
  'cost-per-insured': {
    question: 'What do benefits cost per insured person and year?',
    definition:
      'Claims incurred divided by person-years of cover: by date of service with claims not yet reported, or, from monthly returns, benefits paid and the change of the claims reserve.',
    reading:
      'Set it against the contribution per insured person. It is claims per insured times the average cost of a claim: see which of the two has moved.',
    beware: 'For periods shorter than a year it is already a yearly figure; do not multiply it.',
  },
  ...indicatorsOfService,
  'promptness-of-settlement': {
    question: 'How long do people wait until a claim is settled?',
    definition:
      'Claims that ended in the period, by days from submission to settlement: 0 to 7, 8 to 30, 31 to 90, over 90. A rejected claim without a settlement date ends on the day it was decided.',
    reading:
      'The share within 7 and within 30 days should grow. Slow payment is the complaint that drives people away.',
    beware:
      'Claims that are still open are not in it: when a backlog builds up, promptness looks good until it is paid off. Read outstanding claims with it.',
  },
  'median-days-to-settle': {
    question: 'How long does the claim in the middle wait?',
    definition:
      'Half of the claims that ended in the period took at most so many days from submission to settlement. Claims settled before they were submitted are left out and listed as a data problem.',
    reading: 'It is not pulled up by a few very old claims, as an average is.',
    beware:
      'Half of all people wait longer. Medians of months do not average to the median of a year: each is taken anew.',
  },
  'p90-days-to-settle': {
    question: 'How long do the slowest wait?',
    definition:
      'Nine in ten claims that ended in the period took at most so many days from submission to settlement.',
    reading: 'This is the waiting time that people talk about.',
    beware: 'With few claims one old case decides it.',
  },
  'outstanding-claims': {
    question: 'How many claims are waiting?',
    definition: 'Claims submitted on or before the last day of the period that had not ended by it.',
    reading: 'Compare with the claims that end in a month: more than one month’s worth is a backlog.',
    beware:
      'A paid claim without a settlement date stays outstanding here; the data findings list such claims.',
  },
  'renewal-rate': {
    question: 'Do families stay?',
    definition:
      'Of the policies that ended in the period, were not suspended or cancelled, may be renewed, and whose days of grace are over: the share whose family has a later policy beginning within the days of grace.',
    reading:
      'The plainest judgement members pass on the scheme. Look for what changed some months before: slower payment, a price, a provider that left.',
    beware:
      'While days of grace still run, the rate is provisional. Taken of all that ended, those who could not renew included, it is lower. openIMIS divides policies that began in a period in families with an earlier one by those that ended in it: these are different families, and the figure can exceed 100%.',
  },
  'dropout-rate': {
    question: 'How many families are lost?',
    definition: 'The part of the same policies that was not renewed: one less the renewal rate.',
    reading: 'Losing a third of families each year means finding a third anew only to stand still.',
    beware:
      'Families that may not renew, after a death for example, are not drop-outs and are left out of it.',
  },
  'expense-ratio': {
    question: 'How much of the contributions goes into running the scheme?',
    definition:
      'Salaries, commission, administration, education, depreciation and other expenses of the months, divided by contributions earned.',
    reading: 'What running costs do not take can go to benefits.',
    beware:
      'Small contributions make it high. Staff and offices paid by others are missing unless they are recorded at their value.',
  },
  'combined-ratio': {
    question: 'Do contributions carry both benefits and running costs?',
    definition: 'The claims ratio plus the expense ratio.',
    reading: 'Above 100% the scheme spends more than it earns; subsidies and reserves pay the rest.',
    beware: 'It inherits everything that makes either part uncertain.',
  },
  ...indicatorsOfFinance,
  ...indicatorsOfWarning,
  ...indicatorsOfMaternity,
  ...indicatorsOfMembership,
};
