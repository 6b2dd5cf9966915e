/** Adverse selection. */
export const lessonSelection = {
  'lesson.selection.name': 'Adverse selection: who joins, and who stays',
  'lesson.selection.text':
    'Claims weigh more every year, and no epidemic was seen. Perhaps it is not illness that changes, but who is insured.',

  'lesson.selection.dearer.title': 'Dearer, and nobody knows why',
  'lesson.selection.dearer.say':
    'In its first year this fund spent {before} of contributions earned on claims. In the last twelve months it is {now}. There were {frequencyBefore} claims per 1000 insured a year, and are {frequencyNow}. Prices are the same, and the health post sees no more ill people than before.',
  'lesson.selection.dearer.notes':
    '3 minutes. Ask the room for causes before you go on, and write them down: epidemic, prices, fraud, older members, more visits for the same illness. Somebody may say: other people are insured. If nobody does, say nothing. At the end, strike out what the records do not bear.',

  'lesson.selection.first-year.title': 'Look at the new ones',
  'lesson.selection.first-year.say':
    'Anybody may join this fund on any day, and use it from the next day on. In the last twelve months, persons in their first year of cover had {claims} claims. Their time under cover adds up to {years} person-years.',
  'lesson.selection.first-year.ask':
    'How many claims did they have per 1000 person-years? (A whole number will do)',
  'lesson.selection.first-year.hint.1': 'Claims stand above, time under cover below.',
  'lesson.selection.first-year.hint.2':
    'Divide the number of claims by the person-years, then multiply by 1000.',
  'lesson.selection.first-year.reveal':
    'It is {rate} claims per 1000 person-years. Persons insured for longer than a year had {later}.',
  'lesson.selection.first-year.notes':
    '3 minutes. Remind the room what a person-year is: two persons covered for six months make one. Whoever counts heads instead of time will find too few claims among the new: they were there for part of the year only. That is the usual mistake here.',

  'lesson.selection.new.title': 'New ones against renewed ones',
  'lesson.selection.new.say':
    'Per 1000 person-years: {first} among persons in their first year, {later} among those insured for longer. The first is {ratio} of the second, with an interval from {lower} to {upper}; 100% would mean as often. Above {guide} this catalogue advises to look closer.',
  'lesson.selection.new.ask': 'What does this figure say?',
  'lesson.selection.new.option.most': 'Most of the claims come from the new ones',
  'lesson.selection.new.option.oftener':
    'In the same time under cover the new ones claim more often, beyond chance',
  'lesson.selection.new.option.chance': 'Nothing: chance alone may explain it',
  'lesson.selection.new.hint.1': 'Both rates are per time under cover. The number of claims is not compared.',
  'lesson.selection.new.hint.2': 'Equal rates would give 100%. Is that between {lower} and {upper}?',
  'lesson.selection.new.reveal':
    'In the same time, new ones have {ratio} of the claims that the others have. The interval does not hold 100%, so it is hardly chance. How many claims are theirs is another question: that depends on how many they are.',
  'lesson.selection.new.notes':
    '3 minutes. Two things are confused here: how often a person claims, and whose claims are most. Draw two boxes on the board, a small one full of dots and a large one with few. The limit of 130% is a rule of thumb for when to look, not a proof.',

  'lesson.selection.older.title': 'Are they only older?',
  'lesson.selection.older.say':
    'Old people and small children fall ill more often. Perhaps the new ones are of another age. So the same comparison is made within each age: at 15 to 24, for instance, it is {adult}. 100% means: as often as those insured for longer.',
  'lesson.selection.older.ask': 'Do the ages explain it?',
  'lesson.selection.older.option.older': 'Yes: within the same age the new ones claim no more often',
  'lesson.selection.older.option.any-age': 'No: at every age up to 64 the new ones claim more often',
  'lesson.selection.older.option.cannot': 'That cannot be told from such records',
  'lesson.selection.older.hint.1':
    'Where would the dots lie if only ages differed? At 100%. Hollow dots stand on few.',
  'lesson.selection.older.reveal':
    'At every age up to 64 the dots lie above 100%. It is not the ages: people of the same age claim more often when they are new. A figure that is split by the suspected cause tests the suspicion.',
  'lesson.selection.older.notes':
    '4 minutes. Say what was done: compare like with like. None of the intervals up to 64 holds 100%. Above that few are insured: the dot is hollow and its interval wide. Ask: what else would you split by? Sex, area, product. Let somebody open the figure in the app and try it.',

  'lesson.selection.early.title': 'The first thirty days',
  'lesson.selection.early.say':
    'The first thirty days are {even} of the time under cover in a first year. If people fell ill evenly, they would bring the same share of its claims. In this fund {share} of the claims of a first year fall into its first thirty days.',
  'lesson.selection.early.ask': 'How many times the even share is that? (A number such as 1.25)',
  'lesson.selection.early.hint.1': 'How many times one number is another is told by dividing.',
  'lesson.selection.early.hint.2': 'Divide {share} by {even}.',
  'lesson.selection.early.reveal':
    '{share} divided by {even} is {times}. People who come when they need a doctor claim at once. A check-up at joining can do so too. A burst of new members alone cannot: it raises the even share with the other.',
  'lesson.selection.early.notes':
    '4 minutes. This is the plainest sign of all, and every scheme can count it by hand from a list of claims and dates of joining. Ask who could do it next week. With a waiting time, count the thirty days from its end. The usual mistake is to compare with one twelfth of all claims and not of those of the first year.',

  'lesson.selection.stay.title': 'And who stays?',
  'lesson.selection.stay.say':
    'A year later each family decides again. Of families with a claim in their year, {with} renewed. Of families without a claim, {without} did.',
  'lesson.selection.stay.ask': 'How many percentage points lie between the two?',
  'lesson.selection.stay.hint.1': 'Take the smaller one from the larger one.',
  'lesson.selection.stay.reveal':
    'It is {gap}, before rounding. Those who had no use of the fund leave more. So the fund keeps those who need it most: good for them, dear for the fund, if nothing brings in the others.',
  'lesson.selection.stay.notes':
    '4 minutes. Not every gap is bad: it also says that people who used the fund were content. Families that never claim need another reason to stay: a check-up, a meeting, a letter that says what they were protected against. VimoSEWA in India found that members who left had used the scheme less in the year before.',

  'lesson.selection.do.title': 'What to do',
  'lesson.selection.do.say':
    'The board has these proposals. Remember for whom the fund is there, and who would leave first.',
  'lesson.selection.do.ask':
    'Which of them work against adverse selection and keep the fund for all? Choose all.',
  'lesson.selection.do.option.season':
    'Let people join in one season a year, or let cover begin after a waiting time',
  'lesson.selection.do.option.families':
    'Insure whole families and whole groups, not single persons who choose to',
  'lesson.selection.do.option.raise': 'Raise the contribution for all until the claims are covered',
  'lesson.selection.do.option.healthy':
    'Give families without a claim something for their money, such as a check-up',
  'lesson.selection.do.option.exclude': 'Leave out those who are known to be ill',
  'lesson.selection.do.hint.1':
    'Who leaves first when the contribution rises: those who need care, or the others?',
  'lesson.selection.do.hint.2': 'Three of the five are right.',
  'lesson.selection.do.reveal':
    'A season or a waiting time, whole families and groups, and something for the healthy. A higher contribution drives out those who need little, and the rest become dearer still: the spiral. Leaving out the ill ends what the fund is there for.',
  'lesson.selection.do.notes':
    '4 minutes. Let groups argue, this is where it becomes practical. Go through each proposal twice: what does it do to who joins, and to who stays? Most rooms want to raise the contribution. Draw the spiral on the board: dearer, the healthy leave, dearer again. A waiting time is hard on somebody who is ill now: for accidents and births that began under cover it should not hold.',

  'lesson.selection.end.title': 'What to take home',
  'lesson.selection.end.say':
    'When claims rise, ask first who is insured. Once a quarter look at three figures on the page Early warning: claims of the new against the renewed, the share of early claims, and renewal by claims. If two of them are high, close the door in part: a season, a waiting time, whole groups. Then look again after a year.',
  'lesson.selection.end.notes':
    '2 minutes. Go back to the list of causes from the beginning and strike out together what the figures ruled out. Everybody names the rule for joining in the own scheme and says whether it is kept.',
} as const;
