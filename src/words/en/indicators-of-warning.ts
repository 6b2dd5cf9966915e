import type { IndicatorWords } from './indicators.ts';

/** What people read of the indicators of early warning. */
export const indicatorsOfWarning = {
  'early-claim-share': {
    question: 'Do people join because they are already ill?',
    definition:
      'Of the claims of people in their first year of cover, the share with a date of service in the first 30 days. Rejected claims are left out. A child first covered before its first birthday counts from the day its family joined.',
    reading:
      'Were claims spread evenly over a full first year, 8.2% (30 days of 365) would fall into the first month. After a month with many new members more is to be expected; the early warning page allows for that.',
    beware:
      'Where records begin later than the scheme did, everybody looks new at first. A general waiting period is not in the records, so the 30 days run from the first day of cover.',
  },
  'early-maternity-share': {
    question: 'Do women join because a birth is near?',
    definition:
      'Of all deliveries that drew the benefit, the share within 270 days of the woman’s first day of cover.',
    reading:
      'These pregnancies had begun before the woman joined. A few are to be expected in any growing scheme; far more than their share of women’s time under cover means that pregnancy leads people to join.',
    beware:
      'Joining for a birth is a good reason to join and no wrong. Whether it endangers the scheme depends on how many others join with them. Where records begin later than the scheme did, everybody looks new at first.',
  },
  'observed-to-expected-deliveries': {
    question: 'Are more births claimed than the insured women would be expected to have?',
    definition:
      'Deliveries that drew the benefit, divided by the births to be expected among all insured women: from a pregnancy register where there is one, else from fertility rates in the profile over all women aged 15 to 49 under cover.',
    reading:
      'Around 100% or below is usual, since some births happen at home. Clearly above 120% means that women who expect a birth join more than others do.',
    beware:
      'The expected number is only as good as the fertility rate: a national rate is too low for a poor rural area. Unlike uptake it counts all insured women, also those still in a waiting time.',
  },
  'new-to-renewed-frequency': {
    question: 'Do new members use more than those who stay?',
    definition:
      'Claims per person-year of people in their first 365 days of cover, divided by the same of people insured for longer. Rejected claims are left out; a child first covered before its first birthday counts from the day its family joined.',
    reading:
      'Around 100% when people join irrespective of their health. Clearly above 130% the new ones are likely to join because they need care.',
    beware:
      'A waiting period lowers it, and pent-up need raises it in the first year of any scheme. A newly enrolled village of older people raises it without anybody choosing.',
  },
  'renewal-by-claim-status': {
    question: 'Do only those who used the scheme come back?',
    definition:
      'Renewal rate of families with at least one claim during the policy that ended, less the renewal rate of families without one, in percentage points.',
    reading:
      'A small gap is natural: who received something knows what it is worth. A wide one means that the healthy leave and the sick stay, and that contributions will have to rise.',
    beware:
      'Large families have more claims and other reasons to renew. While days of grace still run, it is provisional.',
  },
  'claims-concentration': {
    question: 'How much of the benefits goes to a few?',
    definition:
      'Claims at best estimate of the costliest 5% of all people with a claim in the period (at least one person), divided by all claims at best estimate.',
    reading:
      'Insurance is there for the few costly cases, so a third or a half is usual. Watch the trend: a rising share means that single cases weigh more, and that a ceiling or reinsurance is worth a thought.',
    beware:
      'It depends on the length of the period: compare like with like. In a small scheme it is one or two people.',
  },
  'duplicate-claims': {
    question: 'Is the same service claimed twice?',
    definition:
      'Claims that repeat an earlier one with the same person, provider, date of service and benefit, as a share of claims. Rejected claims are left out.',
    reading: 'It should be nothing at all. Most are an honest second submission of a claim that seemed lost.',
    beware:
      'Two services of one kind on one day do happen, such as two tests. Look at the claims before asking for money back.',
  },
  'ineligible-claims': {
    question: 'Are benefits drawn that cover did not reach?',
    definition:
      'Claims that were not rejected although the person had no cover on the day of service, or, for deliveries, was still in the waiting time of the profile, as a share of claims.',
    reading: 'It should be near nothing. Most come from a renewal that was recorded late.',
    beware:
      'Check the dates of the policy first: a wrong date of cover makes good claims look ineligible. People whose insured_id stands in no member record cannot be checked.',
  },
  'card-misuse-signals': {
    question: 'Are there claims that do not fit the person on the card?',
    definition:
      'Claims for a delivery of a man, for a delivery at an age under 12 or over 55, and visits (outpatient, antenatal or postnatal) on a day on which the person had been to another provider. Rejected claims are left out.',
    reading:
      'Each is a record to look at. Mistyped dates of birth, a wife’s claim under her husband’s number and referrals explain most.',
    beware:
      'It says nothing about anybody’s intention. Somebody has to look at the papers before anything is said.',
  },
} as const satisfies Readonly<Record<string, IndicatorWords>>;
