import type { IndicatorId } from '#indicators';
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
  'growth-rate': {
    question: 'Is the scheme getting larger or smaller?',
    definition:
      'Insured persons at the end of the period less those on the day before it began, divided by those on the day before it began. This is net growth: people who left are taken off.',
    reading:
      'Over twelve months it says whether the scheme is growing. By month it mostly shows when people enrol and when policies end.',
    beware:
      'Strong growth can hide heavy drop-out behind a successful campaign. Other systems, such as openIMIS, call new policies over existing ones "growth"; that figure ignores everybody who left.',
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
  'coverage-ratio': {
    question: 'What part of the people it is meant for does the scheme reach?',
    definition:
      'Insured persons at the end of the period divided by the target population in the scheme’s profile.',
    reading:
      'Compare with the plan, and with how many of the target population could pay the contribution at all.',
    beware:
      'Three target populations are in use: everybody in the area, those who may join, and the members of the parent organisation. Only schemes that use the same one can be compared. Above 100% the target population is out of date.',
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
  'maternity-benefit-uptake': {
    question: 'Do insured women who give birth use the benefit?',
    definition:
      'Deliveries of entitled women that drew the benefit, divided by the deliveries to be expected among entitled women: from a pregnancy register where there is one, else from fertility rates in the profile.',
    reading:
      'Around 100% means that births find their way to the benefit. Well below: births at home, barriers, or women who do not know. Well above: people join because a birth is near.',
    beware:
      'The expected number is an estimate: read the basis with every value. Small schemes expect a handful of births a year, so the interval is wide. Values above 100% are shown as they are.',
  },
  deliveries: {
    question: 'How many births were paid for?',
    definition:
      'Claims for normal or caesarean deliveries that were not rejected; claims of one woman within 28 days of the first are one delivery.',
    reading: 'It is the count behind the maternity figures.',
    beware: 'Births that nobody claimed for are not here.',
  },
  'delivery-claims-per-1000-women': {
    question: 'How often are deliveries claimed?',
    definition: 'Deliveries per 1000 person-years of insured women aged 15 to 49.',
    reading:
      'Set it against the fertility rate of the country. It stands in for uptake where nothing says how many births to expect.',
    beware: 'It is not a share: 80 to 120 can mean that every birth was paid for.',
  },
  'caesarean-rate': {
    question: 'How many births are by caesarean?',
    definition:
      'Among deliveries paid for (the facility version): caesareans divided by all of them. Among all births: those by caesarean in the pregnancy register, or caesareans paid for divided by the births to be expected among all insured women.',
    reading:
      'Compare providers with each other and with their own past in the facility version. Among all births, below 10% some women may not get the operation they need, and above 15% more of them bring a population no added benefit.',
    beware:
      'The band of 10 to 15% is for all births of a population and never judges a hospital or a benefit: it is held only against the versions among all births.',
  },
  'expected-births': {
    question: 'How many births should there be among insured women?',
    definition:
      'By the first basis that the records allow: registered pregnancies of insured women with an expected delivery in the period; else years of cover of women aged 15 to 49 by age times the fertility of that age; else the same years times the general fertility rate.',
    reading:
      'It is the yardstick for births in a facility. Women still in the waiting period are in it, as their children are born all the same; uptake has an expectation of its own, for entitled women only.',
    beware:
      'A national rate misses how a district, or the people who join, differ from the country. In a small scheme a handful of births more or less is chance.',
  },
  'maternity-entitlement-rate': {
    question: 'How many insured women could draw the maternity benefit?',
    definition:
      'Insured women aged 15 to 49 whose waiting period for maternity is over, divided by all insured women aged 15 to 49, on the last day of the period. Gaps in cover of up to the days of grace do not start the wait again.',
    reading: 'In a growing scheme it is low because many have just joined. Read uptake with it in mind.',
    beware:
      'It says nothing of who is pregnant. It moves with the enrolment season and with the waiting period in the profile.',
  },
  'anc1-coverage': {
    question: 'Are pregnant women seen at least once before they give birth?',
    definition:
      'From the register: births whose number of antenatal visits is written down, with at least one visit, divided by all such births. From claims: deliveries with an antenatal claim of the same woman within 280 days before, divided by all deliveries.',
    reading: 'It should be close to 100%. What is missing shows whom care does not reach at all.',
    beware:
      'Claims leave out free public care, so that basis is too low. Visits are counted over the whole pregnancy; each birth stands in the period in which it happened.',
  },
  'anc4-coverage': {
    question: 'Do pregnant women get four antenatal visits or more?',
    definition:
      'From the register: births whose number of antenatal visits is written down, with four or more, divided by all such births. From claims: deliveries with antenatal claims of the same woman on four or more days within 280 days before, divided by all deliveries.',
    reading:
      'Set it beside the share with one visit: the difference is women who came and did not come back.',
    beware:
      'Since 2016 WHO recommends eight contacts; four is the older mark that most series use. Claims leave out free public care, and cover that began late in a pregnancy shows only its last visits.',
  },
  'anc-dropout': {
    question: 'How many women start antenatal care and do not go on?',
    definition:
      'Births with at least one antenatal visit but fewer than four, divided by births with at least one.',
    reading:
      'High drop-out with high first visits points to distance, fees for later visits, or the way women are received.',
    beware: 'On the basis of claims, visits elsewhere look like drop-out.',
  },
  'institutional-delivery-rate': {
    question: 'How many children of insured women are born in a facility?',
    definition:
      'From the register: births in a facility divided by births whose place is written down. Without a register: deliveries paid for, divided by the births to be expected among all insured women.',
    reading:
      'It is the step that the maternity benefit is there for. Look where it is low: by area and by poverty.',
    beware:
      'Against births expected it is an estimate and can exceed 100%; women in the waiting period count below and may not be paid for above. The register misses women who never came for care.',
  },
  'skilled-birth-attendance': {
    question: 'Is somebody skilled there when a child is born?',
    definition:
      'Births attended by a doctor, nurse or midwife, divided by births whose attendant is written down in the pregnancy register.',
    reading: 'Read it beside births in a facility: a skilled attendant at home counts here and not there.',
    beware:
      'Traditional birth attendants are not counted as skilled, trained or not. It cannot be known from claims.',
  },
  'pnc-48h': {
    question: 'Are mothers seen within two days of giving birth?',
    definition:
      'Deliveries with a postnatal claim of the same woman on that day or within two days after it, divided by all deliveries.',
    reading:
      'Most deaths of mothers and newborns fall into these days. A low share asks who visits after discharge.',
    beware:
      'Care before discharge is often part of the bill for the delivery and makes no claim of its own: then the share is too low. Claims carry days, not hours.',
  },
  'newborn-enrolment': {
    question: 'Are newborns brought into the family’s cover?',
    definition:
      'Deliveries after which a child of the mother’s family, born within 30 days of it, was entered within 30 days, divided by deliveries at least 30 days before the records end whose family is known.',
    reading:
      'A child who is not entered has no cover in its most dangerous year. Staff at the maternity ward can enter it.',
    beware:
      'Children who died are not entered and lower it. Without a day of entry a child is taken as entered at birth. Twins are one delivery.',
  },
  'maternity-cost-share': {
    question: 'What part of the benefits goes to having children?',
    definition:
      'Amounts paid for antenatal care, deliveries and postnatal care, divided by all amounts paid, by the day on which claims were settled.',
    reading: 'It shows how much hangs on one benefit. Compare with what the contribution was calculated on.',
    beware:
      'It rises as well when other claims fall. Newborns’ own stays count with hospital care, not here.',
  },
  'average-delivery-cost': {
    question: 'What does a delivery cost the scheme?',
    definition:
      'All claims of a delivery at best estimate, added up and divided by the number of deliveries; normal deliveries and caesareans apart, by the day of delivery.',
    reading:
      'Look at the two apart, and by provider: their mix alone moves a common average. The gap between them is what a rising caesarean rate costs.',
    beware:
      'Claims that are not settled yet stand at what was approved or claimed. A delivery with a claim for a caesarean counts there with all of its claims.',
  },
  'female-claims-parity': {
    question: 'Do insured women use benefits as much as men?',
    definition:
      'Claims of women and girls per year of their cover, divided by claims of men and boys per year of theirs; by number and by amount, with and without antenatal care, deliveries and postnatal care.',
    reading:
      'At 100% both use the scheme alike. Women of childbearing age usually need more even without maternity; below 100% without maternity, ask what keeps women away.',
    beware:
      'Ages differ between the sexes in many schemes: divide by age before concluding. With few claims of men the figure jumps.',
  },
  'women-share-claims': {
    question: 'What part of the claims is for women and girls?',
    definition:
      'Claims for women and girls that were not rejected, divided by all such claims, by date of service; by number and by amount at best estimate. In monthly returns: as reported, and as paid.',
    reading: 'Compare with the share of women and girls among the insured.',
    beware:
      'Maternity alone lifts it. Claims of persons whose sex is not known stand in the whole only and pull it down.',
  },
  'maternal-outcome-count': {
    question: 'How many babies and mothers were lost?',
    definition:
      'Pregnancies of the register whose outcome says stillbirth, or death of the mother, by the day of delivery or, without one, the day expected. Each is counted by itself.',
    reading:
      'Every one deserves a conversation with those who cared for her, without looking for somebody to blame.',
    beware:
      'A scheme is far too small for a mortality ratio: none is given. Registers miss losses at home, and outcomes written in other words are not recognised.',
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
  ...indicatorsOfFinance,
};
