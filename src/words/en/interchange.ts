import { interchangeKpi } from './interchange-kpi.ts';

/** Files that other systems read, and what other systems call our indicators. */
export const interchange = {
  ...interchangeKpi,
  'interchange.title': 'For other systems',
  'interchange.text':
    'Figures of this scheme in the forms that national health information systems, exchange standards and other tools of the field read. A value that is not known is left out or marked as missing; it is never written as 0.',
  'interchange.madeUp':
    'This scheme is made up. Use its files to try an import, and never in a system that holds real figures.',
  'interchange.format': 'Form',
  'interchange.format.none': 'Choose what the other system reads',
  'interchange.format.dhis2': 'DHIS2 data values (JSON)',
  'interchange.format.adx': 'ADX data values (XML), also for DHIS2',
  'interchange.format.fhir': 'FHIR R4 measure reports (JSON)',
  'interchange.format.tidy': 'Tidy CSV in SDMX’s terms, with lists of codes (ZIP)',
  'interchange.format.openimis': 'openIMIS indicators P1 to P12 and D1 to D9',
  'interchange.format.microfact': 'MicroFact style: the ten key indicators of microinsurance',
  'interchange.about.dhis2':
    'For the import of data values. Which data element stands for which indicator is told below and kept with the scheme on this device; what has no data element is left out.',
  'interchange.about.adx':
    'The same values as the IHE profile for aggregate data has them. There is no place in it for comments: that a value is provisional or of small numbers is not told.',
  'interchange.about.fhir':
    'A bundle with a measure for each indicator and a report for each period. Counts of people and claims stand as numerator and denominator; amounts of money stand beside them in an extension, since the standard’s own field holds whole numbers only.',
  'interchange.about.tidy':
    'Every value in a line of its own with its unit, status and interval, and a second file that says what each code means.',
  'interchange.about.openimis':
    'Every line of the openIMIS reports with our figure where there is one, and a column that says where it is worked out in another way, and why there is none.',
  'interchange.about.microfact':
    'The ten key indicators of the handbook Performance Indicators for Microinsurance, which MicroFact’s factsheet works out. The workbook itself is not read or written, and its social indicators are not in it.',
  'interchange.grain': 'Periods',
  'interchange.from': 'Ending from',
  'interchange.to': 'Ending up to',
  'interchange.divided': 'Also divided by',
  'interchange.noMonths': 'There are no months to write yet: add records first.',
  'interchange.sheetForm': 'File',
  'interchange.sheetForm.csv': 'CSV',
  'interchange.sheetForm.xlsx': 'Spreadsheet (XLSX)',
  'interchange.download': 'Download {form}',
  'interchange.file.dhis2': 'dhis2 data values',
  'interchange.file.adx': 'adx data values',
  'interchange.file.fhir': 'fhir measure reports',
  'interchange.file.tidy': 'tidy values',
  'interchange.file.openimis': 'openimis indicators',
  'interchange.file.microfact': 'microfact indicators',
  'interchange.counting': 'Counting what the file will have',

  'interchange.told.title': 'What the file will have',
  'interchange.told.written':
    '{count, plural, =0 {No value} one {# value} other {# values}} will be written.',
  'interchange.told.qualified':
    '{count, plural, one {# of them is} other {# of them are}} provisional, incomplete or of small numbers; the comment says so.',
  'interchange.told.qualifiedAdx':
    '{count, plural, one {# of them is} other {# of them are}} provisional, incomplete or of small numbers, which ADX cannot say.',
  'interchange.told.missing':
    '{count, plural, one {# value is} other {# values are}} not known and left out: {reason}',
  'interchange.told.unmapped':
    '{count, plural, one {# indicator has} other {# indicators have}} no data element and {count, plural, one {is} other {are}} left out',
  'interchange.told.unmappedGroups':
    '{count, plural, one {# group has} other {# groups have}} no name in DHIS2 and {count, plural, one {is} other {are}} left out: {groups}',
  'interchange.told.clashing':
    '{count, plural, one {# value is} other {# values are}} left out, since several indicators or groups were given the same name: nobody could say which of them is meant.',
  'interchange.told.orgUnit': 'Say first which organisation unit the scheme is.',
  'interchange.told.dataSet': 'ADX wants a data set: say first which one.',
  'interchange.told.noPeriod.rolling12':
    'DHIS2 has no periods of 12 months up to a month: nothing can be written. Choose months, quarters or fiscal years.',
  'interchange.told.noPeriod.quarter-start':
    'This scheme’s quarters are not those of the calendar, and DHIS2 knows no others: nothing can be written. Choose months.',
  'interchange.told.noPeriod.year-start':
    'This scheme’s year does not begin in January, April, July or October, and DHIS2 knows no other years: nothing can be written. Choose months.',
  'interchange.told.reports': '{count, plural, one {# report} other {# reports}} will be written.',
  'interchange.told.reportsMissing':
    'In {count, plural, one {# of them} other {# of them}} the value is not known; the reason stands in its place.',
  'interchange.told.lines':
    'Of {count, plural, one {# line} other {# lines}} of the set, {same} are worked out alike, {differs} in another way, and {none} have no counterpart.',

  'interchange.map.title': 'Names in DHIS2',
  'interchange.map.idScheme': 'Names are',
  'interchange.map.idScheme.uid': 'UIDs: eleven letters and digits',
  'interchange.map.idScheme.code': 'Codes',
  'interchange.map.idSchemeHint':
    'Say the same when the file is imported: dataElementIdScheme, orgUnitIdScheme and so on.',
  'interchange.map.shares': 'Shares are written',
  'interchange.map.shares.share': 'from 0 to 1',
  'interchange.map.shares.per-cent': 'as per cent, 0 to 100',
  'interchange.map.dataSet': 'Data set',
  'interchange.map.orgUnit': 'Organisation unit of the scheme',
  'interchange.map.attributeOptionCombo': 'Attribute option combination',
  'interchange.map.blankDefault': 'Blank for the default.',
  'interchange.map.search': 'Search indicators',
  'interchange.map.count': '{mapped} of {all} indicators mapped',
  'interchange.map.onlyMapped': 'Show only those that are mapped',
  'interchange.map.element': 'Data element for {indicator}',
  'interchange.map.area': 'Organisation unit for {group}',
  'interchange.map.group': 'Category option combination for {group}',
  'interchange.map.groups': 'Groups',
  'interchange.map.elements': 'Indicators',
  'interchange.map.none': 'No indicator has that in its name.',
  'interchange.map.wrong.not-a-uid': 'A UID is a letter and ten letters or digits.',
  'interchange.map.wrong.not-a-code': 'A code has 1 to 50 characters, and no space at its beginning or end.',
  'interchange.map.save': 'Save these names as a file',
  'interchange.map.file': 'dhis2 names',
  'interchange.map.load': 'Load names from a file',
  'interchange.map.drop': 'or drop it here',
  'interchange.map.loadHint':
    'A JSON file saved here or on another device. It takes the place of the names above.',
  'interchange.map.loaded': 'The names were loaded: {count, plural, one {# indicator} other {# indicators}}.',
  'interchange.map.refused': 'These names were not loaded.',
  'interchange.map.damaged': 'The names kept with this scheme cannot be read and are not used.',
  'interchange.map.fault.too-large': 'The file is too large to hold names.',
  'interchange.map.fault.not-json': 'The file is not complete JSON.',
  'interchange.map.fault.not-a-map': 'The file holds no names for DHIS2 saved by SchemeScope.',
  'interchange.map.fault.other-version': 'The file is of another version: {value}.',
  'interchange.map.fault.unknown-key': '{where} is nothing that such a file has.',
  'interchange.map.fault.wrong-value': '{where} is not as it should be: {value}',
  'interchange.map.fault.not-a-uid': '{where} is no UID: {value}',
  'interchange.map.fault.not-a-code': '{where} is no code: {value}',

  'interchange.kpi.title': 'Figures of another tool beside ours',
  'interchange.kpi.text':
    'A sheet with the headings period, code or name, and value is held beside this scheme’s own figures. Nothing of it is kept. Periods are written as 2024-03, 2024-Q1, 2024 or 2024-04/2025-03; shares as 0.85 or 85 %.',
  'interchange.kpi.set': 'Whose indicators',
  'interchange.kpi.choose': 'Choose a sheet',
  'interchange.kpi.drop': 'or drop it here',
  'interchange.kpi.hint':
    'CSV or spreadsheet, up to 2 MB; of a spreadsheet the first sheet that is not empty.',
  'interchange.kpi.read':
    '{file}: {count, plural, one {# figure} other {# figures}} read, {refused, plural, =0 {no row} one {# row} other {# rows}} refused, {blank, plural, =0 {none} other {#}} without a value.',
  'interchange.kpi.fault.no-headings':
    'There is no row with the headings period, value, and code or name among the first 20.',
  'interchange.kpi.fault.too-large': 'The file is larger than 2 MB: that is no sheet of indicators.',
  'interchange.kpi.fault.not-a-table': 'The file is JSON, not a sheet.',
  'interchange.kpi.fault.other': 'The file cannot be read as a sheet.',
  'interchange.kpi.column.row': 'Row',
  'interchange.kpi.column.period': 'Period',
  'interchange.kpi.column.indicator': 'Indicator',
  'interchange.kpi.column.theirs': 'Theirs',
  'interchange.kpi.column.ours': 'Ours',
  'interchange.kpi.column.difference': 'Theirs less ours',
  'interchange.kpi.column.why': 'What to know',
  'interchange.kpi.apart.no-counterpart': 'No counterpart here.',
  'interchange.kpi.apart.no-period': 'This scheme has no such period, or not all of it.',
  'interchange.kpi.apart.not-known': 'Ours is not known.',
  'interchange.kpi.held': 'Theirs and ours',
  'interchange.kpi.refused': 'Refused rows',
  'interchange.kpi.column.column': 'Column',
  'interchange.kpi.column.value': 'Value',
  'interchange.kpi.column.reason': 'Reason',
  'interchange.kpi.why.unreadable-period':
    'Not a period. Write it as 2024-03, 2024-Q1, 2024 or 2024-04/2025-03.',
  'interchange.kpi.why.unknown-indicator': 'Not an indicator of this set.',
  'interchange.kpi.why.unreadable-value': 'Not a number.',

  'interchange.code.whole': 'All',
  'interchange.code.notApplicable': 'Does not apply',
  'interchange.code.notSaid': 'Not said',
  'interchange.freq.M': 'Monthly; also 12 months up to each month',
  'interchange.freq.Q': 'Quarterly',
  'interchange.freq.A': 'By fiscal year',
  'interchange.status.A': 'Normal value',
  'interchange.status.P': 'Provisional or incomplete value',
  'interchange.status.U': 'Low reliability: under 30 events',
  'interchange.status.M': 'Missing value: there is nothing to divide by',
  'interchange.status.O': 'Missing value',
  'interchange.status.Q': 'Missing value: hidden, since it is a small number',
  'interchange.unit.share': 'Share, from 0 to 1',
  'interchange.unit.ratio': 'Ratio, 1 where both are the same',
  'interchange.unit.money': 'Amount in the currency of the line',
  'interchange.unit.persons': 'Persons',
  'interchange.unit.person-years': 'Person-years',
  'interchange.unit.per 1000': 'Per 1000 person-years or persons',
  'interchange.unit.per person-year': 'Per person-year',
  'interchange.unit.days': 'Days',
  'interchange.unit.months': 'Months',
  'interchange.unit.claims': 'Claims',
  'interchange.unit.deliveries': 'Deliveries',
  'interchange.unit.policies': 'Policies',
  'interchange.unit.families': 'Families',
  'interchange.unit.members': 'Members',
  'interchange.unit.pregnancies': 'Pregnancies',
  'interchange.unit.score': 'Points of 5',
  'interchange.unit.complaints': 'Complaints',
  'interchange.unit.staff': 'Full-time staff',
} as const;
