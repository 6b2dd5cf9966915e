/** The player of lessons. */
const player = {
  'lessons.title': 'Lessons',
  'lessons.text':
    'Step by step, each on a made-up scheme of its own, with questions that are checked against its figures.',
  'lessons.for.managers': 'For those who run a scheme',
  'lessons.for.trainers': 'For those who teach',
  'lessons.for.comparers': 'For those who compare schemes',
  'lessons.notBegun': 'not begun',
  'lessons.finished': 'gone through',
  'lessons.at': 'Step {at} of {of}',
  'lessons.state': 'About {minutes, plural, one {# minute} other {# minutes}} · {state}',
  'lessons.open': 'Open the lesson',
  'lessons.begunAgain': '“{name}” begins again; the answers of before are gone.',
  'lessons.notHereText':
    'Open it from its file below. If it was written on this device, it may not be finished yet: it stands among your lessons then.',
  'lessons.axis': '{axis}{rolling, select, yes {, the 12 months up to each} other {}}',
  'lessons.teach': 'Teach with it, or change it',
  'lessons.making': 'Making the scheme of this lesson',
  'lessons.steps': 'Steps of the lesson',
  'lessons.back': 'Step before',
  'lessons.next': 'Next step',
  'lessons.startOver': 'Start over',
  'lessons.all': 'All lessons',
  'lessons.check': 'Check my answer',
  'lessons.hint': 'Hint {at} of {of}',
  'lessons.reveal': 'Show the answer',
  'lessons.answer': 'The answer: {said}',
  'lessons.points': '{number} percentage points',
  'unit.points': 'percentage points',
  'lessons.chooseMonth': 'Choose a month',
  'lessons.pickMonth': 'Takes this month as your answer',
  'lessons.orPress': 'Choose it here, or press its point in the chart.',
  'lessons.pointSaid': '{of}: {value}',
  'lessons.numberOf': 'Of what',
  'lessons.putRight': '{name}, put right',
  'lessons.madeUp': 'Source: made-up records of {name}.',
  'lessons.nothingGiven': 'Nothing is written or chosen yet',
  'lessons.mark.right': 'Right',
  'lessons.mark.near': 'Nearly',
  'lessons.mark.wrong': 'Not yet',
  'lessons.mark.unreadable': 'Write a number such as 12.5, or choose an answer',
  'lessons.mark.unknown': 'The records of this scheme do not say',
  'lessons.nearNumber': '{side, select, more {That is {by} too much.} other {That is {by} too little.}}',
  'lessons.nearMonth': '{side, select, more {A month earlier.} other {A month later.}}',
  'lessons.nearChoice': '{count, plural, one {# choice is} other {# choices are}} not right yet.',
  'lessons.inApp': 'Open {name} in the app',
  'lessons.findings': 'What the app finds in the records',
  'lessons.findings.none': 'Nothing is odd about these records.',
  'lessons.findings.unusual':
    '{count, plural, one {# amount} other {# amounts}} far from the usual: {kind}, {column}.',
  'lessons.findings.open': 'Open the data quality page',
  'lessons.funnel.none': 'Too few groups are known here for a funnel.',
  'lessons.funnel.reads':
    'The line across is the whole scheme. Were all groups alike, chance would leave about 95 of 100 between the dashed curves, and nearly all (99.8 %) between the full ones. Hollow marks stand on fewer than 30 and are not judged.',
  'lessons.funnel.label': '{indicator}, a mark for each group, small groups first',
  'lessons.funnel.size': 'Size, as what the value stands on: {unit}',
  'lessons.onBasis': '{name}, {basis}',
} as const;

const ratio = {
  'lesson.ratio.name': 'What a ratio is, and what it is not',
  'lesson.ratio.text':
    'The treasurer is alarmed: claims cost far more than a year ago. Is the scheme in trouble?',
  'lesson.ratio.alarm.title': 'An alarming line',
  'lesson.ratio.alarm.say':
    'Claims for services of the last twelve months come to {now} (claims handed in so far; another lesson adds those still to come). A year before they came to {before}. The treasurer wants to cut benefits. What would you want to know first?',
  'lesson.ratio.times.title': 'How many times as much?',
  'lesson.ratio.times.say':
    'First, how large is the growth? It was {before} for the twelve months a year ago, and is {now} for the last twelve.',
  'lesson.ratio.times.ask': 'How many times as much as a year ago is it now? (A number such as 1.25)',
  'lesson.ratio.times.hint.1': 'How many times one number is another is told by dividing.',
  'lesson.ratio.times.hint.2': 'Divide what it is now by what it was before: {now} by {before}.',
  'lesson.ratio.times.reveal':
    '{now} divided by {before} is {growth}. That is a ratio too: of an amount to the same amount a year before.',
  'lesson.ratio.heavier.title': 'More claims, or a larger scheme?',
  'lesson.ratio.heavier.say':
    'Now do the same for the twelve months a year ago, and set both years side by side. Contributions earned were {earnedBefore}, and are {earnedNow}. The claims ratio was {before}, and is {now}.',
  'lesson.ratio.heavier.ask': 'Why did claims cost so much more?',
  'lesson.ratio.heavier.option.sicker':
    'Each 100 earned now pays for about half as many claims again as before',
  'lesson.ratio.heavier.option.grown':
    'Mostly because the scheme has grown: what it earns grew too, nearly as fast',
  'lesson.ratio.heavier.option.fewer': 'Because the scheme earns less than a year ago',
  'lesson.ratio.heavier.hint.1': 'Look at both charts: does the second rise as the first one does?',
  'lesson.ratio.heavier.hint.2': 'A ratio stays where it is when what is above and what is below grow alike.',
  'lesson.ratio.heavier.reveal':
    'The scheme has grown. What it earns rose from {earnedBefore} to {earnedNow}, so the claims ratio only moved from {before} to {now}. An amount alone cannot tell a large scheme from a costly one.',
  'lesson.ratio.divide.title': 'Reckon it yourself',
  'lesson.ratio.divide.say':
    'Is that much? Set it against what the scheme earned in the same twelve months. The claims ratio divides claims for services of a time by the contributions earned in that time. Claims are {claims}, contributions earned are {earned}.',
  'lesson.ratio.divide.ask': 'What is the claims ratio, in percent?',
  'lesson.ratio.divide.hint.1':
    'Which of the two is divided by the other? The one that the ratio is named after stands above.',
  'lesson.ratio.divide.hint.2': 'Divide {claims} by {earned}, then multiply by 100.',
  'lesson.ratio.divide.reveal': 'It is {ratio}. This is the formula with its numbers:',
  'lesson.ratio.not.title': 'What it says, and what it does not',
  'lesson.ratio.not.say':
    'The claims ratio is {ratio}. Each of these sentences is said of such a figure in meetings.',
  'lesson.ratio.not.ask': 'Which of them are true? Choose all.',
  'lesson.ratio.not.option.hundred': 'About {ratio} of contributions earned went to claims',
  'lesson.ratio.not.option.people': 'About {ratio} of the insured had a claim',
  'lesson.ratio.not.option.left': 'All that is not spent on claims is left over for the scheme',
  'lesson.ratio.not.option.both': 'It can rise because claims grew, or because contributions fell',
  'lesson.ratio.not.hint.1': 'Ask of each sentence: what is counted above, and what below?',
  'lesson.ratio.not.reveal':
    'A ratio is a statement of what stands above and what stands below it, and of nothing else: here money and money, not people. Running costs have to be paid too, and either side can move it.',
  'lesson.ratio.costs.title': 'What is left',
  'lesson.ratio.costs.say':
    'Claims take {claims} of contributions earned, and running costs {costs}. Both are divided by the same, so they may be added.',
  'lesson.ratio.costs.ask': 'How much of contributions earned is left, in percent?',
  'lesson.ratio.costs.hint.1': 'Take both from 100%.',
  'lesson.ratio.costs.reveal':
    '100% less {claims} less {costs}. Ratios may be added only where they are divided by the same thing.',
  'lesson.ratio.end.title': 'What to take home',
  'lesson.ratio.end.say':
    'Before you judge a ratio, say aloud what stands above, what stands below, and of which time. Before you judge an amount, ask what it should be divided by.',
} as const;

const lateClaims = {
  'lesson.late-claims.name': 'IBNR, or why last month always looks good',
  'lesson.late-claims.text': 'Every month the newest figure is the best one. Good luck, or something else?',
  'lesson.late-claims.news.title': 'Good news again',
  'lesson.late-claims.news.say':
    'In the last month there were {last} claims per 1000 insured a year, after {before} in the month before. The board wants to tell the members that they are healthier.',
  'lesson.late-claims.lowest.title': 'Find the best month',
  'lesson.late-claims.lowest.say': 'Look at twelve months side by side, in the chart or in its table.',
  'lesson.late-claims.lowest.ask': 'In which month were there fewest claims per 1000 insured a year?',
  'lesson.late-claims.lowest.hint.1':
    'Look for the lowest point of the line. Is there anything else that is different about it?',
  'lesson.late-claims.lowest.reveal': 'It is the last month, with {last}.',
  'lesson.late-claims.why.title': 'Why the last one?',
  'lesson.late-claims.why.say':
    'In this made-up scheme people fall ill no less at the end than before. From one month to the next the line goes up and down by chance. Claims are handed in some days or weeks after the service.',
  'lesson.late-claims.why.ask': 'Why is the last month the lowest?',
  'lesson.late-claims.why.option.healthier': 'People were healthier in the last month',
  'lesson.late-claims.why.option.under-way': 'Part of its claims have not been handed in yet',
  'lesson.late-claims.why.option.left': 'Families have left the scheme',
  'lesson.late-claims.why.hint.1': 'Think of somebody who saw a doctor on the last day of the month.',
  'lesson.late-claims.why.hint.2':
    'The figure is per 1000 insured: it does not fall because there are fewer of them.',
  'lesson.late-claims.why.reveal':
    'Claims for services of that month are still under way. They are incurred but not reported yet: IBNR. From how claims came in for earlier months, those are estimated to cost {late}.',
  'lesson.late-claims.estimate.title': 'What the month will have cost',
  'lesson.late-claims.estimate.say':
    'Reported for services of the last month so far: {reported}. Estimated to come still: {late}. The chart shows the estimate month by month: it is all but nothing for months that are long past.',
  'lesson.late-claims.estimate.ask': 'What will services of the last month have cost in all?',
  'lesson.late-claims.estimate.hint.1': 'Incurred is what is reported and what is still to come, together.',
  'lesson.late-claims.estimate.reveal': '{reported} and {late} make {incurred}.',
  'lesson.late-claims.ratio.title': 'What that does to the claims ratio',
  'lesson.late-claims.ratio.say':
    'By claims reported so far, the claims ratio of the last month is {reported}. With the estimate it is {estimated}.',
  'lesson.late-claims.ratio.ask': 'By how many percentage points does the first one look better than it is?',
  'lesson.late-claims.ratio.hint.1': 'Take {reported} from {estimated}.',
  'lesson.late-claims.ratio.reveal':
    '{estimated} less {reported} is {points}. The estimate is uncertain: it rests on few claims.',
  'lesson.late-claims.which.title': 'Which months to trust',
  'lesson.late-claims.which.say':
    'For some months, claims reported so far say nearly all; for others they do not. Press “Open … in the app” and choose other months.',
  'lesson.late-claims.which.ask':
    'For which of these do late claims raise the ratio by more than 5 in every 100 of its value? Choose all.',
  'lesson.late-claims.which.option.month': 'The last month',
  'lesson.late-claims.which.option.half-year': 'The month half a year before it',
  'lesson.late-claims.which.option.year-before': 'The same month a year before it',
  'lesson.late-claims.which.hint.1': 'How long does it take until nearly all claims are in?',
  'lesson.late-claims.which.reveal': 'Only the last month: the claims of the others have come in long since.',
  'lesson.late-claims.end.title': 'What to take home',
  'lesson.late-claims.end.say':
    'Do not praise the newest month before its claims are in. Look at figures with the estimate, at twelve months together, or wait.',
} as const;

export const workshopLessons = { ...player, ...ratio, ...lateClaims } as const;
