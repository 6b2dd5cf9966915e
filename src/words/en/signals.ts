/** What values over time tell beyond chance: icons with their words, and a sentence each. */
export const signals = {
  'signal.common-cause': 'No single {grain, select, quarter {quarter} other {month}} stands out',
  'signal.improving': 'Improving: {side, select, up {high} other {low}}',
  'signal.concerning': 'Concerning: {side, select, up {high} other {low}}',
  'signal.changed': 'Changed: {side, select, up {high} other {low}}',
  'signal.none.too-few-points': 'Too few months',
  'signal.none.too-few-since-event': 'Limits too new',
  'signal.none.no-limits': 'No limits',
  'signal.none.seen-from-today': 'Not over time',
  'signal.none.never-at-rest': 'Always moving',

  'signal.says.common-cause':
    'In {period} alone the value was {value}: within what chance from {grain, select, quarter {quarter to quarter} other {month to month}} explains, so do not look for causes in single {grain, select, quarter {quarters} other {months}}.',
  'signal.says.improving':
    'In {period} alone the value was {value}: {side, select, up {higher} other {lower}} than chance explains, and for the better: {rules}. Find out what helped, and keep it.',
  'signal.says.concerning':
    'In {period} alone the value was {value}: {side, select, up {higher} other {lower}} than chance explains, and for the worse: {rules}. Look for what has changed.',
  'signal.says.changed':
    'In {period} alone the value was {value}: {side, select, up {higher} other {lower}} than chance explains: {rules}. Whether that is good or bad this figure alone does not say; find out what has changed.',
  'signal.says.few':
    'In {period} alone the value was {value}: {side, select, up {higher} other {lower}} than chance explains: {rules}. Fewer than 30 events stand behind it, so it is called neither good nor bad.',
  'signal.fraction': '{value} ({part} of {whole})',
  'signal.small':
    '{small} of the {count} {grain, select, quarter {quarters} other {months}} stand on fewer than 30 events. Limits are then so wide that a change that lasts can stay hidden between them: look at the 12 months.',
  'signal.yearOn': '{side, select, up {Higher} other {Lower}} than the year before',
  'signal.yearOnSays':
    '{period}: {now}. The 12 months before: {before}. Chance alone does not explain this {side, select, up {rise} other {fall}}{sense, select, improving {, which is for the better. Find out what helped, and keep it.} concerning {, which is for the worse. Look for what has changed.} other {. Find out what has changed.}}',
  'signal.rule.outside': 'it lies outside the limits',
  'signal.rule.two-of-three': 'two of three in a row lie far out on this side',
  'signal.rule.one-side': 'eight or more in a row lie on this side of the mean',
  'signal.rule.steady': '{side, select, up {it has risen} other {it has fallen}} six or more times in a row',
  'signal.why.too-few-points':
    'Limits need at least 12 complete {grain, select, quarter {quarters} other {months}}; {known, plural, =0 {none is there} one {one is there} other {# are there}}.',
  'signal.why.too-few-since-event':
    'Limits were begun anew and need 12 complete {grain, select, quarter {quarters} other {months}} since; {known, plural, =0 {none is there yet} one {one is there} other {# are there}}.',
  'signal.why.no-limits':
    'The values were all nought, or all of the whole: nothing tells how much chance does.',
  'signal.why.never-at-rest':
    'Growth, seasons or people who stay on move this figure all the time, so that no single {grain, select, quarter {quarter} other {month}} says anything. Look at its course over the years.',
  'signal.why.seen-from-today':
    'Each value is as seen from today, so earlier ones are no measure for later ones.',

  'assurance.will-hit':
    '{goal, select, target {Target} other {Guide}}: {grain, select, quarter {quarter} other {month}} by {grain, select, quarter {quarter} other {month}} safely kept',
  'assurance.will-miss': '{goal, select, target {Target} other {Guide}}: missed unless something changes',
  'assurance.hit-or-miss':
    '{goal, select, target {Target} other {Guide}}: single {grain, select, quarter {quarters} other {months}} can not tell',
  'assurance.no-target': 'No target or guide',
  'assurance.goal.at-least': 'at least {value}',
  'assurance.goal.at-most': 'at most {value}',
  'assurance.says.will-hit':
    'It asks for {asked}. As things run now, single {grain, select, quarter {quarters} other {months}} keep it whatever chance does: all between the limits lies on its right side.',
  'assurance.says.will-miss':
    'It asks for {asked}. As things run now, single {grain, select, quarter {quarters} other {months}} miss it whatever chance does: only a change in how the scheme works will reach it.',
  'assurance.says.hit-or-miss':
    'It asks for {asked}. By chance alone a single {grain, select, quarter {quarter} other {month}} may lie on either side of it, so no one {grain, select, quarter {quarter} other {month}} shows whether it is kept; that is for the value of a longer period to say.',
  'assurance.says.no-target':
    'No target is set for these periods and there is no guide, so nothing says whether this is enough.',
} as const;
