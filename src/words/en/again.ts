/** Records that come again: what changed, what is not there any more, and how an addition is taken back. */
export const again = {
  'records.change.kind': 'Kind',
  'records.change.added': 'New',
  'records.change.replaced': 'Changed',
  'records.change.unchanged': 'The same as stored',
  'records.change.absent': 'Stored, not in these files',
  'again.addedBefore':
    '{count, plural, one {This very file was} other {These very files were}} added before. Adding {count, plural, one {it} other {them}} again does no harm: what is the same counts once.',
  'again.addedBeforeAt': '{file}: added {when}',
  'again.seeReplaced':
    '{kind}: see the {count, plural, one {record that changes} other {# records that change}}, before and after',
  'again.seeAbsent':
    '{kind}: see the stored {count, plural, one {record} other {# records}} not in these files',
  'again.absentOf':
    '{kind}: {count, plural, one {# stored record} other {# stored records}} of {months} (by {column}) {count, plural, one {is} other {are}} not in these files',
  'again.absentOfAll':
    '{kind}: {count, plural, one {# stored record is} other {# stored records are}} not in these files',
  'again.months': '{first} to {last}',
  'again.keep': 'Keep {count, plural, one {it} other {them}}: the files only add and correct',
  'again.leaveOut':
    'Take {count, plural, one {it} other {them}} out: these files are all there is of that time',
  'again.notSure':
    'Rows of these files were not accepted and may be of these very records, so nothing can be taken out. Correct them first.',
  'again.before': 'Stored now',
  'again.after': 'In the file',
  'again.there': 'one record',
  'again.notThere': 'none',
  'again.more': 'Show more',
  'again.alike': '{kind}: {count, plural, one {# new id looks} other {# new ids look}} like another one',
  'again.alikeText':
    'They differ only by capital letters, spaces or signs that cannot be seen. As they stand they count as different records.',
  'again.alikeExample': '“{here}” looks like “{there}”',
  'again.alikeSame':
    '{count, plural, one {It is the same record} other {They are the same records}}: read {count, plural, one {it} other {each}} under the other spelling, where that does not put two rows of one file together',
  'again.alikeReferences':
    '{kind}: {count, plural, one {# id} other {# ids}} in {column} {count, plural, one {is} other {are}} not known, but {count, plural, one {looks} other {look}} like one that is',
  'again.alikeReferencesText':
    'They differ only by capital letters, spaces or signs that cannot be seen. As they stand, these records are of unknown persons, families or policies.',
  'again.alikeReferencesSame':
    '{count, plural, one {It is the same} other {They are the same}}: read {count, plural, one {it} other {each}} as the one that is known',
  'again.undo': 'Take back',
  'again.undoThis': 'Take back the addition of {when}',
  'again.undoQuestion': 'Take back the addition of {when}?',
  'again.undoText':
    '{added, plural, =0 {It brought no new record} one {It brought # new record} other {It brought # new records}}{replaced, plural, =0 {} one {, changed # that was there} other {, changed # that were there}}{removed, plural, =0 {} other {, and took out #}}. All of that is undone; a record that another addition holds too stays as that one has it.',
  'again.undoLater':
    'The {count, plural, one {# addition} other {# additions}} made after it {count, plural, one {stays} other {stay}}, and {count, plural, one {counts} other {count}} as if this one had never been made.',
  'again.undoKept':
    'It can be put back until something else is added. Its records stay on this device until then, and are in no figure.',
  'again.undoAlso':
    'Also take back the addition of {when} ({files}), with which {count, plural, one {# corrected row of this one} other {# corrected rows of this one}} came in. Otherwise {count, plural, one {that row stays} other {those rows stay}}.',
  'again.undone':
    '{count, plural, one {The addition of {when} is taken back. It} other {# additions are taken back. They}} can be put back until something else is added.',
  'again.putBack': 'Put it back',
  'again.putBackThis': 'Put it back: the addition of {when}',
  'again.putBackDone':
    '{count, plural, one {The addition of {when} is} other {# additions are}} back, as if never taken back.',
  'again.putBackOthers': 'Can be put back once the one taken back after it is.',
  'again.notKept':
    'Cannot be put back: something else was added since, or there was no room to keep it. Add its files again to have it back.',
  'again.undoneAt': 'Taken back {when}',
  'again.notUndoable': 'Made before the app kept how to take it back',
  'again.historyCount':
    '{files, plural, one {# addition of records} other {# additions of records}}{lists, plural, =0 {} one { and # of corrected rows} other { and # of corrected rows}}.',
  'again.historyText':
    'Any addition can be taken back, also after later ones. The records, and what is kept of how files are read, are then as if it had never been made; what a later addition has too stays, as that one has it.',
  'again.fileCounts':
    '{accepted, plural, one {# row} other {# rows}} in{refused, plural, =0 {} other {, # refused}}',
  'again.listCounts':
    '{accepted, plural, one {# corrected row} other {# corrected rows}} in{refused, plural, =0 {} other {, # still refused}}',
  'again.fingerprint': 'Fingerprint {start}…',
  'again.fingerprintWhole': 'SHA-256 {fingerprint}',
} as const;
