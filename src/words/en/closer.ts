/** How sure it is that a table is read as it is meant, and rows of it to see that by. */
export const closer = {
  'sure.sure': 'Sure',
  'sure.likely': 'Likely',
  'sure.doubtful': 'Doubtful',
  'sure.kind':
    '{sureness}: {found, number} of {all, plural, one {# heading is a column} other {# headings are columns}} of {kind}{isSaid, select, yes {, and you said so} other {}}',
  'sure.kindLacking':
    '{sureness}: {found, number} of {all, plural, one {# heading is a column} other {# headings are columns}} of {kind}, but {columns} {count, plural, one {is} other {are}} missing',
  'sure.by.name': 'the column’s own name',
  'sure.by.word': 'a known word for it',
  'sure.by.said': 'you said so',
  'sure.by.kept': 'said in an earlier month',
  'sure.cells':
    '{unread, plural, =0 {{filled, plural, =0 {no cell is filled} one {its one cell can be read} other {all # cells can be read}}} other {{unread, number} of {filled, plural, one {# cell} other {# cells}} cannot be read}}',
  'sure.cellsFirst':
    '{unread, plural, =0 {{filled, plural, =0 {none of the first cells is filled} one {the first filled cell can be read} other {the first # filled cells can be read}}} other {{unread, number} of the first {filled, plural, one {# filled cell} other {# filled cells}} cannot be read}}',
  'sure.read': '{sureness}: {by}; {cells}',
  'sure.unread': '{sureness}: {by}, but {cells}',
  'sure.fits': 'Its cells fit: {columns}',
  'sure.group': 'Its cells fit',
  'sure.others': 'All columns',
  'preview.first': 'How the first rows are read',
  'preview.firstText':
    'Each cell as it was read, and below it what stands in the file where that is not the same.',
  'preview.notYet': 'Rows are shown here once every required column is found.',
  'preview.none': 'No row could be read.',
  'preview.row': 'Row',
  'preview.asked': '{column} – to be decided first',
  'preview.inFile': 'in the file: {cell}',
  'preview.worst': 'Rows with problems',
  'preview.worstText':
    'One row for each different problem, the most frequent first, as it stands in the file under the headings in use.',
  'preview.worstNone': 'Every row could be read whole.',
  'preview.problem': 'Problem',
  'preview.ofColumn': '{column}: {reason}',
  'preview.refused':
    '{count, plural, one {This row is not accepted.} other {# rows like this are not accepted.}}',
  'preview.blank':
    '{count, plural, one {The cell of this row is left blank.} other {The cells of # rows like this are left blank.}}',
  'preview.wrong': 'not as it should be:',
  'preview.notKnown': 'not shown',
  'preview.notCounted':
    'Of {count, plural, one {# row that was} other {# rows that were}} not accepted, only cells that cannot be read are among those counted above: the others were not kept, or cannot be told apart.',
} as const;
