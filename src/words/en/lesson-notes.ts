/** What a speaker may say at the steps of the finished lessons. */
export const lessonNotes = {
  'lesson.ratio.alarm.notes':
    'Let the room look at the line for a moment before you say anything.\nCollect what people would ask, on a flip chart. Somebody will ask how many are insured: that is the way in. Do not answer yet.',
  'lesson.ratio.times.notes':
    'Everybody reckons, on paper or a telephone; two minutes.\nA common slip is to divide the wrong way round: it gives a number below one. Ask what that would mean.',
  'lesson.ratio.heavier.notes':
    'Show of hands for A, B and C before the hints; ask one of each for a reason.\nBoth charts begin in the same month. The first climbs, the second hardly: that is the whole lesson.',
  'lesson.ratio.divide.notes':
    'Have somebody say aloud what stands above and what below before anybody divides.\nBoth are of the same twelve months. Ask what happens if one of them is of another time.',
  'lesson.ratio.not.notes':
    'Take the sentences one by one. Those about people are what members hear when a board says the number.\nAsk for a figure that would say what the wrong sentences say.',
  'lesson.ratio.costs.notes':
    'Shares add up only where they are shares of the same thing.\nIf somebody asks whether what is left is profit: reserves for bad years have to come from it.',
  'lesson.ratio.end.notes':
    'Each table says one ratio of its own scheme aloud: above, below, of which time.\nFive minutes; take the two or three where the room disagrees.',
  'lesson.late-claims.news.notes':
    'Ask who would sign that letter to the members. Count the hands; you will come back to them at the end.',
  'lesson.late-claims.lowest.notes':
    'Somebody points at the month on the screen.\nAsk what is different about that dot: it is hollow, because its value is provisional.',
  'lesson.late-claims.why.notes':
    'Let each table tell the way of one claim: ill, clinic, form, office, records. How many days does it take in their scheme?\nThat delay is all that is needed to make the last month low.',
  'lesson.late-claims.estimate.notes':
    'Incurred is one word for two parts: reported, and incurred but not reported yet.\nThe estimate comes from how claims came in for earlier months. It is no record: say so.',
  'lesson.late-claims.ratio.notes':
    'Points of percent, not percent: if the room mixes them up, take the time to write both on the board.\nThe two charts have the same months. They part at the right end alone.',
  'lesson.late-claims.which.notes':
    'A show of hands for each month. Then: how long would your own board have to wait?\nA scheme with slower claims has to wait longer; the lesson is the habit, not the number of months.',
  'lesson.late-claims.end.notes':
    'Come back to the letter of the first step: who would still sign it?\nAsk for one report at home that shows the newest month without saying that it is not complete.',
} as const;
