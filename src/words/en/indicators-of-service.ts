import type { IndicatorWords } from './indicators.ts';

/** What people read of the indicators on how benefits are used and claims are served, beside the core ones. */
export const indicatorsOfService = {
  'incurred-claims': {
    question: 'What have the benefits of this period cost?',
    definition:
      'Claims for services given in the period, at best estimate, plus an estimate of those not yet reported (IBNR). From monthly returns: benefits paid, plus the claims reserve at the end of the period, less the reserve before it.',
    reading:
      'It is the cost that belongs to the period, whenever it is paid. Set it against earned contributions of the same months: that is the claims ratio.',
    beware:
      'It is not what was paid: bills of an earlier year can make payments high while benefits cost little. From returns it is only as good as the reserve that somebody wrote down, and the first month has none before it.',
  },
  'claims-reported': {
    question: 'How many claims came in?',
    definition: 'Claims by the day on which they were submitted, whatever became of them.',
    reading:
      'Open claims at the start, plus those reported, less those settled, make the open claims at the end. When more come in than are settled for months, a backlog grows.',
    beware:
      'Claims are counted when they come in, not when care was given. A provider that sends a quarter’s bills at once makes one month look busy.',
  },
  'claims-settled': {
    question: 'How many claims were brought to an end?',
    definition:
      'Claims paid or rejected, by the day on which they ended: the settlement date, or the day of decision for a rejected claim without one.',
    reading: 'It is the work done in the period. Compare it with the claims reported.',
    beware:
      'A claim that is approved but not yet paid has not ended. A busy month may only have cleared old claims: read promptness with it.',
  },
  'claims-paid': {
    question: 'How many claims were paid?',
    definition: 'Claims with status paid, by their settlement date.',
    reading: 'With the average claim it makes the amount paid.',
    beware:
      'It follows the day of payment, so it says when money went out and not when people were ill. A paid claim without a settlement date is not in it; the data findings list such claims.',
  },
  'claims-rejected': {
    question: 'How many claims were turned down?',
    definition:
      'Claims with status rejected, by their settlement date or, without one, by the day of decision.',
    reading:
      'Each one is a family that expected help. Read the reasons: many point to rules that nobody explained.',
    beware:
      'Claims sent back for documents are pending and not counted. The number grows with the scheme: compare schemes by the share instead.',
  },
  'outpatient-contacts-per-insured': {
    question: 'How often do insured people see a clinic?',
    definition:
      'Outpatient claims that were not rejected, by date of service, divided by person-years of cover. Monthly returns give their outpatient cases.',
    reading:
      'About one visit a person and year is often named as a sign of fair access. Well below it, look for barriers: distance, a co-payment, or not knowing the benefit.',
    beware:
      'A claim is not always a visit: some providers put several visits on one claim, others split one. If outpatient care is not covered, it is nothing by design.',
  },
  'claimants-share': {
    question: 'How many of the insured have had something from the scheme?',
    definition:
      'Different persons who were served in the period and whose claim has been paid by now, divided by all persons who were covered on any day of the period. Each counts once, however many claims there were.',
    reading:
      'Over a year it says how far the benefit is felt. Where few have had anything, more families wonder whether to renew.',
    beware:
      'Months do not add up to a year, since the same person can come again. The last months are too low until their claims are paid. A family can be helped although most of its members drew nothing.',
  },
  'reimbursement-share': {
    question: 'How much of what was claimed did the scheme pay?',
    definition:
      'Amount paid divided by amount claimed, among claims paid in the period by settlement date. Where a claim does not say what was claimed, its bill stands in. Monthly returns give the amount paid in the month over the amount claimed in it, which are in part different claims.',
    reading:
      'What is missing to 100% stayed with the patient or the provider: co-payments, ceilings, services not covered, and cuts.',
    beware:
      'Rejected claims are not in it; the rejection ratio tells of them. If only the covered part of a bill is ever claimed, it says nothing of what families pay themselves.',
  },
  'average-length-of-stay': {
    question: 'How long do people stay in hospital?',
    definition:
      'Days from admission to discharge, at least one, divided by the number of stays: inpatient claims with a discharge date in the period that were not rejected. Deliveries are not counted. Monthly returns give inpatient days over inpatient cases.',
    reading:
      'Compare hospitals that treat similar patients. A stay that grows longer without sicker patients deserves a conversation.',
    beware:
      'Claims without a discharge date are left out. A few long stays move the average; a hospital that takes the hardest cases stands high for a good reason.',
  },
  'benefit-mix': {
    question: 'What are the benefits spent on?',
    definition:
      'The part of each kind of benefit in all claims that were not rejected, by date of service: by number of claims and by amount at best estimate.',
    reading:
      'Number and amount side by side show where many small claims and where few large ones make the cost.',
    beware:
      'A part can grow only because another has shrunk: look at the numbers behind it. Claims that do not say their benefit are in the whole but in no part.',
  },
  'average-days-to-settle': {
    question: 'How long does a claim take on average?',
    definition:
      'Days from submission to settlement of the claims that ended in the period, added up and divided by their number. The second basis begins on the day of service, as IRIS+ does, and takes only claims whose dates follow each other.',
    reading:
      'Set it beside the median: when the average is far above it, a few very old claims pull it up. They are worth finding.',
    beware:
      'Claims that are still open are not in it, so it can improve while a backlog grows. Other systems begin the clock on another day: compare only what begins alike.',
  },
  'submission-lag': {
    question: 'How long does it take until a claim reaches the scheme?',
    definition:
      'Average days from the day of service to submission, of claims that ended in the period and were served, submitted and ended in this order.',
    reading:
      'These days lie with members and providers. Together with the days in the scheme’s hands they make up the time from service to settlement. Late claims make the estimate of claims not yet reported larger.',
    beware:
      'It is told by claims that have ended, so a provider that is late now shows up later. Where papers travel by post, the day of submission may be the day of typing.',
  },
  'processing-lag': {
    question: 'How long does the scheme itself need?',
    definition:
      'Average days from submission to payment or rejection, of claims that ended in the period and were served, submitted and ended in this order.',
    reading: 'These days lie with the scheme. Shortening them costs little and is felt by everybody.',
    beware:
      'Waiting for documents counts as the scheme’s time here. Claims still open are not in it; read the age of outstanding claims too.',
  },
  'outstanding-claims-age': {
    question: 'Are there old claims among those that wait?',
    definition:
      'Of the claims outstanding on the last day of the period, the part that was submitted more than 30 days before; the second basis takes more than 90 days.',
    reading:
      'It is the other half of promptness, which only knows claims that have ended. A growing part of old claims means that difficult ones are put aside.',
    beware:
      'When many new claims come in at once the part falls, although not one old claim has been settled. Paid claims without a settlement date stay in it.',
  },
  'settlement-ratio': {
    question: 'How many of the claims decided are paid?',
    definition:
      'Claims paid divided by claims paid or rejected, among claims that ended in the period: one less the rejection ratio by number.',
    reading: 'Some markets publish it, and members read it as a promise kept.',
    beware:
      'It counts claims, not money: a small payment weighs as much as a large one. It is not the claims ratio, which is money over money.',
  },
  'pending-ratio': {
    question: 'How much work is waiting beside what came in?',
    definition: 'Claims outstanding on the last day of the period divided by claims submitted in the period.',
    reading:
      'Over a month, 100% is a month’s worth of claims waiting. Over a year it is smaller, since twelve months of claims stand below the line.',
    beware:
      'Compare only periods of the same length. Above 100% more is waiting than came in: that is a backlog, not an error.',
  },
  'claim-adjustment-ratio': {
    question: 'How much is cut from claims that are approved?',
    definition:
      'Amount claimed less amount approved, divided by amount claimed, among approved and paid claims whose approved amount is recorded, by day of decision (the day of settlement where that is blank).',
    reading:
      'Look at it by provider. Steady cuts at one of them mean that its bills do not follow the tariff, or that the tariff was never explained to it.',
    beware:
      'No cuts at all can mean that nobody checks. Co-payments that are taken off before approval look like cuts.',
  },
  'complaints-ratio': {
    question: 'How often do people complain?',
    definition: 'Complaints received in the period per 1000 person-years of cover.',
    reading:
      'A rise says where to listen. Read it with days to settle and rejected claims, which most complaints are about.',
    beware:
      'None may mean that there is no way to complain. When a telephone line or a box is new, complaints rise and that is good news.',
  },
  'satisfaction-level': {
    question: 'How content are people with the service?',
    definition:
      'The marks from 0 to 5 that were given in the period, added up and divided by their number. Each mark weighs the same.',
    reading: 'Compare with the mark of earlier periods asked in the same way.',
    beware:
      'Only those who answer are heard, and whoever left is not asked. How many were asked is not recorded, so how many answered cannot be told. Averages of provider averages, which some systems print, give a small clinic the weight of a hospital.',
  },
  'provider-payment-delay': {
    question: 'For how long have providers been waiting for their money?',
    definition:
      'Claims payable on the last balance sheet of the period, divided by what was paid for claims in an average month of the period.',
    reading:
      'It says how many months of benefits the scheme owes. When it grows, hospitals begin to turn members away or ask them for cash.',
    beware:
      'When payments stop, the months below the line shrink too and it jumps. A balance sheet older than the end of the period says so beside the value.',
  },
} as const satisfies Readonly<Record<string, IndicatorWords>>;
