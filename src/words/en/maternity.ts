/** The screen on maternity and gender. */
export const maternity = {
  'maternity.chain': 'Chain of care',
  'maternity.chainTitle': 'From entitlement to the visit after the birth, {period}',
  'maternity.chainSays':
    'Each step is a share of its own whole, written under it. Look for the step at which women are lost; caesareans are no step to be climbed.',
  'maternity.chain.entitled': 'Entitled to the benefit',
  'maternity.chain.anc1': 'Antenatal care, one visit',
  'maternity.chain.anc4': 'Antenatal care, four visits',
  'maternity.chain.facility': 'Birth in a facility',
  'maternity.chain.caesarean': 'Birth by caesarean',
  'maternity.chain.postnatal': 'Seen within 48 hours after',
  'maternity.step': 'Figure',
  'maternity.notKnown': '{name}: {reason}',
  'maternity.ofCount': '{over} of {under}',
  'maternity.nameOn': '{name}: {basis}',
  'maternity.and': '{before} · {after}',

  'maternity.uptake': 'Uptake against births expected',
  'maternity.uptakeFacts': 'Uptake, and what to read with it',
  'maternity.noBasis': 'Nothing says yet how many births to expect',
  'maternity.noBasisText':
    'Uptake needs either a pregnancy register (who, registered when, expected when) among the records, or a fertility rate in the scheme profile. Until then, deliveries per 1000 women stand in its place.',
  'maternity.toSettings': 'Add a fertility rate in Settings',
  'maternity.toRecords': 'Add a pregnancy register',

  'maternity.cost': 'What deliveries cost',
  'maternity.costFacts': 'Cost of deliveries',
  'maternity.costTitle': 'Average cost of a delivery by mode',

  'maternity.women': 'Women and men',
  'maternity.sharesTitle': 'Women and girls among the insured, their claims and amounts, {period}',
  'maternity.share.insured': 'Of the insured',
  'maternity.share.claims': 'Of claims',
  'maternity.share.amount': 'Of amounts',
  'maternity.useTitle': 'Women’s use for each year of cover against men’s, {period}',
  'maternity.useSays':
    'At 100% women and men draw the same for a year of cover. Maternity lifts the figure; without it, little should be left beyond what age explains.',
  'maternity.use.number': 'Claims',
  'maternity.use.number-without-maternity': 'Claims without maternity',
  'maternity.use.amount': 'Amounts',
  'maternity.use.amount-without-maternity': 'Amounts without maternity',
  'maternity.equal': 'Dashed: the same use as men',

  'maternity.more': 'More on {name}',
  'maternity.byGroup': 'Who is reached',
  'maternity.byGroupText':
    'The same figures side by side for each group. Groups whose intervals overlap widely may not differ at all.',
} as const;
