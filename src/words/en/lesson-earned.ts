export const earned = {
  'lesson.earned.name': 'Earned against collected',
  'lesson.earned.text':
    'The account is full after the campaign, and empty before the next one. What may be spent, and when?',

  'lesson.earned.peak.title': 'A full account',
  'lesson.earned.peak.say':
    'In this cooperative members pay once a year. Look at what was collected, month by month. In a usual month, such as August, it was {august}. Once a year it is many times as much.',
  'lesson.earned.peak.ask': 'In which month was most collected?',
  'lesson.earned.peak.hint.1': 'Look for the highest point of the line.',
  'lesson.earned.peak.reveal':
    'It was March, with {march}. That is when most members renew. The treasurer says: we are rich, let us raise the benefits.',
  'lesson.earned.peak.notes':
    'Three minutes. Ask the room: in which month does your own scheme collect most? What happens to the money then? Everybody finds the month; let somebody press the point in the chart.',

  'lesson.earned.promise.title': 'What was the money paid for?',
  'lesson.earned.promise.say':
    'In March {march} came in. For this money the cooperative has promised something.',
  'lesson.earned.promise.ask': 'What did members pay for?',
  'lesson.earned.promise.option.march': 'For care in March',
  'lesson.earned.promise.option.past': 'For care in the year that has just ended',
  'lesson.earned.promise.option.ahead': 'For care in the twelve months to come',
  'lesson.earned.promise.hint.1': 'A policy that begins in March: when does it end?',
  'lesson.earned.promise.reveal':
    'For the twelve months to come. The money is there now, and the care that it is for is still to come.',
  'lesson.earned.promise.notes':
    'Two minutes. Many say “for the year that has ended”, since claims of that year are still to be paid. Ask: what would you owe a member if the scheme closed on 1 April? Eleven months of cover, or the money back.',

  'lesson.earned.one-family.title': 'One family',
  'lesson.earned.one-family.say':
    'A family pays {due} for a year of cover. Its cover begins on 1 March and ends on the last day of February. Each day of cover earns its part of the contribution.',
  'lesson.earned.one-family.ask': 'How much of it is earned in March?',
  'lesson.earned.one-family.hint.1': 'March has 31 of the 365 days.',
  'lesson.earned.one-family.hint.2': 'Divide {due} by 365 and multiply by 31. A twelfth of it will do, too.',
  'lesson.earned.one-family.reveal':
    'About {earned}. The rest is in the account, but it is not earned yet: it belongs to the months to come.',
  'lesson.earned.one-family.notes':
    'Four minutes, on paper. Draw twelve boxes on the board, put a twelfth into each, and cross out one box a month. Usual mistake: all of it, because “it has been paid”.',

  'lesson.earned.two-lines.title': 'Two lines',
  'lesson.earned.two-lines.say':
    'The same for all families: the upper chart shows what was collected, the lower one what was earned. In March {collected} was collected and {earned} was earned. Mind the scales: they are not the same.',
  'lesson.earned.two-lines.ask': 'By how much is what was collected in March more than what March earned?',
  'lesson.earned.two-lines.hint.1': 'Take {earned} from {collected}.',
  'lesson.earned.two-lines.reveal':
    '{ahead}. Who calls all of March’s cash income of March takes this much from the months to come. What is earned hardly moves: every month has nearly as many families covered.',
  'lesson.earned.two-lines.notes':
    'Three minutes. Ask: which of the two lines looks like the work of the scheme, which like its cash box? Usual mistake: to see the flat line and think that nothing happens.',

  'lesson.earned.kept.title': 'What is promised for the months to come',
  'lesson.earned.kept.say':
    'Contributions of policies that have begun, but are not earned yet, are called unearned. They were {march} at the end of March and {december} at the end of December. This is a debt in care to the members. It is reckoned from what is due for their policies: what families still owe of it is not in the account.',
  'lesson.earned.kept.ask': 'At the end of which month was most unearned?',
  'lesson.earned.kept.hint.1': 'It is not the month with most cash. Look at the chart.',
  'lesson.earned.kept.hint.2':
    'It still grows while policies that begin in a month bring more than the month earns.',
  'lesson.earned.kept.reveal':
    'It is highest after the last large month of the campaign. From then on nothing much comes in, and every month takes its part, until the next campaign.',
  'lesson.earned.kept.notes':
    'Three minutes. People press March, because cash was highest then. Good: ask what April and May added. Then ask what the curve says about the month before the next campaign.',

  'lesson.earned.roll.title': 'Reckon what is unearned',
  'lesson.earned.roll.say':
    'At the end of March {before} was unearned. In April policies began for which {written} is due, and April earned {earned}.',
  'lesson.earned.roll.ask': 'How much was unearned at the end of April?',
  'lesson.earned.roll.numbers': 'From March to April',
  'lesson.earned.roll.number.before': 'Unearned at the end of March',
  'lesson.earned.roll.number.written': 'Due for policies that began in April',
  'lesson.earned.roll.number.earned': 'Earned in April',
  'lesson.earned.roll.hint.1': 'What begins is added; what is earned is taken off.',
  'lesson.earned.roll.hint.2': '{before} and {written}, less {earned}.',
  'lesson.earned.roll.reveal':
    '{kept}. A treasurer can do this every month with three numbers. It also shows where to look when the books do not agree.',
  'lesson.earned.roll.notes':
    'Four minutes. Usual mistake: to add what April earned. Ask: what if a family has not paid yet? It counts here all the same, since it is covered; what it owes is another figure, the collection rate.',

  'lesson.earned.august.title': 'August looks terrible',
  'lesson.earned.august.say':
    'A board member divides claims paid by what was collected. For March that is {march}. For August it is {cash}. The claims ratio of August, by what was earned, is {ratio}.',
  'lesson.earned.august.ask': 'What does the figure of {cash} tell?',
  'lesson.earned.august.option.bankrupt': 'The scheme cannot pay its claims any more',
  'lesson.earned.august.option.little-in':
    'Little comes in during August; its claims are paid from what was kept of the campaign',
  'lesson.earned.august.option.sick': 'People were far sicker in August than contributions allow for',
  'lesson.earned.august.hint.1': 'Compare what was collected in August with what August earned.',
  'lesson.earned.august.hint.2': 'Collected: {collected}. Earned: {earned}.',
  'lesson.earned.august.reveal':
    'In August only {collected} came in, but the month earned {earned}. Against that, its claims are {ratio}. March looked far too good by the same mistake.',
  'lesson.earned.august.notes':
    'Three minutes. This is the mistake that brings boards to wrong decisions twice a year: raise benefits in spring, cut them in autumn. Ask who has seen it.',

  'lesson.earned.spend.title': 'What to do with the money of March',
  'lesson.earned.spend.say':
    'At the end of March {kept} is promised in care for the months to come; what families still owe of it is not in the account. The board makes suggestions.',
  'lesson.earned.spend.ask': 'Which of them are sound? Choose all.',
  'lesson.earned.spend.option.apart': 'Keep what is unearned apart, and release each month what it earns',
  'lesson.earned.spend.option.raise': 'Raise the benefits, since the account has never been so full',
  'lesson.earned.spend.option.debts': 'Cover last year’s loss with it',
  'lesson.earned.spend.option.plan':
    'Put it where it can be got at, month by month, as claims of the year fall due',
  'lesson.earned.spend.hint.1': 'Whose money is it, until the day of cover has passed?',
  'lesson.earned.spend.hint.2': 'Two are sound: they leave the money there for the time it was paid for.',
  'lesson.earned.spend.reveal':
    'Keep it apart and release it month by month. If this year’s money covers last year’s loss, the next campaign has to cover this year’s, and one poor campaign ends it.',
  'lesson.earned.spend.notes':
    'Three minutes. Let the room defend covering the loss: it sounds honest. Then ask: who pays the claims of next January? Usual mistake: to think that a full account is a surplus.',

  'lesson.earned.end.title': 'What to take home',
  'lesson.earned.end.say':
    'Set claims of a month against what the month has earned, never against what it has collected. Open a second account, or a line in the book, for what is unearned, and release it every month. Before any decision about benefits, ask: how much of the balance is already promised?',
  'lesson.earned.end.notes':
    'Two minutes. Each one writes down how much is in the account today, and guesses how much of it is unearned. In the app: unearned contributions, under contributions.',
} as const;
