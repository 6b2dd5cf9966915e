/** Key indicators of other tools: what they call them, and how ours lie apart. */
export const interchangeKpi = {
  'kpi.set.openimis': 'openIMIS',
  'kpi.set.microfact': 'MicroFact style',

  'kpi.openimis.P1': 'Number of policies',
  'kpi.openimis.P2': 'Number of new policies',
  'kpi.openimis.P3': 'Number of suspended policies',
  'kpi.openimis.P4': 'Number of expired policies',
  'kpi.openimis.P5': 'Number of renewals',
  'kpi.openimis.P6': 'Number of insurees',
  'kpi.openimis.P7': 'Number of newly insured insurees',
  'kpi.openimis.P8': 'Newly collected contributions',
  'kpi.openimis.P9': 'Available contributions',
  'kpi.openimis.P10': 'Number of claims',
  'kpi.openimis.P11': 'Amount remunerated',
  'kpi.openimis.P12': 'Number of rejected claims',
  'kpi.openimis.D1': 'Incurred claims ratio',
  'kpi.openimis.D2': 'Renewal ratio',
  'kpi.openimis.D3': 'Growth ratio',
  'kpi.openimis.D4': 'Promptness of claims settlement',
  'kpi.openimis.D5': 'Claims settlement ratio',
  'kpi.openimis.D6': 'Number of claims per insuree',
  'kpi.openimis.D7': 'Average cost per claim',
  'kpi.openimis.D8': 'Satisfaction level',
  'kpi.openimis.D9': 'Feedback response ratio',

  'kpi.note.openimis.P2':
    'openIMIS goes by the day of enrolment, and by product; here a family’s first policy counts on the first day of its cover.',
  'kpi.note.openimis.P4':
    'openIMIS counts policies with the status expired; here all whose cover ends in the period count, suspended and cancelled ones too.',
  'kpi.note.openimis.P5':
    'openIMIS goes by the day of enrolment, and by product; here a later policy of the family counts on the first day of its cover.',
  'kpi.note.openimis.P6':
    'openIMIS counts all persons of families that are covered; here also the day on which a person came or left decides.',
  'kpi.note.openimis.P7':
    'openIMIS counts the persons of new policies; here each person counts once, on the first day of cover ever.',
  'kpi.note.openimis.D2': 'P5 over P4, both of which lie apart as said there.',
  'kpi.note.openimis.D3': 'P2 over P1 of the period before; P2 lies apart as said there.',
  'kpi.note.openimis.D6':
    'Claims over persons insured at the end of the period, which lie apart as said at P6; our own incidence is per 1000 person-years.',
  'kpi.note.openimis.D8': 'openIMIS averages the averages of facilities; here each mark weighs the same.',
  'kpi.note.openimis.D9': 'No record says how many people were asked for their opinion.',

  'kpi.microfact.KPI1': 'Net income ratio',
  'kpi.microfact.KPI2': 'Incurred expense ratio',
  'kpi.microfact.KPI3': 'Incurred claims ratio',
  'kpi.microfact.KPI4': 'Renewal rate',
  'kpi.microfact.KPI5a': 'Promptness of claims settlement, within 7 days',
  'kpi.microfact.KPI5b': 'Promptness of claims settlement, 8 to 30 days',
  'kpi.microfact.KPI5c': 'Promptness of claims settlement, 31 to 90 days',
  'kpi.microfact.KPI5d': 'Promptness of claims settlement, over 90 days',
  'kpi.microfact.KPI6': 'Claims rejection ratio',
  'kpi.microfact.KPI7': 'Growth ratio',
  'kpi.microfact.KPI8': 'Coverage ratio',
  'kpi.microfact.KPI9': 'Solvency ratio',
  'kpi.microfact.KPI10': 'Liquidity ratio',

  'kpi.note.microfact.KPI5a': 'Days are counted here from submission, in other uses from the insured event.',
  'kpi.note.microfact.KPI5b': 'Days are counted here from submission, in other uses from the insured event.',
  'kpi.note.microfact.KPI5c': 'Days are counted here from submission, in other uses from the insured event.',
  'kpi.note.microfact.KPI5d': 'Days are counted here from submission, in other uses from the insured event.',
  'kpi.note.microfact.KPI6':
    'Here of claims that were paid or rejected in the period; the handbook divides by all claims of a sample.',
} as const;
