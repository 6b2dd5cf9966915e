/** The groups within which schemes are compared. */
export const comparePeers = {
  'peers.by.type': 'Type of scheme',
  'peers.by.country': 'Country',
  'peers.by.age': 'Age of the scheme',
  'peers.by.size': 'Persons insured',
  'peers.by.package': 'Benefit package',
  'peers.unknown': 'Not known',

  'peers.age.0-2': '0 to 2 years',
  'peers.age.3-5': '3 to 5 years',
  'peers.age.6-10': '6 to 10 years',
  'peers.age.over-10': 'Over 10 years',

  'peers.size.under-1000': 'Under 1,000',
  'peers.size.1000-9999': '1,000 to 9,999',
  'peers.size.10000-99999': '10,000 to 99,999',
  'peers.size.100000-up': '100,000 and more',

  'peers.package.outpatient': 'Outpatient only',
  'peers.package.outpatient-maternity': 'Outpatient and maternity',
  'peers.package.inpatient': 'Inpatient only',
  'peers.package.inpatient-maternity': 'Inpatient and maternity',
  'peers.package.both': 'Outpatient and inpatient, without maternity',
  'peers.package.both-maternity': 'Outpatient, inpatient and maternity',
  'peers.package.maternity': 'Maternity only',
  'peers.package.neither': 'Neither outpatient, inpatient nor maternity',
} as const;
