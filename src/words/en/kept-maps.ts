/** What was decided of how tables are read, kept with a scheme. */
export const keptMaps = {
  'maps.title': 'How your files are read',
  'maps.text':
    'What you decided of headings, words, dates and amounts under “{change}”. It holds for every file you add here, and another scheme with the same files can take it in.',
  'maps.none': 'Nothing has been decided yet.',
  'maps.column': '“{heading}” is read as {column}',
  'maps.notUsed': '“{heading}” is not used',
  'maps.unit': 'Amounts are in {unit}',
  'maps.forget': 'Forget',
  'maps.forgetOne': 'Forget: {what}',
  'maps.forgetAll': 'Forget all',
  'maps.forgetAllTitle': 'Forget how the files of {name} are read?',
  'maps.forgetAllText':
    'Records stay as they are. The next files are read as if nothing had been decided, and you will be asked again.',
  'maps.download': 'Download as a file (JSON)',
  'maps.fileName': 'column map',
  'maps.takeTitle': 'Take in what was decided elsewhere',
  'maps.takeFile': 'Choose a file of another scheme',
  'maps.takeDrop': 'or drop it here',
  'maps.takeHint':
    'A file that was downloaded here or on another device. Where it says otherwise than this scheme, the file counts.',
  'maps.taken': '{count, plural, one {# decision has} other {# decisions have}} been taken in from {file}.',
  'maps.refused': '{file} was not taken in; nothing has changed.',
  'maps.kind': 'How files are read',
  'maps.given':
    'It says how files are read: {count, plural, one {# decision} other {# decisions}} on headings, words, dates and amounts of {kinds}.',
  'maps.givenNone': 'It says how files are read, but nothing has been decided in it.',
  'maps.givenNew': 'The files chosen with it are read so, and the new scheme keeps it.',
  'maps.givenTake':
    'Take it over for {name}. The files chosen with it are then read so, and the scheme keeps it. Where it says otherwise than this scheme, the file counts.',
  'maps.givenSee': 'See what it says',
  'maps.notTaken':
    'This file says how others are read, but something in it is wrong, so none of it is taken.',
  'maps.fault.not-json': 'It is not complete JSON. Download it again where it came from.',
  'maps.fault.not-maps': 'It is not a file of decisions made by this app.',
  'maps.fault.other-version':
    'It was made by another version of this app ({value}). Open that version, or make the file again here.',
  'maps.fault.not-an-object': 'At {where} there should be a list of names and what they mean.',
  'maps.fault.unknown-key': '{where} is nothing that such a file may hold.',
  'maps.fault.unknown-kind': '“{value}” is no kind of record.',
  'maps.fault.unknown-column': 'At {where} stands “{value}”, which is no column of that kind.',
  'maps.fault.not-plain': 'At {where} the heading or word is not in plain small letters without spaces.',
  'maps.fault.wrong-value': 'At {where} stands “{value}”, which cannot be there.',
  'maps.fault.too-large': 'It is too large to be such a file.',
} as const;
