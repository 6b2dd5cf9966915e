/** Mistakes planted in made-up schemes, to be found against the clock. */
const page = {
  'errors.title': 'Spot the error',
  'errors.text':
    'Made-up schemes with a mistake in their files. Look at them in the app as you would at your own, and say what went wrong, in which file, and in which month. The clock runs.',
  'errors.ready': 'Exercises',
  'errors.own': 'Made on this device',
  'errors.facts':
    '{level, select, none {{count, plural, one {# mistake} other {# mistakes}}} other {Level {level} · {count, plural, one {# mistake} other {# mistakes}}}}',
  'errors.best': 'Best so far: {points, plural, one {# point} other {# points}} in {time}',
  'errors.notDone': 'Not solved yet',
  'errors.begun': 'Begun: {time} on the clock',
  'errors.all': 'All exercises',
  'errors.unknown': 'There is no such exercise on this device',
  'errors.brief': 'What the manager says',
  'errors.task':
    '{count, plural, one {One mistake is} other {# mistakes are}} in the files of this scheme. Find {count, plural, one {it} other {them}} in the app. Its pages, and Data quality above all, show what is odd about the records: what is odd is not yet what went wrong. Every scheme has some oddities that are no mistake.',
  'errors.rules':
    '100 points to win: 10 less for an answer that is nearly right, 20 less for one that is wrong, 15 less for a hint. Of as many points, the quicker is better.',
  'errors.ownBrief': '“Something is wrong with these records, and I cannot see what.”',
  'errors.start': 'Start the clock',
  'errors.goOn': 'Go on',
  'errors.pause': 'Pause',
  'errors.again': 'Try again',
  'errors.paused': 'The clock rests at {time}',
  'errors.pausedText': 'What there is to look at comes back when it runs.',
  'errors.making': 'Making the scheme of this exercise',
  'errors.clock': 'Time',
  'errors.look': 'Look for it',
  'errors.lookText': 'A bar on these pages leads back here; the clock runs on.',
  'errors.answer': 'What went wrong?',
  'errors.mistake': 'Mistake',
  'errors.file': 'File',
  'errors.month': 'Month',
  'errors.monthHint': 'In which claims were submitted, contributions paid, or of which finance lines are.',
  'errors.choose': 'Choose…',
  'errors.check': 'Check',
  'errors.incomplete': 'Say all three: the mistake, the file and the month.',
  'errors.mark.right': 'Right: {mistake}, {file}, {month}',
  'errors.left': '{count, plural, =0 {That was all.} one {One more to find.} other {# more to find.}}',
  'errors.mark.near': 'Nearly',
  'errors.off.mistake': 'File and month are right. Something else went wrong with them.',
  'errors.off.file': 'Mistake and month are right, but it is another file.',
  'errors.off.month': 'Mistake and file are right, but it is another month.',
  'errors.mark.wrong': 'No: more than one of the three is not right',
  'errors.hint': 'A hint (15 points less)',
  'errors.hints': 'Hints',
  'errors.show': 'Show the answers',
  'errors.score': 'Points',
  'errors.solved': 'Solved: {points, plural, one {# point} other {# points}} in {time}',
  'errors.shown': 'Shown. Try another, or this one again another day',
  'errors.newBest': 'Your best so far.',
  'errors.reveal': 'What was wrong',
  'errors.where': '{name}: {month}',
  'errors.lines.there':
    '{count, plural, one {# line of {file}.csv is} other {# lines of {file}.csv are}} affected: {lines}.',
  'errors.lines.gone':
    '{count, plural, one {# line is missing from {file}.csv, which stood} other {# lines are missing from {file}.csv, which stood}} in lines {lines} before.',
  'errors.lines.none': 'No line of {file}.csv is affected: the month has none.',
  'errors.range': '{first}–{last}',
  'errors.moreRanges': '{count, plural, one {and in one more place} other {and in # more places}}',
  'errors.told': 'See what the app says: Data quality',
  'errors.effect': 'What it did',
  'errors.effectSays': '{indicator} in {month}: {after} with the mistake, {before} without.',
  'errors.making.clean': 'Making the same scheme without the mistakes, to compare',
  'errors.compared': 'Made-up records of {name}, with the planted mistakes and without.',
  'errors.with': 'With mistakes',
  'errors.without': 'Without',
  'errors.cleanName': '{name}, corrected',
  'errors.bar': 'Way back to the workshop',
  'errors.time': '{minutes}:{seconds}',
  'errors.whence.errors': 'There is a mistake in these records.',
  'errors.whence.clean': 'These are the records of the exercise without the mistakes.',
  'errors.whence.mended': 'These are the records of the lesson without the mistakes.',
  'errors.whence.make': 'This scheme was made in the workshop.',
  'errors.whence.lesson': 'This scheme was made for a lesson.',
  'errors.backTo.errors': 'Back to the exercise',
  'errors.backTo.make': 'Back to what it is made from',
  'errors.backTo.lesson': 'Back to the lesson',
} as const;

const codes = {
  'errors.mistake.double-upload': 'Uploaded twice',
  'errors.mistake.unit-change': 'Amounts in another unit',
  'errors.mistake.day-month-swap': 'Day and month turned round',
  'errors.mistake.cash-for-incurred': 'Day of payment in place of day of service',
  'errors.mistake.missing-month': 'A month is missing',
  'errors.why.double-upload':
    'The records of the month were entered a second time. Claims got new numbers, so that nothing refused them; finance lines of a month simply add up.',
  'errors.why.unit-change':
    'Amounts of the month were entered in hundredths of the currency, so that each is a hundred times too large.',
  'errors.why.day-month-swap':
    'Dates were read month first. Up to the twelfth of a month both readings are possible, so that nothing refused them, and services moved to other months, some before cover began or after they were claimed.',
  'errors.why.cash-for-incurred':
    'The day on which a claim was paid was entered as the day of service. Claims move to later months, and what is still owed is no longer seen.',
  'errors.why.missing-month':
    'The file of the month was never added. Totals fall, and nothing in the month itself can tell.',
  'errors.todo.double-upload':
    'What to do: compare the number of records with the month’s own register, take the second upload back under Records, and have numbers given once, by the scheme.',
  'errors.todo.unit-change':
    'What to do: ask for the file in whole units, put it in again, and write the unit into the heading of the form.',
  'errors.todo.day-month-swap':
    'What to do: put the file in again with the order of dates set when it is added, and ask for dates as year-month-day.',
  'errors.todo.cash-for-incurred':
    'What to do: ask for the day of service and the day of payment in columns of their own, and put the file in again.',
  'errors.todo.missing-month':
    'What to do: ask for the file of the month and add it. Until then, tell no figure that stands on the month.',
  'errors.hint.file': 'It is in the file of {file}.',
  'errors.hint.month': 'It is in the year {year}, in the {half, select, first {first} other {second}} half.',
  'errors.clue.double-upload':
    'Data quality shows a month with far more than those around it, or lines that stand twice. Do so many new ones seem likely?',
  'errors.clue.unit-change':
    'Data quality shows amounts far from all others. How many times too large are they?',
  'errors.clue.day-month-swap':
    'Data quality shows services outside cover and after they were claimed. Look at the dates of these records: on which days of the month are they?',
  'errors.clue.cash-for-incurred':
    'Data quality shows claims submitted before their service. Hold the day of service against the day they were settled.',
  'errors.clue.missing-month':
    'Data quality shows months without records. Did nothing happen, or was nothing sent?',
} as const;

const exercises = {
  'errors.exercise.gap': 'The missing money',
  'errors.exercise.gap.brief':
    '“Our collection rate has a dent, says the treasurer. Yet every family that I ask has its receipt.”',
  'errors.exercise.twice': 'The busy month',
  'errors.exercise.twice.brief':
    '“In one month everybody seems to have been ill. The clinics remember nothing of the kind.”',
  'errors.exercise.hundredfold': 'The expensive month',
  'errors.exercise.hundredfold.brief':
    '“Our claims ratio has left the page. The board meets on Monday and wants to raise contributions.”',
  'errors.exercise.turned': 'Ill before they joined',
  'errors.exercise.turned.brief':
    '“A clerk tells me that members claim for days on which they were not insured. Are they cheating us?”',
  'errors.exercise.cash': 'The quiet winter',
  'errors.exercise.cash.brief':
    '“For a month we had another bookkeeper, a very tidy one. Now the weeks before look wonderful, and those after look dear.”',
  'errors.exercise.both': 'Two at once',
  'errors.exercise.both.brief':
    '“We spent far more on ourselves than planned in one month, and hardly anybody was ill in another. I believe neither.”',
} as const;

export const workshopErrors = { ...page, ...codes, ...exercises };
