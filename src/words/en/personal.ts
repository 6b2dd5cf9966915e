/** What looks personal in a table, and what becomes of it. */
export const personal = {
  'personal.leftOut': 'Left out because they look personal: {columns}.',
  'personal.kept':
    '“{heading}” looks personal, and you have it read as {column}: what stands in it is kept with the records on this device. Choose “not used” for it if figures can do without.',
  'personal.held':
    '{cells, plural, one {# cell} other {# cells}} of “{heading}” (read as {column}) {cells, plural, one {looks} other {look}} like {what}, first in row {row, number}. The column is kept with the records on this device, and figures can do without it.',
  'personal.held.name': 'names of persons',
  'personal.held.phone': 'telephone numbers',
  'personal.held.national-id': 'numbers of identity cards',
  'personal.held.email': 'e-mail addresses',
  'personal.leaveOut': 'Leave out “{heading}”',
  'personal.is.name': 'Looks like names: hidden here, and left out unless you say otherwise.',
  'personal.is.phone': 'Looks like telephone numbers: hidden here, and left out unless you say otherwise.',
  'personal.is.address': 'Looks like addresses: hidden here, and left out unless you say otherwise.',
  'personal.is.national-id':
    'Looks like numbers of identity cards: hidden here, and left out unless you say otherwise.',
  'personal.is.email': 'Looks like e-mail addresses: hidden here, and left out unless you say otherwise.',
  'personal.is.free-text':
    'Looks like notes in free words: hidden here, and left out unless you say otherwise.',
} as const;
