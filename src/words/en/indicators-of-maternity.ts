import type { IndicatorWords } from './indicators.ts';

/** What people read of the indicators of maternity and gender. */
export const indicatorsOfMaternity = {
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
} as const satisfies Readonly<Record<string, IndicatorWords>>;
