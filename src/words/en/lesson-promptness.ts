export const promptness = {
  'lesson.promptness.name': 'Promptness, and those who still wait',
  'lesson.promptness.text':
    'A network gives a prize for paying claims fast. The winner has never paid so slowly. How can that be?',

  'lesson.promptness.prize.title': 'A prize for speed',
  'lesson.promptness.prize.say':
    'A network gives a prize to the scheme that pays claims fastest. For each month of service it takes all claims that have been paid, and reckons how many days they took on average. This is the chart of one scheme.',
  'lesson.promptness.prize.ask': 'Which month of service looks fastest?',
  'lesson.promptness.prize.hint.1':
    'Look for the lowest point. The last month has none: nothing of it is paid yet.',
  'lesson.promptness.prize.reveal':
    'It is November, with {november} days. Five months before it was {before} days. The scheme gets the prize.',
  'lesson.promptness.prize.notes':
    'Three minutes. Ask for applause for the winner, then ask what they would like to know before they clap. Write “who is counted?” on the board and leave it there.',

  'lesson.promptness.left-out.title': 'Who is counted',
  'lesson.promptness.left-out.say':
    'For services of November, {handedIn} claims were handed in and not rejected. Of these, {paid} have been paid so far. Only those paid have a number of days, so only they are in the average.',
  'lesson.promptness.left-out.numbers': 'Claims for services of November',
  'lesson.promptness.left-out.number.handed-in': 'Handed in and not rejected',
  'lesson.promptness.left-out.number.paid': 'Paid so far',
  'lesson.promptness.left-out.ask': 'What share of them is left out of the average, in percent?',
  'lesson.promptness.left-out.hint.1': 'First, how many are not paid yet?',
  'lesson.promptness.left-out.hint.2': 'Divide those not paid yet by all that were handed in.',
  'lesson.promptness.left-out.reveal':
    '{leftOut} of them are left out. The average of November stands on the few that are finished.',
  'lesson.promptness.left-out.notes':
    'Three minutes. Usual mistake: to give the share that is counted. Ask: who in this room would be missing if we asked at the door how long people have waited to go home?',

  'lesson.promptness.which-ones.title': 'The ones that are finished',
  'lesson.promptness.which-ones.say':
    'The upper chart counts claims by month of service, and only those paid so far: {soFar} days for November. The lower one counts claims by the month in which they ended, whenever they began: {ended} days for November.',
  'lesson.promptness.which-ones.ask': 'Why is the upper figure so low for November?',
  'lesson.promptness.which-ones.option.quickest':
    'Only the quickest claims of November can be paid by now; the slow ones are still to come',
  'lesson.promptness.which-ones.option.any':
    'Those paid are like all others; it is chance that they were quick',
  'lesson.promptness.which-ones.option.faster': 'The office has become faster',
  'lesson.promptness.which-ones.hint.1':
    'A claim of November that takes a hundred days: can it be among those paid by the end of December?',
  'lesson.promptness.which-ones.hint.2': 'If the office had become faster, what would the lower chart do?',
  'lesson.promptness.which-ones.reveal':
    'Only quick ones can be finished. Looking only at what has come through, and taking it for all, is called survivorship. The lower chart tells the truth a little late: the office has become slower.',
  'lesson.promptness.which-ones.notes':
    'Four minutes. The story of the aeroplanes helps: those that came back had holes in the wings; the ones hit in the engine never came back to be counted. Usual mistake: “a sample is a sample”.',

  'lesson.promptness.ten.title': 'Ten claims, one day',
  'lesson.promptness.ten.say':
    '{all} claims are handed in on the same day. After two months, {soon} have been paid after {soonDays} days, {later} after {laterDays} days, and {open} are still open. On average, those paid took {mean} days. There is a fairer way: follow all of them.',
  'lesson.promptness.ten.numbers': 'Ten claims, two months later',
  'lesson.promptness.ten.number.soon': 'Paid after {soonDays} days',
  'lesson.promptness.ten.number.later': 'Paid after {laterDays} days',
  'lesson.promptness.ten.number.open': 'Still open after two months',
  'lesson.promptness.ten.ask': 'What share of all of them was paid within 30 days, in percent?',
  'lesson.promptness.ten.hint.1': 'Those still open belong below the line.',
  'lesson.promptness.ten.hint.2':
    'Add those paid after {soonDays} and after {laterDays} days, and divide by all.',
  'lesson.promptness.ten.reveal':
    '{share}. It counts whoever waits as waiting. And it can be known after 30 days: nobody has to wait until the last claim is paid.',
  'lesson.promptness.ten.notes':
    'Four minutes. Let {all} people stand up as claims: {soon} sit down when you call “{soonDays} days”, {later} at “{laterDays} days”. Ask those left standing how they feel about the average. Usual mistake: to leave them out below the line, which gives 100%.',

  'lesson.promptness.waiting.title': 'Look at those who wait',
  'lesson.promptness.waiting.say':
    'The chart shows how many claims lay open at the end of each month. At the end there are {open}. In the last month {handedIn} claims were handed in.',
  'lesson.promptness.waiting.ask':
    'For how many months’ worth of claims is work lying there? (A number such as 1.5)',
  'lesson.promptness.waiting.hint.1':
    'How many times does what comes in during a month go into what lies there?',
  'lesson.promptness.waiting.hint.2': 'Divide {open} by {handedIn}.',
  'lesson.promptness.waiting.reveal':
    'About {months} months. This figure cannot be made better by leaving out the slow ones: they are what it counts.',
  'lesson.promptness.waiting.notes':
    'Three minutes. Ask: who knows how many claims lie open at home today? Most know what was paid, few what waits. Put the two always side by side.',

  'lesson.promptness.typical.title': 'What is usual',
  'lesson.promptness.typical.say':
    'Now claims that ended in the last twelve months, fast and slow. Three numbers tell how long they took: {median}, {average} and {nineOfTen} days.',
  'lesson.promptness.typical.numbers': 'Days from submission to the end',
  'lesson.promptness.typical.number.median': 'Median',
  'lesson.promptness.typical.number.average': 'Average',
  'lesson.promptness.typical.number.nine-of-ten': 'Nine of ten ended within',
  'lesson.promptness.typical.ask':
    'A member asks: how long does it take for half of all claims? Which number do you give?',
  'lesson.promptness.typical.option.median': 'The median',
  'lesson.promptness.typical.option.average': 'The average',
  'lesson.promptness.typical.option.nine-of-ten': 'The one within which nine of ten ended',
  'lesson.promptness.typical.hint.1':
    'Put all claims in a line, from the fastest to the slowest. Who stands in the middle?',
  'lesson.promptness.typical.hint.2': 'A few very slow claims move the average, but not the middle one.',
  'lesson.promptness.typical.reveal':
    'The median: half of them ended within {median} days. The average is {average} days, as a few slow ones pull it up. And who wants to promise something should look at nine of ten: {nineOfTen} days.',
  'lesson.promptness.typical.notes':
    'Three minutes. Line up seven people by height and take the middle one; then send in a giant. Usual mistake: to think that half of all are below the average.',

  'lesson.promptness.late.title': 'How many were late',
  'lesson.promptness.late.say':
    'The chart parts the claims that ended in the last twelve months by how long they took. A year earlier, {before} had taken longer than 30 days.',
  'lesson.promptness.late.ask': 'What share took longer than 30 days in the last twelve months, in percent?',
  'lesson.promptness.late.hint.1': 'Two of the parts belong to it: add them.',
  'lesson.promptness.late.reveal':
    '{now} took longer, after {before} a year earlier. Slow claims are in it, since each one ends at some time. But they come into it late: look at what is open as well.',
  'lesson.promptness.late.notes':
    'Three minutes. Usual mistake: to read off only the largest part. Ask: what would this chart look like if the office paid nothing old at all any more, and only what came in today? Very good: so it needs the open ones beside it.',

  'lesson.promptness.which-scheme.title': 'Two schemes',
  'lesson.promptness.which-scheme.say':
    'Two schemes tell the network about claims handed in three months ago. The first: “Paid claims took {quick} days on average”; {open} are still open. The second: “Paid claims took {slow} days on average”; {few} are still open.',
  'lesson.promptness.which-scheme.ask': 'Which of them serves its members better?',
  'lesson.promptness.which-scheme.option.first': 'The first: its average is far lower',
  'lesson.promptness.which-scheme.option.ask':
    'Most likely the second: nearly everybody has been paid, while in the first most still wait',
  'lesson.promptness.which-scheme.option.mean': 'They are about equal: one is quick, the other complete',
  'lesson.promptness.which-scheme.hint.1':
    'Of every hundred members who handed in a claim, how many have their money?',
  'lesson.promptness.which-scheme.reveal':
    'Most likely the second. In the first, more than half of the members have waited three months and have no number of days yet. Ask both for the share paid within 30 days of all that were handed in.',
  'lesson.promptness.which-scheme.notes':
    'Two minutes. Let those who chose the first explain; they often run an office and know that quick cases are quick work. Ask what a scheme does when only the average is rewarded: it pays easy claims first.',

  'lesson.promptness.end.title': 'What to take home',
  'lesson.promptness.end.say':
    'Never ask only how fast paid claims were paid. Ask for three things together: the share of all claims handed in that was paid within 30 days, the median, and how many lie open and for how long. Compare months only when they had the same time to finish.',
  'lesson.promptness.end.notes':
    'Two minutes. The same holds for other figures: length of stay of those who went home, success of those who stayed in a programme, age of schemes that still exist. Ask for one more example from the room.',
} as const;
