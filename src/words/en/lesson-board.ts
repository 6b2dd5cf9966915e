/** A board meeting. */
export const lessonBoard = {
  'lesson.board.name': 'A board meeting: two pages from a month of records',
  'lesson.board.text':
    'The board meets tomorrow, and the draft says that claims have exploded. First check the records, then decide what to bring.',

  'lesson.board.draft.title': 'The draft',
  'lesson.board.draft.say':
    'The clerk has drawn up the quarter for the board. Claims of the quarter before came to {before} of contributions earned; now it is {now}. The draft says: “Claims have exploded. We propose to halve the benefit for visits.” The board meets tomorrow.',
  'lesson.board.draft.notes':
    '3 minutes. Play it: you are the chair, the room is the board. Read the proposal aloud and ask for a show of hands for halving the benefit. Many will vote for it: the line is steep. Ask only then: what would you have to know first? Do not tell that there are mistakes in the records.',

  'lesson.board.month.title': 'Where does it come from?',
  'lesson.board.month.say':
    'A quarter is three months. The chart shows claims per 1000 insured a year, by month of service. This does not depend on how many members there are.',
  'lesson.board.month.ask': 'Which month stands out most?',
  'lesson.board.month.hint.1':
    'Look for the highest point of the line, or for the largest number in its table.',
  'lesson.board.month.reveal':
    'November 2025. October is raised too: part of its claims were handed in in November. December is low, as the newest month always is. Something happened in November, or in its file.',
  'lesson.board.month.notes':
    '3 minutes. The move to teach: from the year to the quarter to the month, until the bump has an address. Ask: what happens in a real epidemic? It rises and falls over weeks and shows in the months beside, in some places more than in others. A tall month alone does not tell paper from illness: the records do.',

  'lesson.board.found.title': 'Ask the records',
  'lesson.board.found.say':
    'Before anybody speaks of illness, look at what the app finds in the records. Each finding says how many, in which months, and in which rows of which file. In the quarter, {repeated} claims are of the same person, provider, benefit and day as another one.',
  'lesson.board.found.ask': 'What happened in November?',
  'lesson.board.found.option.epidemic': 'An epidemic: many fell ill at once',
  'lesson.board.found.option.twice': 'The claims of the month were entered twice, under new numbers',
  'lesson.board.found.option.prices': 'The hospital raised its prices',
  'lesson.board.found.hint.1': 'The chart counts claims, not money. What does a price do to it?',
  'lesson.board.found.hint.2':
    'Does an epidemic bring the same person to the same provider for the same thing on the same day twice?',
  'lesson.board.found.reveal':
    'The file was added twice, with other numbers the second time. Under its old number the app would have taken each for the same claim. Under a new one only a person can say so, but the app points to it.',
  'lesson.board.found.notes':
    '5 minutes. Read the findings together, one by one. The one about contributions is for later. Deliveries in the waiting time were there before: not every finding is a mistake of the clerk. Say what each does to a figure. Ask who has sent a file twice: it happens when the first try seems to have failed. The cure is a rule: one person adds files, and looks at the history of additions first. Never delete rows by guess: ask the clerk, take the whole addition back, add the file once.',

  'lesson.board.count.title': 'How many were there?',
  'lesson.board.count.say':
    'For services of the quarter {all} claims are in the records, rejected ones too. {repeated} of them repeat another one.',
  'lesson.board.count.ask': 'How many are left without those that repeat another?',
  'lesson.board.count.hint.1': 'Take {repeated} from {all}.',
  'lesson.board.count.reveal':
    '{left}. A few of those that seem to repeat may be two true visits on a day. That is why a person decides, and not the app.',
  'lesson.board.count.notes':
    '2 minutes. Short. Let somebody explain to the board, in one sentence and without a technical word, what happened to the count: “One file was added twice, so some claims stood twice in the list.”',

  'lesson.board.missing.title': 'And is anything missing?',
  'lesson.board.missing.say':
    'Mistakes make figures worse, or better. What is twice is seen; what is missing is not missed. The chart shows contributions collected by month.',
  'lesson.board.missing.ask': 'In which month is something missing?',
  'lesson.board.missing.hint.1': 'Look for a month at nought. Is it likely that nobody paid anything?',
  'lesson.board.missing.reveal':
    'September 2025: not one receipt. The app names it among its findings, as a month without records. The receipts of that month were never added. Cash looks poorer than it is, and collection too.',
  'lesson.board.missing.notes':
    '3 minutes. Ask first: how would you notice a page that is missing? By counting the pages. Here: every month must have records of every kind. What people get wrong: they read nought as “none”, where it means “not known”. Go back two steps and find the line in the findings.',

  'lesson.board.mended.title': 'Put right',
  'lesson.board.mended.say':
    'The clerk takes the second addition back and adds the receipts of September. The chart shows the claims ratio of the records put right. The draft said {draft} for the quarter; now it is {right}.',
  'lesson.board.mended.ask': 'By how many percentage points was the draft too high?',
  'lesson.board.mended.hint.1': 'Take {right} from {draft}.',
  'lesson.board.mended.reveal':
    'By {points}, before rounding. The explosion was a file. Halving the benefit would have punished the members for it.',
  'lesson.board.mended.notes':
    '3 minutes. Ask those who voted for the proposal how they feel; kindly. A false alarm in front of a board costs trust for a year. Say what belongs into the minutes: what was wrong, since when, what was put right, and by whom.',

  'lesson.board.moved.title': 'What did really move?',
  'lesson.board.moved.say':
    'Now look at twelve months against the twelve before, in records put right (renewals: twelve months to September, the last that are decided). Half of the claims were settled within {daysBefore} days; now it takes {daysNow}. Of families whose cover ended, {renewalsBefore} renewed; now {renewalsNow} do. A claim paid cost {costBefore} on average; now {costNow}.',
  'lesson.board.moved.ask': 'Which of these have become clearly worse? Choose all.',
  'lesson.board.moved.option.days': 'Days until a claim is settled',
  'lesson.board.moved.option.renewals': 'Families that renew',
  'lesson.board.moved.option.cost': 'The cost of a claim',
  'lesson.board.moved.hint.1': 'How large is each change against what it was before?',
  'lesson.board.moved.reveal':
    'Claims are settled later, and fewer families renew. The cost of a claim has hardly moved. The false alarm of the quarter hid a true one that grew slowly for two years.',
  'lesson.board.moved.notes':
    '4 minutes. Loud and false against quiet and true: let that sink in. Ask whether one leads to the other: who waits six weeks and more for the money back will think twice before paying again. The two lines do not prove it; asking ten families who left would. In this made-up scheme it is so.',

  'lesson.board.sentence.title': 'The first sentence of the two pages',
  'lesson.board.sentence.say':
    'The board gives you ten minutes. The two pages begin with one sentence. A good one has a figure, what it was before, what probably stands behind it, and what is to be decided.',
  'lesson.board.sentence.numbers': 'Twelve months, records put right',
  'lesson.board.sentence.number.days-before': 'Half of the claims settled within, a year ago',
  'lesson.board.sentence.number.days-now': 'Half of the claims settled within, now',
  'lesson.board.sentence.number.renewals-before': 'Renewed, twelve months to September a year ago',
  'lesson.board.sentence.number.renewals-now': 'Renewed, twelve months to September',
  'lesson.board.sentence.number.ratio': 'Claims ratio, now',
  'lesson.board.sentence.ask': 'With which one do you begin?',
  'lesson.board.sentence.option.alarm':
    'Claims exploded in November; we have to halve the benefit for visits',
  'lesson.board.sentence.option.all':
    'Enclosed are all hundred indicators of the scheme with their charts, for information',
  'lesson.board.sentence.option.decide':
    'Half of our claims now take more than {daysNow} days, a year ago {daysBefore}; renewals fell from {renewalsBefore} to {renewalsNow}. We ask the board to let the manager pay small claims at once',
  'lesson.board.sentence.option.fine': 'Apart from a mistake in the files everything is as it was last year',
  'lesson.board.sentence.hint.1': 'What can the board decide after each sentence?',
  'lesson.board.sentence.hint.2':
    'One repeats a mistake, one leaves the board without a question, one hides what got worse.',
  'lesson.board.sentence.reveal':
    'The third: two figures with what they were, and something to decide. Three figures are enough for a meeting: days to settle, renewals, and the claims ratio put right, because everybody heard of the explosion.',
  'lesson.board.sentence.notes':
    '4 minutes. Let pairs write their own sentence first, then show the four. Read some aloud; the others say whether a decision is in it. Boards do not decide over charts but over proposals. A hundred indicators are a way of not saying anything.',

  'lesson.board.end.title': 'What to take home',
  'lesson.board.end.say':
    'Every month in this order. First: open Data quality, and put right what is wrong. Second: look at What to do this month on the overview, and at what moved over a year. Third: bring three figures, each with what it was and a proposal. Page one: the three. Page two: what was wrong with the records and what was done about it. Print the overview for those who want to see more.',
  'lesson.board.end.notes':
    '3 minutes. Everybody names the date of the next board meeting and the three figures to bring. Collect the cards. If there is time, open a sample, go through the order once, and print the overview.',
} as const;
