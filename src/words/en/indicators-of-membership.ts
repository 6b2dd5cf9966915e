import type { IndicatorWords } from './indicators.ts';

/** What people read of further indicators of membership and contributions. */
export const indicatorsOfMembership = {
  'members-count': {
    question: 'How many members does the scheme have?',
    definition:
      'Families with at least one policy in force on the last day of the period, each with one member: the one who signs. A family with several policies counts once. On monthly returns, the members at the end of the month.',
    reading:
      'It is the number of people to call, to remind and to invite to the assembly. Read it with the insured persons: if they grow faster, families bring in more of their own.',
    beware:
      'Members are not the insured: under family cover there are several insured to each member. openIMIS counts policies, so that a family with two of them stands there twice.',
  },
  'average-insured-per-policy': {
    question: 'How large are the families that the scheme insures?',
    definition:
      'Insured persons divided by members with cover, both on the last day of the period. A family with several policies counts once.',
    reading:
      'Compare it with the size of households in the census. Well below that, families probably enrol only a part of their own.',
    beware:
      'Families that choose whom to enrol tend to choose those who need care. A scheme that also enrols single people or groups has an average that describes neither.',
  },
  'new-enrolments': {
    question: 'How many families joined for the first time?',
    definition:
      'Families whose first cover began in the period: no policy of theirs began before it. Families are counted, not persons. A family that comes back after a gap, however long, is not new. On monthly returns, the new members.',
    reading:
      'It shows what campaigns bring in. Set it beside the policies that ended and the renewal rate: new families make up for those who left only as long as there are enough of them.',
    beware:
      'Records that begin in the middle of a scheme’s life make every family look new at first. openIMIS counts new policies: a family that begins with two of them is two there.',
  },
  'gross-acquisition-rate': {
    question: 'How fast does the scheme win new policies?',
    definition:
      'Policies that began in the period in families without an earlier one, divided by policies in force on the day before the period. On monthly returns, new members over members at the start.',
    reading:
      'It is the pull of the scheme before anybody who left is taken off. If growth is much lower, families leave nearly as fast as others join.',
    beware:
      'openIMIS calls this figure growth and takes both parts from the month before. It can be high in a scheme that is shrinking, and means little in a scheme’s first year.',
  },
  'household-penetration': {
    question: 'What part of the households it is meant for has joined?',
    definition:
      'Families with cover on the last day of the period divided by the target households in the scheme’s profile. On monthly returns, the families at the end over the target households that the return gives.',
    reading:
      'It tells how many doors are still to be knocked on. If it is much higher than coverage by persons, families enrol only a part of their own.',
    beware:
      'A family on a policy and a household in a census are not always the same people. Above 100% the number of target households is out of date.',
  },
  'expired-policies': {
    question: 'How many policies came to their end?',
    definition:
      'Policies whose last day of cover, as first agreed, lies in the period. Suspended and cancelled ones count too.',
    reading:
      'Looking ahead it is the list of families to remind; looking back it is what the renewals are drawn from.',
    beware:
      'Not all of them could be renewed: the renewal rate leaves out those suspended, cancelled or marked as not eligible.',
  },
  'persistency-1': {
    question: 'Of the families that joined, how many are still insured a year later?',
    definition:
      'Families whose first cover began one year before a day in the period: those covered on that anniversary, or again within the days of grace after it, divided by all of them. Families still in grace wait.',
    reading:
      'The first year loses most. Set the three years side by side: a curve that flattens means that those who stay once stay for long.',
    beware:
      'The period is that of the anniversary, not of the enrolment. A family that left and came back by then counts as insured, and families in which somebody died are not set apart. Where records begin late, old families look like new ones.',
  },
  'persistency-2': {
    question: 'Of the families that joined, how many are still insured two years later?',
    definition:
      'Families whose first cover began two years before a day in the period: those covered on that anniversary, or again within the days of grace after it, divided by all of them. Families still in grace wait.',
    reading:
      'Compare with the share after one year of those who joined with them, a year earlier in the series: the difference left in their second year.',
    beware:
      'Beside the share after one year of the same period stand other families: those here joined a year before them. A family that left and came back by then counts as insured.',
  },
  'persistency-3': {
    question: 'Of the families that joined, how many are still insured three years later?',
    definition:
      'Families whose first cover began three years before a day in the period: those covered on that anniversary, or again within the days of grace after it, divided by all of them. Families still in grace wait.',
    reading: 'Families that stay this long carry the scheme: they know it, and cost little to keep.',
    beware:
      'It speaks of people who joined under the scheme of three years ago. What has been changed since shows in the share after one year first.',
  },
  'suspension-rate': {
    question: 'How many policies are suspended?',
    definition:
      'Policies with the status suspended whose day of status lies in the period, divided by policies in force on the day before the period.',
    reading:
      'A rise often follows a poor harvest or a missed collection round. Read it with the arrears, which come before it.',
    beware:
      'Records keep only the last status: a policy that was suspended and taken up again does not count, nor does one without a day of status. Reasons are not recorded, so those other than arrears count too.',
  },
  'contributions-due': {
    question: 'How much was to be paid?',
    definition:
      'Contributions of policies whose cover began in the period. A contribution falls due in full on the first day of cover: instalments are not recorded. On monthly returns, the contributions due of the months.',
    reading:
      'It is what the collectors set out to bring in. It swings with the enrolment season, as receipts do.',
    beware:
      'It is neither what came in nor what was earned. Where families pay by instalments, a part of it is not yet owed.',
  },
  'families-paid-in-full': {
    question: 'How many families have paid all they owed?',
    definition:
      'Families with cover on the last day of the period for whose policy all that was due had been received by then, from any payer, divided by all families with cover on that day.',
    reading:
      'The collection rate weighs by money, this one by families. If it is the lower of the two, many families owe a little; if the higher, a few owe much.',
    beware:
      'Where families pay by instalments, those who are on time may still not have paid in full. Receipts without a known policy count for nobody. Families with nothing to pay count as paid.',
  },
  'arrears-ratio': {
    question: 'How much of what is due comes late or not at all?',
    definition:
      'For policies whose cover began in the period, at least 30 days before the records end: what was still unpaid 30 days after the first day of cover, divided by what was due. What came in later does not change it. On monthly returns, arrears over 30 days over contributions due.',
    reading:
      'It can be compared over time, since every policy is looked at after the same number of days. The collection rate adds what came in later.',
    beware:
      'Where families pay by instalments, it counts parts that were not yet owed. Others mean by arrears all that is open on one day, whatever its age, and get another figure.',
  },
  'unearned-premium-reserve': {
    question: 'How much has been promised in cover that is still to come?',
    definition:
      'Each policy in force at the end of the period gives its contribution due times the days of cover still ahead, divided by the days of its term. Policies whose cover has not begun give nothing.',
    reading:
      'It belongs to the months ahead and should be there in cash or receivables. What was due in a period, plus this reserve at its start less that at its end, is what was earned.',
    beware:
      'It is counted on what was due, paid or not: unpaid contributions have to be looked at apart. A policy that is suspended or cancelled gives nothing from that day on, although some of it may have to be paid back.',
  },
  'average-contribution-per-insured': {
    question: 'What does a year of cover for one person bring in?',
    definition: 'Contributions earned in the period, from all payers, divided by person-years of cover.',
    reading:
      'Set it beside the claims cost per insured: what is left of it has to carry running costs and reserves.',
    beware:
      'It changes with the size of families where a policy costs the same for all of them. openIMIS divides receipts by insured persons at the end, which swings with the season.',
  },
  'contribution-subsidy-share': {
    question: 'How much of the contributions do others pay for the members?',
    definition:
      'Receipts paid by the state, a donor or another payer, divided by all receipts whose payer is recorded. On monthly returns, subsidies received over subsidies and contributions collected.',
    reading:
      'It says how far the scheme leans on others. A high share may be what the scheme is meant for; then its source should be sure for years.',
    beware:
      'Receipts without a payer are left out on both sides. Employers and parent organisations count as others. Subsidies booked among the finance lines are not receipts, and are not here.',
  },
} as const satisfies Readonly<Record<string, IndicatorWords>>;
