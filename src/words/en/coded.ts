/** Codes in the place of ids. */
export const coded = {
  'coded.title': 'Codes in the place of ids',
  'coded.text':
    'The ids of persons, families, policies, receipts and claims can be replaced by codes before anything is kept. The codes are made with a key that stays on this device and that nobody can read: the figures are the same, but no id stands in the records any more, and nobody can turn a code back, not even you. Everything else stays as it is: dates of birth, places, diagnoses. The same id gets the same code every month, in this scheme on this device only. This cannot be changed later.',
  'coded.choose': 'Replace ids by codes that only this device can make',
  'coded.goesOn':
    '{name} keeps codes in the place of ids. Those in these files are replaced when you add them; what is shown here is your own file.',
  'coded.alike':
    '{count, plural, one {# id is written in different ways} other {# ids are written in different ways}}',
  'coded.alikeIds': '{column}: {ids}',
  'coded.alikeText':
    'They count as different, and once they are codes nobody can see any more that they look alike. If they are the same, correct them in the file first.',
  'coded.kept': 'Ids in these records are codes that only this device can make. No id is kept.',
} as const;
