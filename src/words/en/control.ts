/** Control charts: values over time with their limits, and the points that break a rule. */
export const control = {
  'control.title': 'Signals in time',
  'control.chart': '{name}: control chart by {grain, select, quarter {quarter} other {month}}',
  'control.kind.xmr': 'XmR chart: the limits lie 2.66 times the mean step between neighbours from the mean.',
  'control.kind.p':
    'p-chart: the limits lie three standard deviations of a share from the mean, and nearer where more is counted.',
  'control.kind.u':
    'u-chart: the limits lie three standard deviations of a rate from the mean, and nearer where more time is covered.',
  'control.says':
    '{signals, plural, =0 {No point breaks a rule: chance explains all of it.} one {One point breaks a rule.} other {# points break a rule.}} {restarts, plural, =0 {} one {Limits were begun anew once.} other {Limits were begun anew # times.}}',
  'control.whyMonths':
    '{asked, select, quarter {This chart is of single months: limits need 12 quarters, and there are not as many yet.} other {This chart is of single months: rolling 12 months and years share months or are too few, and would break the rules by themselves.}}',
  'control.trial': 'Limits on fewer than 12 points are a trial ({phases}): they get surer with every month.',
  'control.trialPhase': 'from {period}, {count, plural, one {one point} other {# points}}',
  'control.crowd':
    '{share} of the points lie outside the limits. Something besides chance moves this figure all the time, such as seasons or growth, so that a single signal says little.',
  'control.stock':
    'A figure of one day carries most of itself into the next month: what to see here is a lasting rise or fall.',
  'control.marks':
    'Triangles point up or down where a point breaks a rule above or below: {hasWay, select, yes {blue for the better, orange for the worse, } other {}}purple where nothing says which. The list below says which rule.',
  'control.gaps':
    '{count, plural, one {One period is} other {# periods are}} left out, being provisional, incomplete or without a value.',
  'control.mean': 'Mean',
  'control.lower': 'Lower limit',
  'control.upper': 'Upper limit',
  'control.rules': 'Rules broken',
  'control.told':
    '{sense, select, improving {For the better: } concerning {For the worse: } other {}}{rules}',
  'control.restarts': 'Upright lines: limits begin anew ({restarts}).',
  'control.restart': '{period}: {note}',
  'control.points': 'Points that break a rule',
  'control.point': '{period}: {value}. {rules}',
  'control.morePoints':
    '{count, plural, one {One earlier point is} other {# earlier points are}} in the table.',
  'control.rule.outside': '{side, select, up {above the upper limit} other {below the lower limit}}',
  'control.rule.two-of-three':
    'two of three beyond two thirds of the way to the {side, select, up {upper} other {lower}} limit since {since}',
  'control.rule.one-side': '{count} in a row {side, select, up {above} other {below}} the mean since {since}',
  'control.rule.steady': '{count} steps {side, select, up {up} other {down}} in a row since {since}',
  'control.standOn': 'Limits stand on',
  'control.standOn.all': 'all {grain, select, quarter {quarters} other {months}}',
  'control.standOn.first': 'the first 12 {grain, select, quarter {quarters} other {months}}',
  'control.standOnText':
    'A change that was meant to last begins new limits: what came before is no measure for what comes after.',
  'control.file': '{indicator} control chart',
  'control.markWhole': 'Where limits begin anew holds for the whole scheme and for every part of it.',
  'control.mark': 'Begin limits anew from a month',
} as const;
