/** What may be put side by side, and what differs between schemes that are. */
export const compareNotes = {
  'compare.which': 'Which schemes',
  'compare.whichCount': '{chosen} of {all, plural, one {# scheme} other {# schemes}}',
  'compare.whichFind': 'Find a scheme by its name or country',
  'compare.whichFound': '{count, plural, one {1 scheme} other {# schemes}} found',
  'compare.whichAll': 'Choose all',
  'compare.whichNone': 'Choose none',
  'compare.whichMore': 'Show {count} more',
  'compare.whichShow': 'Show {count, plural, one {# scheme} other {# schemes}}',
  'compare.whichTooFew': 'Choose two schemes or more.',
  'compare.whichLabel': 'Schemes',
  'compare.fromFile': 'comparison file',
  'compare.isMadeUp': 'made-up',
  'compare.madeUpApart':
    'Made-up schemes are left out beside your own, so that nobody takes them for real ones. They can be chosen here.',
  'compare.peersBy': 'Peers by',
  'compare.peersAny': 'all schemes chosen',
  'compare.peers': 'Group',
  'compare.peersCount': '{group} ({count})',
  'compare.peersOnly':
    'Only peers are shown: {by}, {group}. {shown} of {all, plural, one {# scheme} other {# schemes}}.',
  'compare.part': 'Of whom',
  'compare.partWhole': 'everybody',
  'compare.partChoice': '{split}: {group}',
  'compare.partOnly': 'Every value is of one group alone: {split}, {group}.',
  'compare.standard': 'By age and sex',
  'compare.standard.none': 'as it is',
  'compare.standard.who': 'as in the WHO world population',
  'compare.standard.pooled': 'as in all these schemes together',
  'compare.standardSays.who':
    'Directly standardised by age and sex: what each rate would be if the scheme’s insured were of the ages of the WHO World Standard population 2000–2025, half of each age women and half men. Intervals by Dobson’s method. The rates themselves are of nobody: only compare them.',
  'compare.standardSays.pooled':
    'Directly standardised by age and sex: what each rate would be if the scheme’s insured were of the ages and sexes of all these schemes’ insured together. Intervals by Dobson’s method. The rates themselves are of nobody: only compare them.',
  'compare.standardised': '{name}, standardised by age and sex',

  'compare.publishedWhich': 'Which value',
  'compare.publishedAdd': 'Published values',
  'compare.publishedTitle': 'Published values',
  'compare.publishedIntro':
    'A value that somebody published, to hold schemes against. It is kept on this device with its source.',
  'compare.publishedKnown': 'The catalogue has',
  'compare.publishedYours': 'You have entered',
  'compare.publishedNone': 'Nothing yet.',
  'compare.publishedNew': 'Enter a value',
  'compare.publishedValue': 'Value',
  'compare.publishedValueHint': 'A share as a percentage: 80 for 80 %.',
  'compare.publishedPeriod': 'Period that it is of',
  'compare.publishedSource': 'Source: who published it, and where',
  'compare.publishedKeep': 'Keep this value',
  'compare.publishedKept': 'The published value is kept.',
  'compare.publishedLine': '{value} – {source}',
  'compare.publishedEntered': '{value} ({period}) – {source}',
  'compare.publishedHeld': 'Held against a published value: {value}. Source: {source}.',
  'compare.publishedMoney':
    'Amounts of money have no published value: one of another currency and year says nothing here.',
  'compare.given.remove': 'Remove',
  'compare.given.removeThis': 'Remove {what}',
  'compare.given.needValue': 'Enter a number.',
  'compare.given.noShare': 'This is a share of a whole: write a number from 0 to 100.',
  'compare.given.which':
    '{count, plural, one {Is it {one}?} other {Is it {one} or {other}?}} Press it below, or write it anew.',
  'compare.given.takeThis': 'It is {value}',
  'compare.given.needPeriod': 'Say which period it is of.',
  'compare.given.needSource': 'Say who published it.',
  'compare.given.needDay': 'Choose the day that it is of.',
  'compare.given.needRate': 'Enter a number above nothing.',

  'compare.currencies': 'Currencies',
  'compare.currenciesTitle': 'Several currencies',
  'compare.currenciesIntro':
    'These schemes count in {currencies}. Without rates of exchange, amounts are shown against each scheme’s own contributions. Nothing is fetched: a rate is what you enter, with its day and who published it.',
  'compare.currencyInto': 'Show amounts',
  'compare.currencyNone': 'against contributions',
  'compare.currencyIn': 'in {currency}',
  'compare.ratesGiven': 'Rates given',
  'compare.ratesMissing': 'Rates that are missing',
  'compare.rateOne': 'One {from} in {to}',
  'compare.rateReads': '1 {from} = {rate} {to}, and so 1 {to} = {turned} {from}',
  'compare.rateEnter': 'Enter a rate',
  'compare.rateFrom': 'Of one',
  'compare.rateInto': 'In',
  'compare.rateLine': '1 {from} = {rate} {to}, {day}, {source}',
  'compare.rateTurned':
    '1 {from} = {rate} {to}, turned from the rate given the other way round; {day}, {source}',
  'compare.rateDay': 'Day of the rate',
  'compare.rateSource': 'Source',
  'compare.rateKeep': 'Keep this rate',
  'compare.rateAccept': 'Take it',
  'compare.rateFixed': 'A fixed parity is known: 1 {from} = {rate} {to}, {source}.',
  'compare.ratesNoteLacking':
    'No rate is given from {currencies} into {into}: amounts of those schemes are not shown.',
  'compare.ratesNoteUnweighed':
    'No rate is given from {currencies} into {into}: the ratios of those schemes are shown, and neither taken together with others nor judged.',

  'compare.notes.title': 'What differs between these schemes',
  'compare.notes.looking': 'Being looked at…',
  'compare.notes.sum':
    '{count, plural, one {One thing} other {# things, above all}}: {kind} ({groups}). {severity}.',
  'compare.notes.none': 'Nothing is known that would keep these values from one axis.',
  'compare.notes.quality': 'Look at how good the records are, too',
  'compare.notes.qualityWaiting': 'Going through the records…',
  'compare.notes.qualityAlike':
    '{isOne, select, yes {The records score alike: {least} of 100.} other {The records score alike: between {least} and {most} of 100.}}',
  'compare.notes.concerns': 'It bears on {count, plural, one {one indicator} other {# indicators}} here.',
  'compare.notes.noCause':
    'What these schemes come to together may have other causes too: it shows how large the difference is, not whence it comes.',
  'compare.notes.group': '{label}: {count, plural, one {1 scheme} other {# schemes}}',
  'compare.notes.groupTogether':
    '{label}: {count, plural, one {1 scheme} other {# schemes}}, {together} together',
  'compare.notes.more': '{names} and {count} more',
  'compare.notes.indicator': 'Indicator',
  'compare.notes.byIndicator': 'What the groups come to together',
  'compare.notes.apart':
    '{indicator}: in the middle of {count, plural, one {1 scheme} other {# schemes}} that give both, “{other}” comes to {times} times “{chosen}”.',
  'compare.notes.notApart':
    '{indicator}: no scheme here gives both, so how far “{other}” lies from “{chosen}” is not known.',
  'compare.severity.bars': 'Cannot be compared as it is',
  'compare.severity.caution': 'Compare with care',
  'compare.severity.note': 'To know',

  'compare.differs.basis': 'Given on another basis only, and left out',
  'compare.differs.version': 'Counted by another edition of the definitions, shown and not judged',
  'compare.differs.currency': 'Currency',
  'compare.differs.period': 'Period ends in',
  'compare.differs.completeness': 'Not firm yet',
  'compare.differs.hidden': 'Hidden as small numbers',
  'compare.differs.outpatient': 'Outpatient care',
  'compare.differs.inpatient': 'Inpatient care',
  'compare.differs.maternity': 'Having a child',
  'compare.differs.enrolment': 'How people join',
  'compare.differs.maternity-waiting': 'Waiting before maternity care',
  'compare.differs.waiting': 'Waiting before any care',
  'compare.differs.grace': 'Days of grace to renew',
  'compare.differs.age': 'Age of the scheme',
  'compare.differs.type': 'Type of scheme',
  'compare.differs.quality': 'Quality of records',
  'compare.differs.unsaid': 'Not said by all schemes',

  'compare.group.unknown': 'not said',
  'compare.group.covered.yes': 'covered',
  'compare.group.covered.no': 'not covered',
  'compare.group.waiting.yes': 'there is some',
  'compare.group.waiting.no': 'none',
  'compare.group.maternity-waiting.none': 'none',
  'compare.group.maternity-waiting.under-9-months': 'under nine months',
  'compare.group.maternity-waiting.9-months-up': 'nine months and more',
  'compare.group.days': '{days} days',
  'compare.group.age.young': 'in the first two years',
  'compare.group.age.older': 'older',
  'compare.group.quality.good': 'good',
  'compare.group.quality.behind': 'over 20 points behind the best',
  'compare.group.quality.poor': 'under 60 of 100',
  'compare.group.version': 'definitions of {edition}',
  'compare.group.rules': 'definitions of {edition}, counted by rules {rules}',
  'compare.group.hidden': 'hidden',

  'compare.about.basis':
    'One name, several accepted definitions: a cash ratio and an incurred one are not the same figure. Only values on one basis share an axis.',
  'compare.about.version':
    'What the indicators mean was changed between the editions of SchemeScope that counted these schemes. Ask whoever sent the older file to open the newest SchemeScope and to write the file anew, under Reports.',
  'compare.about.currency':
    'Amounts of different currencies share an axis only at a rate with its day and source.',
  'compare.about.period':
    'The schemes’ years or quarters begin in different months, so the values are not of the same months; seasons and prices differ.',
  'compare.about.completeness':
    'Such a value still moves as records come in, or is of a part of the period only. It is never coloured.',
  'compare.about.hidden':
    'Small numbers are hidden, here or by whoever wrote the file, so that nobody can be told from them.',
  'compare.about.quality':
    'Claims and renewals that are not in the records are not in the figures. Where records are poor, a low value may be one that was not written down.',
  'compare.about.unsaid':
    'These bear much on what is compared, and schemes do not say them. The profile of a scheme has room for it.',

  'compare.why.many-small-claims':
    'Outpatient care brings many small claims: more claims and cost per person, a lower average claim, other days to settle.',
  'compare.why.few-dear-claims':
    'Hospital stays are few and dear: they make up much of the cost and make it jump from year to year.',
  'compare.why.births-cost':
    'Births are frequent, and can be expected: a scheme that covers them pays for them.',
  'compare.why.births-counted':
    'A scheme that does not cover births sees few of them in its claims, whatever its women need.',
  'compare.why.expecting-to-need':
    'Where joining is a choice, those who expect to need care join first, so that use and cost per person are higher.',
  'compare.why.joining-is-a-duty':
    'Where joining is a duty or comes without asking, how many join and stay says little of what people think of the scheme.',
  'compare.why.waiting-births':
    'Under nine months of waiting, a woman can join when she is pregnant already; a longer wait keeps such births out of the figures.',
  'compare.why.waiting-care': 'A wait before care keeps out those who join when they fall ill.',
  'compare.why.grace-renewed-later':
    'With more days of grace, later renewals still count as renewed, and the rate is higher.',
  'compare.why.young-claims':
    'In its first two years people are learning to use a scheme and late claims are not known yet: use and cost are mostly lower.',
  'compare.why.young-renewals':
    'A young scheme grows from little, and few of its policies have come up for renewal.',
  'compare.why.young-costs': 'Setting a scheme up costs much before contributions come in.',
  'compare.why.young-reserves': 'A young scheme has little experience behind its figures.',
  'compare.why.type-members':
    'Whom a scheme reaches depends on whose it is: members, workers, borrowers or patients.',
  'compare.why.type-costs':
    'Some schemes are run by volunteers or by a hospital that bears their costs, which their books do not show.',

  'compare.because.other-version':
    'not judged: counted by another edition of the definitions than most schemes here',
};
