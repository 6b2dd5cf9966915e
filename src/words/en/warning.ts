import type { WarningCode } from '#indicators';

/** What a line of the worklist says: its name, what was seen, what usually explains it, and what to check. */
interface Told {
  readonly name: string;
  readonly seen: string;
  readonly usually: string;
  readonly check: string;
}

const told: Readonly<Record<WarningCode, Told>> = {
  'claims-soon-after-joining': {
    name: 'Many claims soon after joining',
    seen: '{value} of the {among} claims of people in their first year fall into their first 30 days. By the time they spent under cover, {expected} would be expected, and chance rarely brings more than {upper}.',
    usually:
      'People who need care soon are quicker to join, or a campaign reached them at a clinic. In new areas, needs that waited for years are met at once.',
    check:
      'See when and where these families joined and what for. Joining by whole groups or at fixed times of the year, or a short waiting time, changes it.',
  },
  'births-soon-after-joining': {
    name: 'Many births soon after joining',
    seen: '{value} of {among} deliveries came within 270 days of joining. By women’s time under cover, {expected} would be expected, and chance rarely brings more than {upper}.',
    usually:
      'Families join because a birth is near. That is a good reason, and dear for the scheme when few others join with them.',
    check: 'See whether the waiting time is applied, and whether whole families joined or only the women.',
  },
  'more-births-than-expected': {
    name: 'More births than expected',
    seen: 'Births claimed are {value} of those to be expected among all insured women (95% interval {lower} to {upper}).',
    usually:
      'Women who expect a birth join more than others, or the fertility rate in the profile is too low for this area.',
    check:
      'Check the rate and its source in Settings first. Then see how many of these women had joined within nine months.',
  },
  'new-use-more': {
    name: 'New members use more than those who stay',
    seen: 'In their first year people have {value} of the claims a year that people insured for longer have (95% interval {lower} to {upper}).',
    usually: 'Needs that waited are met in the first year, or people join when they are already ill.',
    check:
      'Compare areas and age groups on the page of the figure, and see whether one new group explains it.',
  },
  'users-renew-more': {
    name: 'Families without a claim leave more often',
    seen: 'Families with a claim renew {points} percentage points more often than families without one (95% interval {lowerPoints} to {upperPoints}).',
    usually:
      'Who drew nothing does not see what the contribution was for. Nobody told them what it would have paid.',
    check: 'Ask some of the families without a claim, before their cover ends, what would keep them.',
  },
  'few-draw-more': {
    name: 'A few people draw a larger part',
    seen: 'The costliest 5% of claimants drew {value} of all benefits, after {expected} a year before.',
    usually: 'One or two long stays, or a chronic illness. Carrying them is what the scheme is for.',
    check:
      'See whether these are single events or will come again, and whether a ceiling or reinsurance is worth a thought.',
  },
  repeated: {
    name: 'Claims that look like a repeat',
    seen: '{count, plural, one {# claim has} other {# claims have}} the same person, provider, day and benefit as an earlier one.',
    usually:
      'A claim was sent again because the first seemed lost, or two services of one kind were given on one day.',
    check: 'Set the papers of each pair side by side, and see whether both were paid.',
  },
  'outside-cover': {
    name: 'Services on days without cover',
    seen: '{count, plural, one {# claim that was not rejected is} other {# claims that were not rejected are}} for a day on which the person had no cover.',
    usually: 'A renewal or a newborn was entered late, or a date was mistyped.',
    check: 'Look at the policy and the person’s dates first. If they are right, see how the claim passed.',
  },
  'in-waiting': {
    name: 'Deliveries before the waiting time was over',
    seen: '{count, plural, one {# delivery claim that was not rejected falls} other {# delivery claims that were not rejected fall}} into the waiting time of the profile.',
    usually:
      'The waiting time was waived, for emergencies for example, or cover that was continuous has a gap in the records.',
    check: 'See whether the waiting time in Settings is right, and what the rules say of emergencies.',
  },
  'delivery-of-man': {
    name: 'Deliveries recorded for men',
    seen: '{count, plural, one {# delivery claim is} other {# delivery claims are}} recorded for a man.',
    usually:
      'The claim of a wife or daughter stands under the number of the head of the family, or the sex was mistyped.',
    check: 'Compare the name on the claim with the member record, and correct the one that is wrong.',
  },
  'delivery-at-odd-age': {
    name: 'Deliveries at an unusual age',
    seen: '{count, plural, one {# delivery claim is} other {# delivery claims are}} for a person under 12 or over 55.',
    usually: 'A mistyped date of birth, or the claim of a relative under the wrong number.',
    check:
      'Compare with the member record. If a girl of that age did give birth, she may need more than a payment.',
  },
  'second-provider': {
    name: 'Visits to two providers on one day',
    seen: '{count, plural, one {# visit came} other {# visits came}} on a day on which the same person had been to another provider.',
    usually: 'A referral, a laboratory elsewhere, or a first place that was closed or full.',
    check:
      'See whether one provider sent the person on. The same pair of places again and again is a question for both.',
  },
  'provider-cost': {
    name: 'Costs above those of others',
    seen: 'A claim costs {value} on average over {among} claims. The same kinds of care cost {expected} at all providers of its level, and chance rarely brings more than {upper}.',
    usually: 'Harder cases, a higher tariff, or dearer medicines and tests.',
    check:
      'Compare some bills for the same care with those of another provider, and talk them through with this one.',
  },
  'provider-caesareans': {
    name: 'More caesareans than at others',
    seen: '{value} of its {among} deliveries are caesareans. At all providers of its level it is {expected}, and chance rarely brings more than {upper}.',
    usually: 'Others send it their difficult births, or it is the only one with an operating theatre.',
    check: 'Ask which births were referred. A midwife or doctor from outside can judge a few files.',
  },
  'provider-stay': {
    name: 'Longer stays than at others',
    seen: 'People stay {value} days on average over {among} stays. For the same kinds of care it is {expected} at all providers of its level, and chance rarely brings more than {upper}.',
    usually: 'Harder cases, long ways home, or payment by the day.',
    check: 'See whether a few very long stays make it, and what the tariff pays for.',
  },
  'provider-rejections': {
    name: 'More claims rejected than of others',
    seen: '{value} of its {among} decided claims were rejected. Of all providers of its level it is {expected}, and chance rarely brings more than {upper}.',
    usually: 'The rules or forms were not explained, or a new clerk fills them in.',
    check: 'Look at the reasons given. An afternoon together on the forms often settles it.',
  },
  'provider-cuts': {
    name: 'More claims reduced than of others',
    seen: 'Of its {among} accepted claims {value} were paid below what was claimed. Of all providers of its level it is {expected}, and chance rarely brings more than {upper}.',
    usually: 'Its prices lie above the tariff, or it has an old list of them.',
    check: 'Send it the tariff that holds now, and see which items are reduced.',
  },
};

type ToldMessages = Readonly<Record<`warning.${WarningCode}.${keyof Told}`, string>>;

const lines = Object.fromEntries(
  Object.entries(told).flatMap(([code, parts]) =>
    Object.entries(parts).map(([part, text]: [string, string]) => [`warning.${code}.${part}`, text]),
  ),
) as ToldMessages;

/** The worklist of early warning. */
export const warning = {
  ...lines,
  'warning.title': 'Worth a look',
  'warning.intro':
    'What stands out in {period}, the weightiest first: how many cases lie beyond what was to be expected. None of it says that anybody did wrong. Each line says what usually explains it and what to check.',
  'warning.wholeOnly':
    'These lines are always of the whole scheme. What figures are narrowed to does not change them.',
  'warning.nothing': 'Nothing stands out in this period',
  'warning.nothingText':
    '{count, plural, one {# rule was} other {# rules were}} put to the records and found nothing beyond what chance brings.',
  'warning.nothingChecked': 'Nothing could be checked in this period',
  'warning.weight':
    '{count, plural, one {about # case beyond what was expected} other {about # cases beyond what was expected}}',
  'warning.weightAny': '{count, plural, one {# case} other {# cases}}',
  'warning.of': '{name}: {subject}',
  'warning.usually': 'What usually explains it',
  'warning.check': 'What to check',
  'warning.rule.recommended': 'A recommendation, not a standard: {source}.',
  'warning.rule.published': 'After {source}.',
  'warning.source': '{work}, {place}',
  'warning.figure': 'See the figure: {name}',
  'warning.show': 'Show the records ({count, number})',
  'warning.hide': 'Hide the records',
  'warning.showThis': 'Records: {name}',
  'warning.first': 'The first {shown, number} of {count, number} records. The file has them all.',
  'warning.download': 'Download these records (CSV)',
  'warning.downloadThis': 'Download these records (CSV): {name}',
  'warning.unchecked': 'What could not be checked',
  'warning.uncheckedText': 'Silence about these says nothing.',
  'warning.never': 'Never checked, because the records have no place for it',
  'warning.neverCeiling': 'Claims just below a ceiling: the records hold no ceilings or tariffs.',
  'warning.neverDrugs': 'Medicines for each visit: the records hold no single medicines.',
  'warning.neverMix':
    'Whether the insured are costlier by age and sex than all people of the area: the profile holds no population by age and sex.',
  'warning.quiet': 'Looked at, and nothing stood out',
  'warning.alerts': 'Figures to keep an eye on',
  'warning.alertsText':
    'Figures with a guide that are beyond it over 12 months, or that have moved. A single move with nothing beyond a guide is often chance: with so many figures one or two are to be expected in any month.',
  'warning.alertsNone': 'No figure with a guide is beyond it, and none has moved more than usual.',
  'warning.alertsNoYear': 'Guides are judged over 12 months. There are fewer here.',
  'warning.alert.figure': 'Figure',
  'warning.alert.value': '12 months',
  'warning.alert.level': 'How pressing',
  'warning.alert.what': 'What was seen',
  'warning.alert.red': 'Pressing',
  'warning.alert.amber': 'Outside guide',
  'warning.alert.watch': 'Moved',
  'warning.alert.isBreached': 'outside its guide over 12 months',
  'warning.alert.isWorsening': 'worse in each of the last three complete months',
  'warning.alert.isOutside':
    'its last complete month lies further off than chance explains by the year before',
} as const;
