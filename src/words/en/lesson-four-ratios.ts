export const fourRatios = {
  'lesson.four-ratios.name': 'Four claims ratios from the same records',
  'lesson.four-ratios.text':
    'Four people reckon the claims ratio of one scheme for one year. They get four answers, and nobody is wrong.',

  'lesson.four-ratios.meeting.title': 'Four answers, one scheme',
  'lesson.four-ratios.meeting.say':
    'A network wants to set its schemes side by side. It asks each for “the claims ratio”. Four people reckon it for the same small scheme and the same year, 2023. Their answers go from about one half to nearly one. In this lesson you reckon all four by hand. Here are all claims of the scheme: there are ten.',
  'lesson.four-ratios.meeting.notes':
    'Three minutes. Ask first: what does your own scheme divide by what? Write each answer on the board in two lines, above and below, and leave it there to the end. Hand out paper; a calculator in a telephone is enough. Most people are sure that there is only one claims ratio.',

  'lesson.four-ratios.paid.title': 'First, what was paid',
  'lesson.four-ratios.paid.say':
    'Three of the four people put above the line what the scheme paid for claims in 2023. A claim counts in the year in which it was settled, whenever the service was.',
  'lesson.four-ratios.paid.ask': 'How much was paid for claims in 2023?',
  'lesson.four-ratios.paid.hint.1':
    'Look at settled_date. Two claims were settled in January 2024, although the service was in 2023.',
  'lesson.four-ratios.paid.hint.2':
    'Leave out C5 and C7. Do not leave out C8: its service was in 2022, but it was settled in 2023. Add up amount_paid of the others.',
  'lesson.four-ratios.paid.reveal':
    'It is {paid}: C1, C2, C4, C6, C8, C9 and C10. C3 was rejected and cost nothing. C5 and C7 were paid in 2024.',
  'lesson.four-ratios.paid.notes':
    'Four minutes. People add up amount_claimed, or count C5 and C7 because the service was in 2023, or leave out C8. Each of these mistakes is a definition of its own: say so. Ask: what happens to this figure when the office is closed in December?',

  'lesson.four-ratios.collected.title': 'The treasurer’s ratio',
  'lesson.four-ratios.collected.say':
    'The treasurer looks at the cash book. What was paid for claims in 2023 was {paid}. Below the line comes what was collected in 2023. These are all receipts.',
  'lesson.four-ratios.collected.ask': 'What is paid divided by collected, in percent?',
  'lesson.four-ratios.collected.hint.1': 'All receipts are of 2023. Add up their amounts.',
  'lesson.four-ratios.collected.hint.2': 'Divide {paid} by {collected}, then multiply by 100.',
  'lesson.four-ratios.collected.reveal':
    '{paid} divided by {collected} is {ratio}. This is the cash claims ratio. It says how the cash box moved. The money of December is in it, though it has to last for most of 2024.',
  'lesson.four-ratios.collected.notes':
    'Four minutes. Ask: which receipts pay for care in 2024? (R1 a half, R2 ten twelfths, R5 eleven twelfths.) Usual mistake: to divide collected by paid.',

  'lesson.four-ratios.written.title': 'The secretary’s ratio',
  'lesson.four-ratios.written.say':
    'The secretary looks at policies. Below the line she puts what is due for policies that began in 2023, paid or not: what the scheme has written. Above it stays what was paid, {paid}.',
  'lesson.four-ratios.written.ask': 'What is paid divided by written, in percent?',
  'lesson.four-ratios.written.hint.1': 'Which policies have a cover_start in 2023? There are four.',
  'lesson.four-ratios.written.hint.2':
    'P2, P5, P6 and P7: their contribution_due adds up to {written}. Divide {paid} by it.',
  'lesson.four-ratios.written.reveal':
    '{paid} divided by {written} is {ratio}. In a scheme that grows, this ratio is low: contributions for the time to come are below the line, and the claims of that time are not above it.',
  'lesson.four-ratios.written.notes':
    'Four minutes. People take all eight policies. Ask: P7 began in December. How many months of its cover lie in 2023? One. That leads to the next step.',

  'lesson.four-ratios.day-by-day.title': 'What a year has earned',
  'lesson.four-ratios.day-by-day.say':
    'A contribution is paid for a term of cover. Each day of the term earns its part. Look at policy P1: {written} was written in 2023 in all, but P1 is not in it, since it began in July 2022. It runs to 30 June 2023, and its contribution of 365 is one for each day.',
  'lesson.four-ratios.day-by-day.ask': 'How much of the contribution of P1 was earned in 2023?',
  'lesson.four-ratios.day-by-day.hint.1': 'Which days of 2023 does P1 cover?',
  'lesson.four-ratios.day-by-day.hint.2':
    'From 1 January to 30 June: 31 and 28 and 31 and 30 and 31 and 30 days.',
  'lesson.four-ratios.day-by-day.reveal':
    '{half}, one for each of its days in 2023. Done for all eight policies, 2023 has earned {earned}. What was paid, divided by what was earned, is {ratio}. Now both sides of cover are counted: the old policies that run out and the new ones that begin.',
  'lesson.four-ratios.day-by-day.notes':
    'Five minutes. Draw a line for the year and the eight policies as bars over it: the part inside the year is earned. Half of 365 is accepted too, so that nobody is lost over days. Usual mistake: to take the whole contribution, because it “belongs” to the policy.',

  'lesson.four-ratios.incurred.title': 'The board’s ratio',
  'lesson.four-ratios.incurred.say':
    'Below the line is right now. Above it, what was paid in 2023 still holds a claim of 2022, and not those of 2023 that were still unpaid at its end. So the bookkeeper sets aside what is still to be paid: {before} at the start of the year, {atEnd} at its end. Incurred is what was paid, and what is set aside at the end, less what was set aside at the start.',
  'lesson.four-ratios.incurred.ask': 'What is incurred divided by earned, in percent?',
  'lesson.four-ratios.incurred.numbers': 'The books of 2023',
  'lesson.four-ratios.incurred.number.paid': 'Paid for claims in 2023',
  'lesson.four-ratios.incurred.number.before': 'Set aside for claims at the start',
  'lesson.four-ratios.incurred.number.at-end': 'Set aside for claims at the end',
  'lesson.four-ratios.incurred.number.earned': 'Contributions earned in 2023',
  'lesson.four-ratios.incurred.hint.1': 'First incurred: {paid} and {atEnd}, less {before}.',
  'lesson.four-ratios.incurred.hint.2': 'That is {incurred}. Divide it by {earned}.',
  'lesson.four-ratios.incurred.reveal':
    '{incurred} divided by {earned} is {ratio}. Claims of the year stand against contributions of the same year. This is the one that tells whether contributions are enough.',
  'lesson.four-ratios.incurred.notes':
    'Five minutes. Usual mistakes: to add what was set aside at the start instead of taking it off, or to divide by collected again. Say that {atEnd} is an estimate: in the end these claims cost a little less. Ask: what if nobody had set anything aside?',

  'lesson.four-ratios.four.title': 'Which one to ask for',
  'lesson.four-ratios.four.say':
    'Here are the four. From the same records come {written} and {incurred}. The network wants one figure that shows whether contributions are enough to pay for care, and that can be set side by side.',
  'lesson.four-ratios.four.numbers': 'Four claims ratios of 2023',
  'lesson.four-ratios.four.number.incurred': 'Incurred over earned',
  'lesson.four-ratios.four.number.earned': 'Paid over earned',
  'lesson.four-ratios.four.number.collected': 'Paid over collected',
  'lesson.four-ratios.four.number.written': 'Paid over written',
  'lesson.four-ratios.four.ask': 'Which one should it ask for?',
  'lesson.four-ratios.four.option.incurred':
    'Incurred over earned: care of a time against contributions for that time',
  'lesson.four-ratios.four.option.paid': 'Paid over earned: what was paid is certain, and no estimate',
  'lesson.four-ratios.four.option.cash': 'Paid over collected: both are in the cash book, so both are true',
  'lesson.four-ratios.four.option.written': 'Paid over written: it looks best, and everybody has it',
  'lesson.four-ratios.four.hint.1': 'In which of them is the same time meant above the line and below it?',
  'lesson.four-ratios.four.hint.2':
    'A claim of December that is paid in January has to be above the line of the year in which care was given.',
  'lesson.four-ratios.four.reveal':
    'Incurred over earned. The others are not false: they answer other questions. But a ratio of what was paid gets better when the scheme pays late, and nobody should be praised for that.',
  'lesson.four-ratios.four.notes':
    'Four minutes. Let two people argue, one for cash and one for incurred. Cash is a good servant: it tells whether there is money for tomorrow. It is only the wrong thing to compare schemes by.',

  'lesson.four-ratios.better.title': 'Better without being better',
  'lesson.four-ratios.better.say':
    'Next year, one scheme of the network reports a claims ratio that is ten percentage points lower. It gives paid over collected. Members had as much care as before, at the same prices.',
  'lesson.four-ratios.better.ask': 'What can have made the ratio lower? Choose all.',
  'lesson.four-ratios.better.option.slow': 'It pays claims later than before',
  'lesson.four-ratios.better.option.ahead': 'Many members paid in December for the year to come',
  'lesson.four-ratios.better.option.grow':
    'It has grown: new members have paid, and their claims are still to come',
  'lesson.four-ratios.better.option.cheat': 'None of these: only a wrong sum can do that',
  'lesson.four-ratios.better.hint.1': 'What makes the upper number smaller? What makes the lower one larger?',
  'lesson.four-ratios.better.hint.2': 'Three of the four are right.',
  'lesson.four-ratios.better.reveal':
    'Paying late makes the upper number smaller; money paid ahead and growth make the lower one larger. None of them changes what care costs against what cover earns.',
  'lesson.four-ratios.better.notes':
    'Three minutes. Ask whether anybody has seen one of these at home. Be kind: nearly everybody has. Usual mistake: to look for a culprit.',

  'lesson.four-ratios.end.title': 'What to take home',
  'lesson.four-ratios.end.say':
    'Write above and below beside every claims ratio: “incurred over earned, 2023”. Before you set two schemes side by side, ask both for the same definition; if one cannot give it, do not compare. When somebody shows you a claims ratio, ask two things: does it wait for late claims, and is the money below it for the same months?',
  'lesson.four-ratios.end.numbers': 'Four claims ratios of 2023',
  'lesson.four-ratios.end.number.incurred': 'Incurred over earned',
  'lesson.four-ratios.end.number.earned': 'Paid over earned',
  'lesson.four-ratios.end.number.collected': 'Paid over collected',
  'lesson.four-ratios.end.number.written': 'Paid over written',
  'lesson.four-ratios.end.notes':
    'Two minutes. Go back to the board: which of the four is each one’s own ratio? In the app, the headline is incurred over earned, with late claims estimated from how they came in before; the cash ratio is always named cash. “Which of four claims ratios?” under What if lets you move the amounts.',
} as const;
