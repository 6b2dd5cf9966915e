/** Ways of looking at schemes side by side, one indicator or one scheme at a time. */
export const compareLooks = {
  'compare.source':
    '{files, plural, =0 {Source: the records of {schemes, plural, one {# scheme} other {# schemes}} on this device.} one {Source: {schemes} schemes: the records on this device, and # comparison file.} other {Source: {schemes} schemes: the records on this device, and # comparison files.}} Definitions {version}.',
  'compare.sourceLetters':
    'Source: {schemes, plural, one {# scheme} other {# schemes}}, named by letters. Definitions {version}.',
  'compare.file.heading': '{indicator}: {name}',
  'compare.file.times-contribution': 'times what an insured person’s contribution comes to in a year',
  'compare.file.share-of-contributions': 'fraction of earned contributions',
  'compare.file.unit': 'Unit',
  'compare.file.earlier': 'Earlier period',
  'compare.file.later': 'Later period',
  'compare.file.rate': 'Rate of exchange',
  'compare.mineNamed': '{name} (mine)',
  'compare.missing': 'Not drawn: {schemes}. {reason}',
  'compare.andMore': '{count, plural, one {one more} other {# more}}',
  'compare.guide': '{benchmark}: {value}',
  'compare.guide.pooled': 'All together',
  'compare.guide.median': 'The scheme in the middle',
  'compare.guide.named': 'Held against {name}',
  'compare.guide.scheme': 'The scheme held against',
  'compare.guide.published': 'Published value',
  'compare.rank': 'Rank, 95 % sure',
  'compare.notRanked': 'not ranked',
  'compare.ordinal': '{kind, select, one {{number}st} two {{number}nd} few {{number}rd} other {{number}th}}',
  'compare.rankFromTo': '{first} to {last} of {count}',
  'compare.rankOnly': '{first} of {count}',
  'compare.noInterval': 'no interval',
  'compare.unjudged.two':
    'Nothing is coloured: against {benchmark} that takes three schemes. Two can be held one against the other.',
  'compare.unjudged.against': 'Hold against {name}',
  'compare.unjudged.few':
    'Nothing is coloured: too few schemes have a firm value in {period}. Values are firm once the period is over, nothing more is expected of it, and 30 events stand behind them.',
  'compare.unjudged.show': 'Show the latest that is firm in most schemes: to {month}',
  'compare.absent': 'No records in this period: {schemes}.',
  'compare.absentEnd': '{name} (they end in {month})',
  'compare.absentBegin': '{name} (they begin in {month})',
  'compare.toDots': 'Show the schemes one below the other',

  'compare.dots.title': '{indicator} by scheme, {period}',
  'compare.dots.label': '{indicator}, a line for each scheme',
  'compare.dots.says':
    '{count, plural, =0 {No scheme has a firm value, so that there are no ranks.} one {One scheme has a firm value; ranks begin at three.} =2 {Two schemes have firm values; ranks begin at three.} other {{sure, plural, =0 {Of {count} schemes with firm values, chance leaves none a single rank: read the ranges.} one {Of {count} schemes with firm values, chance leaves one a single rank; of the others it leaves ranges.} other {Of {count} schemes with firm values, chance leaves # a single rank; of the others it leaves ranges.}}}}',
  'compare.hollow': 'Hollow: under 30 events, or not firm yet.',
  'compare.dots.bar': 'Bar: 95 % interval.',
  'compare.dots.coloured': 'Coloured triangles: surely above or below what all are held against.',
  'compare.dots.ranks': 'Ranks hold for all schemes at once.',
  'compare.dots.money':
    'The bar is the scheme’s own interval. Colour and rank go by what chance leaves a scheme of its size, from the claims of all schemes together, since a few dear claims are most of what a small scheme could tell of it: so a mark may be coloured though its bar reaches across.',
  'compare.dots.said': '{scheme}: {value}, {interval}; {standing}; {rank}',

  'compare.funnel.title': '{indicator} by size of scheme, {period}',
  'compare.funnel.label': '{indicator}, a mark for each scheme, small schemes first',
  'compare.funnel.size': 'Size, as what the value stands on: {unit}',
  'compare.funnel.people': 'Size: insured person-years',
  'compare.funnel.lower': 'Lower {level} limit',
  'compare.funnel.upper': 'Upper {level} limit',
  'compare.funnel.scatter.chance':
    'The {count} schemes scatter about as much as chance alone makes them, so the limits are those of chance.',
  'compare.funnel.scatter.few':
    'The {count} schemes scatter {times} times as much as chance explains. Under ten schemes are too few to tell how much schemes differ anyway, so the limits are those of chance alone.',
  'compare.funnel.widened': 'The limits are widened by as much as schemes differ anyway.',
  'compare.funnel.outside':
    '{outside, plural, =0 {No scheme lies outside.} one {One scheme lies outside.} other {# schemes lie outside.}}',
  'compare.funnel.named':
    '{isAll, select, yes {All schemes are named where there is room.} other {Those outside are named where there is room.}}',
  'compare.funnel.reads':
    'Small schemes may lie far from the middle by chance alone: that is what the funnel is wide for. Without any difference, 1 scheme in 20 lies outside the dashed limits (95 %) and 1 in 500 outside the full ones (99.8 %).',
  'compare.funnel.money':
    'What chance makes of money at a size is taken from the claims of all these schemes together, since a few dear claims are most of what a small scheme could tell of it.',
  'compare.funnel.log': 'Sizes go by factors, since the largest is more than 50 times the smallest.',
  'compare.funnel.above': '{level, select, very {above the 99.8 % limit} other {above the 95 % limit}}',
  'compare.funnel.below': '{level, select, very {below the 99.8 % limit} other {below the 95 % limit}}',
  'compare.funnel.within': 'within the limits',
  'compare.funnel.said': '{scheme}: {value}; {sizeName}: {size}; {place}',
  'compare.funnel.none': 'There is no funnel here',
  'compare.noFunnel.no-benchmark': 'There is nothing to draw limits about.',
  'compare.noFunnel.no-size':
    'It is an amount, a middle value or a ratio of two rates: there is no one size by which chance narrows.',
  'compare.noFunnel.no-interval':
    'What chance does to it cannot be told from these figures, so limits would be made up.',
  'compare.noFunnel.too-few-schemes':
    'Under three schemes have a value that is complete, so there is no telling what is usual.',

  'compare.spine.title':
    '{scheme} against {schemes, plural, one {one other scheme} other {# other schemes}}, {period}',
  'compare.spine.label': '{scheme}, a line for each indicator',
  'compare.spine.chosen': 'This is {scheme}',
  'compare.spine.choose': 'Choose another above, as “My scheme”.',
  'compare.spine.reads':
    'In the middle of every line stands what all are held against; where one side is better it is the right one. The mark is this scheme, coloured only where the difference is beyond chance.',
  'compare.spine.half':
    'Pale bar: from one end of all schemes to the other. Dark bar: the middle half of them.',
  'compare.spine.noHalf':
    'Pale bar: from one end of all schemes to the other. The middle half is drawn from five schemes on.',
  'compare.spine.triangles':
    'Coloured triangles: surely above what all are held against where they point up, below where down. Right is better all the same.',
  'compare.spine.firm': 'Only firm values on 30 events or more make the bars, of three schemes at least.',
  'compare.spine.beyond': 'A mark may lie beyond its bar where its own value is not firm.',
  'compare.spine.left': 'Left end',
  'compare.spine.right': 'Right end',
  'compare.spine.ends': 'Ends',
  'compare.spine.worstBest': 'worst and best',
  'compare.spine.lowHigh': 'lowest and highest',
  'compare.spine.noneFirm':
    'Under three schemes have a firm value here, so that there are no ends to draw it between.',
  'compare.spine.said':
    '{indicator}: {value}, against {benchmark}; {standing}. Of all schemes, {ends}: {left} and {right}',

  'compare.trends.title': '{indicator}, scheme by scheme, {first} to {last}',
  'compare.trends.label': '{indicator} over time, a chart for each scheme',
  'compare.trends.reads': 'Every chart has the same scale. The number is the last value.',
  'compare.trends.dashed': 'The dashed line is the same in all: {benchmark}.',
  'compare.trends.gap': 'A gap: no value; the table has the reason.',
  'compare.trends.older': '{value} ({month})',
  'compare.trends.order': 'Own scheme first, then by name.',
  'compare.trends.cut':
    'Values that are not firm and lie above the scale are marked with an arrow at its edge.',
  'compare.trends.said': '{scheme}: {before} in {first}, {after} in {last}',
  'compare.trends.saidNone': '{scheme}: no value',

  'compare.before.title': '{indicator}: {before} and {after}',
  'compare.before.label': '{indicator} before and after, a line for each scheme',
  'compare.before.pick': 'Earlier period ending',
  'compare.before.says':
    '{judged, plural, =0 {No change could be judged.} other {{beyond, plural, =0 {No change is beyond chance,} one {One change is beyond chance,} other {# changes are beyond chance,}} of {judged} judged.}}',
  'compare.before.chance': 'If nothing had changed anywhere, about {expected} would look so.',
  'compare.before.reads': 'Upright stroke: before. Mark: after.',
  'compare.before.full': 'Coloured and joined by a full line: a change beyond chance.',
  'compare.before.dashed': 'Joined by a dashed line: one that chance may explain, or that cannot be judged.',
  'compare.before.hollow': 'Hollow: one of the two is under 30 events, or not firm.',
  'compare.before.overlaps':
    'The two periods overlap, so they share events and their difference cannot be judged. Choose an earlier one.',
  'compare.before.beware':
    'A change beyond chance says that something changed, not what: other things changed over that time too.',
  'compare.before.from': 'Before and after',
  'compare.before.change': 'Change',
  'compare.before.earlier': 'Before',
  'compare.before.later': 'After',
  'compare.before.judgement': 'Is it chance?',
  'compare.before.fromTo': '{before} → {after}',
  'compare.before.points': '{points} points',
  'compare.before.more': '+{amount}',
  'compare.before.less': '−{amount}',
  'compare.before.said': '{scheme}: {fromTo}, {change}; {judgement}',
  'compare.changed.better': 'better, beyond chance',
  'compare.changed.worse': 'worse, beyond chance',
  'compare.changed.higher': 'higher, beyond chance',
  'compare.changed.lower': 'lower, beyond chance',
  'compare.changed.similar': 'chance explains it',
  'compare.before.notFirm': 'not judged: {reason}',
  'compare.before.coming':
    'Claims for the later period are still coming in: {count, plural, one {one scheme is} other {# schemes are}} not judged for that. The earliest month by whose end enough are in is {month}; an earlier period can be chosen, or 12 months.',
  'compare.notHeld.missing': 'no value to compare',
  'compare.notHeld.small-numbers': 'under 30 events: not judged',
  'compare.notHeld.not-firm': 'not firm: not judged',
  'compare.notHeld.no-interval': 'not judged: chance cannot be told for this figure',
  'compare.notHeld.late-claims': 'not judged: claims still to come could explain it',
  'compare.notHeld.overlap': 'not judged: the periods overlap',

  'compare.pair.title': '{one} against {other}, {period}',
  'compare.pair.label': '{one} against {other}, a mark for each scheme',
  'compare.pair.same': 'Choose two different indicators',
  'compare.pair.says':
    'That two figures lie high together does not say that one brings about the other: both may follow from something else, such as the size of schemes or their country, and with few schemes from chance.',
  'compare.pair.reads': '{one} goes up, {other} across.',
  'compare.pair.spans': 'Thin lines: 95 % intervals.',
  'compare.pair.noSpans': 'Intervals of so many schemes would hide the marks: “One indicator” has them.',
  'compare.pair.dashed': 'Dashed: what each is held against.',
  'compare.pair.noLine': 'No dashed line for {indicator}: {why}',
  'compare.pair.hollow': 'Hollow: one of the two is under 30 events, or not firm.',
  'compare.pair.allNamed': 'All schemes are named where there is room.',
  'compare.pair.named':
    'Named are one’s own scheme and at most {most} of those that differ by more than chance from what they are held against, the farthest out.',
  'compare.pair.said': '{scheme}: {oneName} {one}, {otherName} {other}',
  'compare.pair.standing': '{indicator}: how it stands',
};
