import { PLAIN_STORY, type Story } from './story.ts';

/** A made-up scheme that everybody can open; its words live in the catalogue of messages under its id. */
export interface Sample {
  readonly id: string;
  readonly story: Story;
}

/** Renewals slip as claims are paid later and later. */
const cooperative: Story = {
  ...PLAIN_STORY,
  name: 'Nandi Women’s Health Cooperative (made-up)',
  seed: 20_241,
  schemeType: 'cooperative',
  families: 520,
  joinAtStart: 0.45,
  targetPopulation: 5200,
  lastDayOfMonth: 24,
  areas: ['Hilltop', 'Riverside', 'Market'],
  products: [
    { name: 'Basic', contribution: 1900, weight: 3 },
    { name: 'Plus', contribution: 2900, weight: 1 },
  ],
  providers: [
    { name: 'Market clinic', level: 'clinic', weight: 4 },
    { name: 'Riverside health centre', level: 'clinic', weight: 3 },
    { name: 'District hospital', level: 'hospital', weight: 2 },
    { name: 'St Anna hospital', level: 'hospital', weight: 1 },
  ],
  capital: { cash: 250_000, investments: 150_000 },
  renewal: 0.97,
  renewalPerDay: 0.0085,
  daysToSettle: { from: 11, to: 58 },
  oddities: { ...PLAIN_STORY.oddities, leaver: 0.03, unknownPerson: 0.002, settledBeforeSubmitted: 0.003 },
};

/** Caesareans rise at the hospital that runs the scheme, and the claims ratio with them. */
const hospital: Story = {
  ...PLAIN_STORY,
  name: 'Lakeside Mission Hospital Fund (made-up)',
  seed: 77_031,
  schemeType: 'hospital',
  country: 'TZ',
  currency: 'TZS',
  families: 640,
  joinAtStart: 0.6,
  targetPopulation: 9000,
  fiscalYearStart: 7,
  fertility: 0.14,
  areas: ['Lakeside', 'Plains', 'Hills', 'Town'],
  products: [{ name: 'Family card', contribution: 84_000, weight: 1 }],
  providers: [
    { name: 'Lakeside Mission Hospital', level: 'hospital', weight: 5 },
    { name: 'Hills dispensary', level: 'clinic', weight: 2 },
    { name: 'Government hospital', level: 'hospital', weight: 2 },
  ],
  poorShare: 0.15,
  renewal: 0.83,
  daysToSettle: { from: 16, to: 14 },
  caesareanShare: { from: 0.1, to: 0.46 },
  registered: 0.95,
  claimRate: { from: 0.55, to: 0.62 },
  costOfVisit: 9000,
  costOfAdmission: 130_000,
  costOfDelivery: 85_000,
  costOfCaesarean: 340_000,
  operatingCost: 700_000,
  capital: { cash: 18_000_000, investments: 6_000_000 },
  oddities: { ...PLAIN_STORY.oddities, leaver: 0.02, splitDelivery: 0.05 },
};

/** Fifty families: figures jump from month to month although nothing changes. */
const village: Story = {
  ...PLAIN_STORY,
  name: 'Tulsi Village Mutual (made-up)',
  seed: 515,
  schemeType: 'mutual',
  country: 'NP',
  currency: 'NPR',
  families: 52,
  joinAtStart: 0.75,
  targetPopulation: 640,
  areas: ['Upper village', 'Lower village'],
  products: [{ name: 'Village cover', contribution: 2400, weight: 1 }],
  operatingCost: 1200,
};

export const SAMPLES: readonly Sample[] = [
  { id: 'cooperative', story: cooperative },
  { id: 'hospital', story: hospital },
  { id: 'village', story: village },
];
