/** Maternity benefit uptake and its denominators. */
export const lessonMaternity = {
  'lesson.maternity.name': 'Maternity benefit: of how many?',
  'lesson.maternity.text':
    'A few women in a hundred drew the maternity benefit last year. Is it unknown, out of reach, or is the question wrong?',

  'lesson.maternity.few.title': 'So few?',
  'lesson.maternity.few.say':
    'In the last twelve months the fund paid for {deliveries} deliveries. Women aged 15 to 49 were insured for {women} person-years. The programme officer writes to the donor: “Only {share} of our women use the maternity benefit. We need a campaign.”',
  'lesson.maternity.few.notes':
    '3 minutes. Read the sentence aloud and ask who would sign it. Ask what the donor will think. Do not correct it yet. Most rooms agree with the officer at first. Say that both numbers are right: it is the sentence that is to be looked at.',

  'lesson.maternity.full.title': 'What would be all of them?',
  'lesson.maternity.full.say':
    'The officer’s figure is {share}. Suppose that every birth were paid for by the fund. How high could the figure be?',
  'lesson.maternity.full.ask':
    'About how many of a hundred women aged 15 to 49 give birth within a year here?',
  'lesson.maternity.full.option.hundred': 'All of them: full use would be 100%',
  'lesson.maternity.full.option.half': 'About half of them',
  'lesson.maternity.full.option.tenth': 'About one in ten',
  'lesson.maternity.full.hint.1':
    'Think of the women between 15 and 49 whom you know. Who had a child last year?',
  'lesson.maternity.full.hint.2': 'Surveys find 40 to 200 births a year per 1000 women.',
  'lesson.maternity.full.reveal':
    'About {fertility}: that is the fertility rate in this fund’s profile. So {share} is not far from all there can be. A figure that cannot reach 100% must not be read as if it could.',
  'lesson.maternity.full.notes':
    '3 minutes. Ask the women in the room, or everybody about sisters and neighbours, to make it real: hands up, who gave birth in the last twelve months? The mistake is to take everybody who might as if they were everybody who needs. General fertility rates lie between 40 and 200 births per 1000 women; know the one of your area.',

  'lesson.maternity.expected.title': 'Births to be expected',
  'lesson.maternity.expected.say':
    'Women aged 15 to 49 were insured for {women} person-years. In a year, {fertility} of them give birth.',
  'lesson.maternity.expected.ask': 'How many births were to be expected among them? (A whole number will do)',
  'lesson.maternity.expected.hint.1': 'Take {fertility} of {women}.',
  'lesson.maternity.expected.reveal':
    'About {births}, and the fund paid for {deliveries}. This is what the benefit has to be held against:',
  'lesson.maternity.expected.notes':
    '4 minutes. Everybody reckons, also those who say that they cannot. Where fertility rates by age are known, the app takes these and gets closer. Say where the rate comes from: a health survey or a census, entered once under the scheme’s profile.',

  'lesson.maternity.waiting.title': 'Who is entitled?',
  'lesson.maternity.waiting.say':
    'The benefit begins after a waiting time of nine months. At the end of the last month {all} women aged 15 to 49 were insured, and {entitled} of them had waited long enough. The chart shows that share by month: it falls when many join.',
  'lesson.maternity.waiting.ask': 'How many insured women were still waiting?',
  'lesson.maternity.waiting.hint.1': 'Take {entitled} from {all}.',
  'lesson.maternity.waiting.reveal':
    '{not} were waiting. Of {deliveries} deliveries, {drawn} were of women who had waited, {early} of women who had not. Neither those women nor those births belong into the figure: above and below must be of the same people.',
  'lesson.maternity.waiting.notes':
    '4 minutes. Draw two circles: all women, and those entitled. The mistake is to count a delivery above whose woman is not counted below. A scheme that grows fast has few entitled women: its uptake looks poor when all are counted below. Somebody will ask why births of women who still wait were paid: that is a good question for the own scheme. Early warning lists them.',

  'lesson.maternity.uptake.title': 'Uptake',
  'lesson.maternity.uptake.say':
    'Now both belong together: {drawn} deliveries of entitled women that drew the benefit, and {expected} births to be expected among entitled women.',
  'lesson.maternity.uptake.numbers': 'Women who had waited, twelve months',
  'lesson.maternity.uptake.number.drawn': 'Deliveries that drew the benefit',
  'lesson.maternity.uptake.number.expected': 'Births to be expected',
  'lesson.maternity.uptake.ask': 'What is the maternity benefit uptake, in percent?',
  'lesson.maternity.uptake.hint.1': 'Divide {drawn} by {expected}, then multiply by 100.',
  'lesson.maternity.uptake.reveal':
    'It is {uptake}, and not {share}. With so few births chance leaves it anywhere from {lower} to {upper}: enough to say that most women use it, too little to compare two years. The interval is of chance alone: a fertility rate that does not fit the area is not in it.',
  'lesson.maternity.uptake.notes':
    '3 minutes. Put the officer’s sentence and this one side by side. Then ask what may lie between here and 100 %: births at home, births in public hospitals that cost nothing, women who do not know. The interval matters: a change of a few percentage points from year to year is no news.',

  'lesson.maternity.register.title': 'More than all?',
  'lesson.maternity.register.say':
    'The fund also keeps a pregnancy register. Of entitled women it holds {registered} births for these twelve months. With these below the line the uptake is {byRegister}; with expected births by fertility it is {byFertility}. Above the line there are {drawn} both times.',
  'lesson.maternity.register.ask': 'Why is the first figure above 100%?',
  'lesson.maternity.register.option.twice': 'Women drew the benefit twice',
  'lesson.maternity.register.option.incomplete':
    'The register does not know of all pregnancies: too few stand below the line',
  'lesson.maternity.register.option.excellent': 'The fund reaches more women than can be expected',
  'lesson.maternity.register.hint.1': 'Above the line nothing differs. What does?',
  'lesson.maternity.register.hint.2':
    'Were {registered} births all there were, who gave birth to the others that were paid for?',
  'lesson.maternity.register.reveal':
    'The register holds {registered} births, but the fund paid for {drawn}. It misses many. A figure above 100% is not cut off in this app: it says that above and below do not fit. Mend the register before you praise the uptake.',
  'lesson.maternity.register.notes':
    '5 minutes. A register is the best denominator there is, when it is complete; here the field workers know of hardly more than half. Ask: how would you see that a register is incomplete if the figure were 90 %? By holding it against the births expected by fertility, as here. Uptake far above 100 % with a good register is another story: women join because they are pregnant. That is adverse selection, and has its own lesson.',

  'lesson.maternity.caesarean.title': 'Caesareans',
  'lesson.maternity.caesarean.say':
    'Of deliveries that the fund paid for, {before} were caesareans in its first year, and {now} in the last twelve months. Each point of the chart is a year that ends with that month.',
  'lesson.maternity.caesarean.ask':
    'Which is the first year, told by the month it ends with, with caesareans above {high}?',
  'lesson.maternity.caesarean.hint.1':
    'Open the table of the chart and go down to the first value above {high}.',
  'lesson.maternity.caesarean.reveal':
    'The share has risen from {before} to {now}. A caesarean costs more than three times as much as a normal delivery here, so the rise is felt in the claims ratio too.',
  'lesson.maternity.caesarean.notes':
    '3 minutes. Let somebody read the month from the table on the screen. Remind the room how few deliveries these are: a year holds some dozens. The trend over two years is sure, a single step is not.',

  'lesson.maternity.band.title': 'Too many caesareans?',
  'lesson.maternity.band.say':
    'Of deliveries paid for, {paid} were caesareans. {caesareans} caesareans over all births to be expected among insured women make {ofAll}. The World Health Organization held in 1985 that no region needs more than 10% to 15% of births by caesarean. In 2015 it added: up to about 10% of all births of a population, more caesareans go with fewer deaths; above that no longer.',
  'lesson.maternity.band.ask': 'Which sentences hold? Choose all.',
  'lesson.maternity.band.option.hospital':
    'The hospital does too many: its share has to lie between 10% and 15%',
  'lesson.maternity.band.option.population':
    'The band is for all births of a population, those at home too, and not for one hospital',
  'lesson.maternity.band.option.higher':
    'A share of deliveries paid for is higher here than a share of all births: births at home are missing below',
  'lesson.maternity.band.option.stop': 'The fund should stop paying for caesareans',
  'lesson.maternity.band.hint.1': 'Which births does a hospital see, and which does it not see?',
  'lesson.maternity.band.hint.2': 'Two of them hold.',
  'lesson.maternity.band.reveal':
    'The band is for a population. Hospitals see the difficult births, so their share is higher. Even over all births expected it is {ofAll}, above the band, with caesareans paid elsewhere not counted: that, and the rise, are reasons for a talk with the hospital: compare it with others of its kind, look at the payment, ask a doctor. Never judge a single birth by a share.',
  'lesson.maternity.band.notes':
    '4 minutes. The most common misuse of all maternity figures. Ask: who gives birth in a hospital in your area, and who at home? Then the talk with the hospital: what is paid for a caesarean and what for a normal delivery, who decides, is there a second opinion. A single fixed payment for both removes the reason to cut.',

  'lesson.maternity.end.title': 'What to take home',
  'lesson.maternity.end.say':
    'Name the basis whenever you say an uptake: by register, or by fertility. Put only entitled women above and below. Enter the fertility rate of your area in the profile, and register pregnancies from the first visit. Read a figure above 100% as a question to your records. Then rewrite the sentence to the donor.',
  'lesson.maternity.end.notes':
    '3 minutes. Everybody rewrites the officer’s sentence on a card: with the figure, its basis, its interval and what will be done. Read three of them aloud. If there is time, open the page Maternity of the app with a sample.',
} as const;
