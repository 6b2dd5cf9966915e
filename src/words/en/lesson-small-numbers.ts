/** Small numbers and the funnel. */
export const lessonSmallNumbers = {
  'lesson.small-numbers.name': 'Small numbers, and the funnel',
  'lesson.small-numbers.text':
    'Twenty-four villages, ranked by how many families renew. Who gets the prize, and who gets a visit?',

  'lesson.small-numbers.league.title': 'The best and the worst village',
  'lesson.small-numbers.league.say':
    'One scheme works in 24 villages. In the whole scheme {whole} of the families renewed over a year. Fig Tree stands first with {best}, Bamboo Hollow stands last with {worst}. The secretariat wants to give Fig Tree a prize and to ask Bamboo Hollow what went wrong.',
  'lesson.small-numbers.league.notes':
    '3 minutes. Show the ranking and say nothing about chance yet. Ask the room: who would give the prize? Who knows such a ranking from their own network? Let two people say why Fig Tree may be so good. They will find reasons: there is always a reason to be found afterwards. Come back to these reasons at the end.',

  'lesson.small-numbers.size.title': 'How many families is that?',
  'lesson.small-numbers.size.say':
    'In Fig Tree {families} were due for renewal over the year, and {renewed} were renewed. Hollow dots stand on fewer than 30.',
  'lesson.small-numbers.size.ask':
    'If one family fewer had renewed in Fig Tree, what would its renewal rate be, in percent?',
  'lesson.small-numbers.size.hint.1':
    'Take one from the number that was renewed. The number due stays the same.',
  'lesson.small-numbers.size.hint.2': 'Divide what is left by {families}, then multiply by 100.',
  'lesson.small-numbers.size.reveal':
    'It would be {fewer}, and no longer first. One family decides who gets the prize. In a small village one family is many percentage points.',
  'lesson.small-numbers.size.notes':
    '3 minutes. Let everybody reckon it on paper first. The usual mistake is to take one from both numbers. Ask: how many percentage points is one family in your smallest village? A large village does not move that much because of one family.',

  'lesson.small-numbers.before.title': 'A year earlier',
  'lesson.small-numbers.before.say':
    'The same ranking for the year before is beside this text. The whole scheme stood at {whole} then. Look for Fig Tree and for Bamboo Hollow.',
  'lesson.small-numbers.before.ask': 'Where did the two stand a year earlier?',
  'lesson.small-numbers.before.option.same':
    'Fig Tree above the whole scheme and Bamboo Hollow below it, as now',
  'lesson.small-numbers.before.option.turned':
    'The other way round: Fig Tree below the whole scheme, Bamboo Hollow above it',
  'lesson.small-numbers.before.option.both-above': 'Both above the whole scheme',
  'lesson.small-numbers.before.hint.1':
    'The line across the chart is the whole scheme. On which side is each?',
  'lesson.small-numbers.before.reveal':
    'Fig Tree stood at {best} and Bamboo Hollow at {worst}: the other way round. Whoever is first or last by chance will most often be nearer to the middle next time. A prize would seem to spoil people, and a complaint would seem to help.',
  'lesson.small-numbers.before.notes':
    '4 minutes. This is the heart of the lesson: values at the ends go back towards the middle by themselves. Ask: if we had scolded Bamboo Hollow and it were better next year, what would we believe? Tell it as the story of the two flight instructors if the room likes stories: praise seems to harm, blame seems to help, and neither did anything.',

  'lesson.small-numbers.why.title': 'Why are the small ones at both ends?',
  'lesson.small-numbers.why.say':
    'Look at the ranking again. The dots at the top and at the bottom are nearly all hollow, and their bars are long. Full dots stand mostly further in.',
  'lesson.small-numbers.why.ask': 'What is the plainest explanation?',
  'lesson.small-numbers.why.option.volunteers': 'Small villages have either very good or very bad volunteers',
  'lesson.small-numbers.why.option.few': 'Where few families are counted, chance moves a rate far up or down',
  'lesson.small-numbers.why.option.cheating': 'Small villages report wrong numbers',
  'lesson.small-numbers.why.hint.1':
    'Toss a coin four times and a hundred times. When do you get heads every time?',
  'lesson.small-numbers.why.hint.2':
    'This scheme is made up: all villages but one were made with the same chance of renewal.',
  'lesson.small-numbers.why.reveal':
    'Few families, much chance. It needs no other reason: all villages but one were made with the same chance of renewal, and still one reaches 100% and another not half of that.',
  'lesson.small-numbers.why.notes':
    '3 minutes. If there are coins in the room: everybody tosses four times, hands up who has four heads or none. In a room of thirty it will be about four people. Ask whether they are better at tossing.',

  'lesson.small-numbers.funnel.title': 'The funnel',
  'lesson.small-numbers.funnel.say':
    'Now every village is a mark: how high its renewal rate is, and to the right how many were due. The curves are the limits that chance leaves about the whole scheme. They are wide for small villages and narrow for large ones.',
  'lesson.small-numbers.funnel.ask': 'How many villages lie outside the dashed curves?',
  'lesson.small-numbers.funnel.hint.1':
    'Marks outside are turned into triangles. Hollow marks stand on too few families and are not judged.',
  'lesson.small-numbers.funnel.hint.2': 'The table under the chart says of each village where it stands.',
  'lesson.small-numbers.funnel.reveal':
    'It is {outside}. All the others lie where chance alone may put them, or stand on too few to be judged: those at both ends of the ranking too.',
  'lesson.small-numbers.funnel.notes':
    '4 minutes. Give people time to read the chart: first the line across, then one mark, then the curves. Say aloud: to the left is small, to the right is large. Ask somebody to come and point at Fig Tree and at Bamboo Hollow. Many will take the curves for targets. They are not: they say how far chance reaches.',

  'lesson.small-numbers.expected.title': 'How many would chance put outside?',
  'lesson.small-numbers.expected.say':
    'Between the dashed curves lie 95 of 100 villages if they are all alike: 1 in 20 lies outside all the same. Here there are {villages} villages.',
  'lesson.small-numbers.expected.ask':
    'If all {villages} were alike, and all large enough to be judged, how many of them would chance put outside the dashed curves? (A number such as 2.5)',
  'lesson.small-numbers.expected.hint.1': 'Divide {villages} by 20.',
  'lesson.small-numbers.expected.reveal':
    'About one. Here fewer still, since only full marks are judged. So one village outside the dashed curves proves nothing. Outside the full curves chance puts only 1 of 500: that is worth a visit.',
  'lesson.small-numbers.expected.notes':
    '2 minutes. Short, and worth it: who looks at many, sees something somewhere. Ask: your network has 60 schemes and looks at 10 indicators. How many marks will lie outside by chance? Thirty. That is why there is a second, wider pair of curves.',

  'lesson.small-numbers.apart.title': 'Which village is really different?',
  'lesson.small-numbers.apart.say':
    'Bamboo Hollow, the last in the ranking, has {worst}. Riverbend, the largest village, has {apart} of {due} due. It is not the last one, so nobody spoke of it.',
  'lesson.small-numbers.apart.ask': 'What can be said?',
  'lesson.small-numbers.apart.option.worst':
    'Bamboo Hollow differs from the whole scheme by more than chance',
  'lesson.small-numbers.apart.option.apart': 'Riverbend differs from the whole scheme by more than chance',
  'lesson.small-numbers.apart.option.none': 'None of them: it is all chance',
  'lesson.small-numbers.apart.hint.1':
    'Look for the mark that lies outside the full curve. Point at it or read the table.',
  'lesson.small-numbers.apart.hint.2':
    'The interval of Riverbend goes from {lower} to {upper}. Is the whole scheme, {whole}, in it?',
  'lesson.small-numbers.apart.reveal':
    'Riverbend. Its interval, from {lower} to {upper}, does not reach the {whole} of the whole scheme, and it lies outside the full curve. A year earlier it had {before}: that is not the luck of one year. The ranking put it among small villages, as if all stood on as much.',
  'lesson.small-numbers.apart.notes':
    '4 minutes. The point of the funnel: it parts what a ranking puts side by side. Ask what one would do now: go to Riverbend, the largest village, and ask. Count what is at stake: ten percentage points more in Riverbend are more families than Fig Tree has due in a whole year. Somebody will say that the last one is always the worst. Let the others answer.',

  'lesson.small-numbers.fair.title': 'A fair report',
  'lesson.small-numbers.fair.say':
    'The secretariat has to write to all villages next week. These are the proposals on the table.',
  'lesson.small-numbers.fair.ask': 'Which of them are fair? Choose all.',
  'lesson.small-numbers.fair.option.prize': 'Give a prize to the first of the ranking every year',
  'lesson.small-numbers.fair.option.longer':
    'Put two or three years of a small village together before judging it',
  'lesson.small-numbers.fair.option.interval':
    'Print every rate with the number it stands on and its interval',
  'lesson.small-numbers.fair.option.visit':
    'Visit the villages outside the full curves, and ask before judging',
  'lesson.small-numbers.fair.option.close': 'Warn the last village of the ranking every year',
  'lesson.small-numbers.fair.hint.1':
    'Ask of each proposal: would it do the same if the year were played again?',
  'lesson.small-numbers.fair.reveal':
    'More years, numbers with their interval, and a visit where the funnel says so. Prizes and warnings by rank go to the small, by chance.',
  'lesson.small-numbers.fair.notes':
    '3 minutes. Let small groups decide first, then show. There is a wish for a winner in every meeting; offer another prize: for the most complete records, which is not a matter of luck. Come back to the reasons for Fig Tree that people gave at the start.',

  'lesson.small-numbers.end.title': 'What to take home',
  'lesson.small-numbers.end.say':
    'Before you rank, ask how many each figure stands on. Do not judge what stands on fewer than 30. Look at a funnel instead of a ranking: in this app, on the page Compare. Visit those outside the full curves first, the large ones before the small ones, and ask what is different there.',
  'lesson.small-numbers.end.notes':
    '2 minutes. Everybody writes down one ranking that is used at home, and what it should become. If there is time, open Compare with the samples and choose the funnel.',
} as const;
