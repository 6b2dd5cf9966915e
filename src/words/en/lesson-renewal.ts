export const renewal = {
  'lesson.renewal.name': 'The renewal cohort and its grace',
  'lesson.renewal.text':
    'One month three in four seem to have left, in another more than all renew. What went wrong?',

  'lesson.renewal.alarm.title': 'A month of alarm',
  'lesson.renewal.alarm.say':
    'The secretary reckons renewal every month. She divides the policies that were renewed in the month by those that ended in the month. This is her chart.',
  'lesson.renewal.alarm.ask': 'In which month was her figure lowest?',
  'lesson.renewal.alarm.hint.1': 'Look for the lowest point of the line, in the second half of the year.',
  'lesson.renewal.alarm.reveal':
    'It was September, with {september}. The board is alarmed: three in four seem to have left.',
  'lesson.renewal.alarm.notes':
    'Three minutes. Ask how each one’s own scheme reckons renewal: what is above, what is below, and of which month? Write it on the board. Most divide renewals of a month by what ended in the month.',

  'lesson.renewal.next-day.title': 'Have they left?',
  'lesson.renewal.next-day.say':
    'In September {ended} policies ended, and in the same month {renewed} were renewed. Most families joined in October and November. Of covers that end in September, most end on the 29th or 30th.',
  'lesson.renewal.next-day.numbers': 'Policies that ended, and that were renewed',
  'lesson.renewal.next-day.number.ended': 'Ended in September',
  'lesson.renewal.next-day.number.renewed': 'Renewed in September',
  'lesson.renewal.next-day.number.renewed-after': 'Renewed in October',
  'lesson.renewal.next-day.ask': 'Why were so few renewed in September?',
  'lesson.renewal.next-day.option.left': 'Most of those families have left for good',
  'lesson.renewal.next-day.option.later':
    'Who ends on the last days of September renews in October, and is counted there',
  'lesson.renewal.next-day.option.unpaid': 'The families have renewed, but not paid yet, and so do not count',
  'lesson.renewal.next-day.hint.1':
    'A cover that ends on 30 September: on which day does the next one begin?',
  'lesson.renewal.next-day.hint.2': 'Look at what was renewed in October.',
  'lesson.renewal.next-day.reveal':
    'They are counted a month later. Followed one by one, {cohort} of the families that ended in September have renewed. The figure of the secretary sets families of one month against families of another.',
  'lesson.renewal.next-day.notes':
    'Three minutes. Act it out: three people stand up as families whose cover ends on 30 September, and sit down on the day when they renew. Usual mistake: to blame the members.',

  'lesson.renewal.above-all.title': 'More than all',
  'lesson.renewal.above-all.say':
    'The same figure has another face. In January of the same year {ended} policies ended, and {renewed} were renewed: many whose cover had ended in November and December came late.',
  'lesson.renewal.above-all.numbers': 'January',
  'lesson.renewal.above-all.number.ended': 'Policies that ended in January',
  'lesson.renewal.above-all.number.renewed': 'Policies renewed in January',
  'lesson.renewal.above-all.ask': 'What is the secretary’s figure for January, in percent?',
  'lesson.renewal.above-all.hint.1': 'Divide what was renewed by what ended, then multiply by 100.',
  'lesson.renewal.above-all.reveal':
    'It is {rate}. No more than all can renew. When a share comes out above 100%, those above the line are not part of those below it.',
  'lesson.renewal.above-all.notes':
    'Two minutes. Ask: is a figure above 100% a good one? Some will say yes. It is a sign that something is set against something else.',

  'lesson.renewal.who.title': 'Who belongs to the cohort',
  'lesson.renewal.who.say':
    'So follow the families. The cohort of October is everybody who could have renewed a cover that ended in October. They have {days} days of grace to do so, and afterwards each of them has either renewed or not.',
  'lesson.renewal.who.ask': 'Which of these belong to the cohort of October? Choose all.',
  'lesson.renewal.who.option.ended':
    'A family whose cover ended on 12 October and which renewed on 13 October',
  'lesson.renewal.who.option.late': 'A family whose cover ended on 30 October and which renewed in December',
  'lesson.renewal.who.option.gone': 'A family whose cover ended on 20 October and which never came back',
  'lesson.renewal.who.option.joined': 'A family that joined for the first time in October',
  'lesson.renewal.who.option.cancelled': 'A family whose policy was cancelled in June',
  'lesson.renewal.who.option.barred':
    'A family whose cover ended in October and which may not renew: it has moved to another district',
  'lesson.renewal.who.hint.1': 'Ask of each: did its cover run out in October, and could it have renewed?',
  'lesson.renewal.who.hint.2': 'Three belong to it. Whether they did renew does not matter for that.',
  'lesson.renewal.who.reveal':
    'The first three. Who joins is growth, not renewal. Who was cancelled, or may not renew, had no choice to make. Leaving out those who never came back would make every scheme look perfect.',
  'lesson.renewal.who.notes':
    'Four minutes, in pairs. The last option makes for a good quarrel: in the app it is the column eligible_to_renew. Usual mistakes: to take in new families, and to leave out those who left.',

  'lesson.renewal.cohort.title': 'Reckon a renewal rate',
  'lesson.renewal.cohort.say':
    'The October of the year before is long past, and nobody is in grace any more. In it {ended} policies ended. Of these, {eligible} could have been renewed, and {made} were, within the grace.',
  'lesson.renewal.cohort.numbers': 'The October of the year before',
  'lesson.renewal.cohort.number.ended': 'Ended in that October',
  'lesson.renewal.cohort.number.eligible': 'Of these, could be renewed',
  'lesson.renewal.cohort.number.made': 'Of these, were renewed within the grace',
  'lesson.renewal.cohort.number.mixed': 'Renewed in that October, whenever they ended',
  'lesson.renewal.cohort.ask': 'What is the renewal rate of this cohort, in percent?',
  'lesson.renewal.cohort.hint.1': 'Below the line are those who had the choice.',
  'lesson.renewal.cohort.hint.2': 'Divide {made} by {eligible}.',
  'lesson.renewal.cohort.reveal': 'It is {rate}. This is the formula with its numbers:',
  'lesson.renewal.cohort.notes':
    'Three minutes. Usual mistakes: to divide by all that ended, or to take those renewed in October above the line. Published guide: at least 80%.',

  'lesson.renewal.in-grace.title': 'Renewals in progress',
  'lesson.renewal.in-grace.say':
    'Now the newest months. The records end with December. Of the cohort of November, {eligible} policies could be renewed, and {open} are still within their {days} days of grace. Some of them have renewed already, others may still come. If one counted the early ones now and left out those who may come, the figure would look too good; so the app waits until each has had its full grace.',
  'lesson.renewal.in-grace.ask': 'For how many policies of November is the grace over?',
  'lesson.renewal.in-grace.hint.1': 'Take those still in grace from all.',
  'lesson.renewal.in-grace.reveal':
    'Only {judged}. So the point of November is hollow and its band is wide, and December has none at all. Were those who have not renewed yet counted as gone, every scheme would look bad in its newest months.',
  'lesson.renewal.in-grace.notes':
    'Three minutes. Say: no figure is better than a wrong one. Ask: when will November be known in full? (With the end of January.) Other points are hollow because few policies ended in those months. Usual mistake: to read the point of November as a rise or a fall.',

  'lesson.renewal.final.title': 'Which months are final',
  'lesson.renewal.final.say':
    'A month is final when the last family of its cohort has had its {days} days of grace. The records end on 31 December.',
  'lesson.renewal.final.ask': 'Which of these months are final? Choose all.',
  'lesson.renewal.final.option.september': 'September',
  'lesson.renewal.final.option.october': 'October',
  'lesson.renewal.final.option.november': 'November',
  'lesson.renewal.final.option.december': 'December',
  'lesson.renewal.final.hint.1': 'Count {days} days from the last day of each month.',
  'lesson.renewal.final.hint.2':
    'Look for the last full point of the chart. (Points before September are hollow because few policies ended then.)',
  'lesson.renewal.final.reveal':
    'September and October. From 31 October the grace runs to 30 December, so October has just become final: {october} of its cohort renewed. No collapse, and no miracle: about as in every other month.',
  'lesson.renewal.final.notes':
    'Three minutes. Ask: by when can your own board see the renewal rate of the campaign? Put that date into the calendar. A longer grace makes figures later, not better.',

  'lesson.renewal.back-again.title': 'Gone and back again',
  'lesson.renewal.back-again.say':
    'The cover of a family ended on 31 March. The family comes back in September, long after its {days} days of grace, and joins again.',
  'lesson.renewal.back-again.ask': 'How is it counted?',
  'lesson.renewal.back-again.option.renewed': 'As renewed in the cohort of March: it did come back',
  'lesson.renewal.back-again.option.both':
    'As dropped out of the cohort of March, and as a new policy in September',
  'lesson.renewal.back-again.option.never-left': 'Not at all: it was a member before and is one now',
  'lesson.renewal.back-again.hint.1': 'From April to August, who paid, and who was covered?',
  'lesson.renewal.back-again.reveal':
    'It dropped out, and joined again. For five months nobody was covered and nothing was paid. To welcome it back is right; to rewrite March is not: a figure that is final has to stay.',
  'lesson.renewal.back-again.notes':
    'Two minutes. Link to waiting times: in most schemes a family that returns has to wait again. Ask why families return in September: often somebody has fallen ill, or is pregnant.',

  'lesson.renewal.end.title': 'What to take home',
  'lesson.renewal.end.say':
    'Follow families, do not divide months. Write beside every renewal rate: whose cover ended when, and how many days of grace. Do not judge the newest months; use the waiting time: those in grace who have not renewed yet are the families to visit this week.',
  'lesson.renewal.end.notes':
    'Two minutes. The upper chart is the cohort, the lower one the secretary’s: the same scheme. Ask each one to name the day on which the list of families in grace who have not renewed yet will be made, and who visits them.',
} as const;
