/** What amounts in files say of their currency. */
export const currencies = {
  'currency.question': 'Which currency are the scheme’s amounts in?',
  'currency.text':
    'The amounts in this table name several currencies, or another one than before or than the scheme’s. Rows in another currency than the scheme’s are put aside, to be corrected. Nothing is converted. Amounts that name no currency count as the scheme’s.',
  'currency.code': '{code} ({name})',
  'currency.mark':
    '“{mark}”{count, plural, =0 {} other {, which may stand for {names}{more, plural, =0 {} one { or one other} other { or # others}}}}',
  'currency.rows': '{rows, plural, one {# row} other {# rows}}, for example “{cell}” in row {row, number}',
  'currency.nowhere': 'named nowhere in this table',
  'currency.said':
    'The amounts are in {currency}, as was decided. {rows, plural, =0 {No row of this table is in another currency.} one {# row in another currency was put aside.} other {# rows in another currency were put aside.}}',
  'currency.notScheme':
    'The amounts in this table say {currency}, but {name} keeps its figures in {own}. Nothing is converted: added like this, they count as {own}.',
  'currency.notNew':
    'The amounts in this table say {currency}, but the currency given below is {own}. Nothing is converted: added like this, they count as {own}.',
  'currency.cannotBe':
    'Amounts in the files are in {currency}, and the currency given is {own}. Give the currency of the amounts, or say on the card of the file which amounts are the scheme’s.',
  'currency.unknown':
    'The amounts in this table are said to be in “{currency}”, which is no currency known here. They are taken as they stand: see whether they are whole amounts in the scheme’s currency.',
  'currency.offered': 'The amounts in the files say {currency}, so that is filled in below.',
} as const;
