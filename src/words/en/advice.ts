import { indicatorNames } from './indicator-names.ts';
import { moreCharts } from './more-charts.ts';
import { named } from './named.ts';
import { signals } from './signals.ts';

/** What to do this month: what stands out, what it usually means, and where to look. */
const sentences = {
  'advice.net-income-ratio.at-least':
    'The scheme spends more than comes in: find out which part grew, claims, costs or the families in arrears, before talking about prices.',
  'advice.self-financing-rate.at-least':
    'Others pay a part of the costs: write down who, how much and until when.',
  'advice.solvency-ratio.at-least':
    'What the scheme owes is more than it has: talk to the board now about fresh capital, contributions or benefits, and who is paid first.',
  'advice.liquidity-ratio.at-least':
    'There is less cash than bills due: bring in arrears and subsidies promised, and agree with providers on dates they can rely on.',
  'advice.reserve-months.at-least':
    'Reserves would not carry a bad season: plan how to put something aside each year.',
  'advice.cash-runway.at-least':
    'Cash will not last three months at this pace: draw up the receipts and payments of the coming months.',
  'advice.reserve-run-off.at-least':
    'More had been set aside than was needed: the year before was better than it looked.',
  'advice.reserve-run-off.at-most':
    'Less had been set aside than was needed: set the next reserve by the records and look at late claims.',
  'advice.investment-concentration.at-most':
    'Much lies with one institution: let the board decide whether a second one is within reach.',
  'advice.budget-execution.at-least':
    'Less happened than was planned: see which lines, and whether the work was left undone.',
  'advice.budget-execution.at-most':
    'More happened than was planned: see which lines, and whether the budget or the spending has to change.',
  'advice.monitoring-quality.at-least':
    'Returns of some months are missing: ask for them while people remember.',
  'advice.observed-to-expected-deliveries.at-most':
    'More births than expected: see how many of these women had joined within the nine months before.',
  'advice.new-to-renewed-frequency.at-most':
    'New members use more than others: see when in their first year they do, and how families are invited to join.',
  'advice.skilled-birth-attendance.at-least':
    'Look where and to whom births without a skilled attendant happen, by area and by poverty.',
  'advice.caesarean-rate.at-least':
    'Some women may not reach a caesarean when they need one: look at transport, waiting periods and referral.',
  'advice.caesarean-rate.at-most':
    'More caesareans than a population needs: compare providers, and what each kind of delivery is paid.',
  'short.only': 'This is told only of {only}.',
  'short.unborne':
    '{count, plural, one {One indicator cannot} other {# indicators cannot}} be told for these alone.',
  'short.missed': 'lies outside its guide, with its whole margin of chance. {guide}.',
  'short.missedPlain': 'lies outside its guide. {guide}.',
  'short.target': '{goal}, set from {month}. It is not met yet, with its whole margin of chance.',
  'short.targetPlain': '{goal}, set from {month}. It is not met yet.',
  'short.moved':
    'It {way, select, above {rose} other {fell}} from {then} to {now} within a year: more than chance explains.',
  'short.movedPart':
    'It {way, select, above {rose} other {fell}} from {then} to {now} of the claims that ended, within a year: more than chance explains.',
  'short.month':
    'In {month} alone it was {value}, {way, select, above {above} other {below}} the {lower} to {upper} that chance from month to month explains.',
  'short.provisional': 'Provisional: later records may still change it.',
  'short.calm':
    '{count, plural, one {The one indicator that could be judged does not lie} other {Of # indicators that could be judged none lies}} clearly outside its guide.',
  'short.still':
    '{count, plural, one {The one figure whose margin of chance is known has} other {Of # figures whose margin of chance is known none has}} clearly moved within a year.',
  'short.nothing': 'Nothing stands out this time: no figure asks for more than the usual care.',
  'short.tooEarly': 'There is too little yet to judge by, or to compare with a year before.',
  'short.tooSmall':
    '{count, plural, one {One indicator with a guide rests} other {# indicators with a guide rest}} on fewer than 30 cases and {count, plural, one {is} other {are}} not judged.',
  'short.more': 'Show {count, plural, one {one more} other {# more}}',
  'short.fewer': 'Show fewer',
  'short.list': 'What stands out',
  'short.open.course': 'See its course',
  'short.open.records': 'See the records behind it',
  'short.open.split': 'Compare {by}',
  'advice.target': 'See whether it comes nearer from month to month, and what was planned to bring it there.',
  'advice.incurred-claims-ratio.at-least':
    'Members get little of their money back: check whether they know what is covered, and whether claims are turned away.',
  'advice.incurred-claims-ratio.at-most':
    'Contributions will not carry the benefits for long: see which benefit or provider grew.',
  'advice.collection-rate.at-least':
    'Some of what is due has not come in: list the policies in arrears and call on those families first.',
  'advice.renewal-rate.at-least':
    'Families leave: ask some of them why, and remind those whose cover ends next month before it does.',
  'advice.rejection-ratio.at-most':
    'Many claims are turned down: look at the reasons given, often the rules were not known.',
  'advice.expense-ratio.at-most':
    'Running the scheme takes a large part of the contributions: go through the budget line by line.',
  'advice.combined-ratio.at-most':
    'Claims and running costs take more than contributions bring: settle with the board who pays the rest, and for how long.',
  'advice.incurred-claims-ratio.rose':
    'Families use more, or treatment costs more, than contributions were set for: see which benefit grew, and what was new in that year.',
  'advice.incurred-claims-ratio.fell':
    'Families draw less for what they pay: often claims come in late, or people do not know what is covered. Check both before being glad of it.',
  'advice.claims-incidence.rose':
    'More people come for care: an illness going round, better knowledge of the benefits, or a new provider. See which benefit it is, then ask the providers.',
  'advice.claims-incidence.fell':
    'Fewer people come for care: distance, opening hours or not knowing the rules may keep them away, or claims are late. See where, and ask there.',
  'advice.hospitalisation-rate.rose':
    'More people are admitted: look whether one area or kind of illness stands behind it, and talk it through with the hospitals.',
  'advice.hospitalisation-rate.fell':
    'Fewer people are admitted: good where care came earlier, less so where the way is too far or costs extra. Ask where it fell most.',
  'advice.average-claim-cost.rose':
    'A claim costs more than before: prices, dearer treatment or a few large bills. Compare providers, and look at the largest claims first.',
  'advice.median-days-to-settle.rose':
    'Claims wait longer for their money, and families feel it before renewal. Find the step at which papers lie, and who could help there.',
  'advice.median-days-to-settle.fell': 'Claims are settled sooner. Find out what helped, so that it lasts.',
  'advice.promptness-of-settlement.fell':
    'Fewer claims are settled within a week. See at which step they wait, and with which provider.',
  'advice.promptness-of-settlement.rose':
    'More of the claims that ended had waited over 90 days. Go through the oldest that are open one by one this month.',
  'advice.rejection-ratio.rose':
    'More claims are turned down: often rules or forms have changed and not everybody knows. See the reasons given, provider by provider.',
  'advice.rejection-ratio.fell':
    'Fewer claims are turned down. If rules were explained better, do the same for whoever joins next.',
  'advice.renewal-rate.rose': 'More families stay. Ask what made the difference, and keep it up.',
  'advice.renewal-rate.fell':
    'More families leave at the end of their cover: ask some of them why, and remind those whose cover ends next month.',
  'advice.collection-rate.fell':
    'Less of what is due has come in: see in which area, and whether collection days suited harvest and paydays there.',
  'advice.expense-ratio.rose':
    'Running the scheme took more of the contributions than usual: a yearly bill may explain it; if not, go through the lines of that month.',
  'advice.maternity-benefit-uptake.rose':
    'More births draw the benefit than a year ago: word has spread, or women join because a birth is near. Look at when they joined.',
  'advice.maternity-benefit-uptake.fell':
    'Fewer births draw the benefit than a year ago: ask women and midwives what keeps them, from transport to the waiting period.',
  'advice.delivery-claims-per-1000-women.rose':
    'More deliveries are claimed for each 1000 women: word has spread, or women join because a birth is near. Look at when they joined.',
  'advice.delivery-claims-per-1000-women.fell':
    'Fewer deliveries are claimed for each 1000 women: ask women and midwives what keeps them, from transport to the waiting period.',
  'advice.caesarean-rate.rose':
    'More births end in a caesarean: talk with the hospitals about what made them needed. They weigh on mothers and on the fund.',
  'advice.caesarean-rate.fell':
    'Fewer births end in a caesarean: make sure that women who need one still reach it in time.',
  'advice.women-share-insured.fell':
    'Women are a smaller part of those insured: see where, and whether families leave some of them out when they join.',
  'advice.women-share-insured.rose':
    'Women are a larger part of those insured. See where, and whether whole families join or only those who expect care.',
} as const;

/** The English messages that say what to do, what is beyond chance, those of further charts, and the names of indicators that a first look has not. */
export const advice = { ...sentences, ...signals, ...moreCharts, ...named(indicatorNames) };
