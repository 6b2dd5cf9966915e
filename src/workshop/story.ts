import { DEFAULT_GRACE_DAYS, type SchemeType } from '#records';

/** Something that moves over the scheme's months in a straight line. */
export interface Trend {
  readonly from: number;
  readonly to: number;
}

export interface Product {
  readonly name: string;
  /** Contribution of a family for a full year. */
  readonly contribution: number;
  readonly weight: number;
}

export interface Provider {
  readonly name: string;
  readonly level: 'clinic' | 'hospital';
  readonly weight: number;
}

/** Mistakes and odd cases to plant, each with how often it happens (0..1). */
export interface Oddities {
  readonly unknownPerson: number;
  readonly outsideCover: number;
  readonly settledBeforeSubmitted: number;
  readonly overlappingPolicy: number;
  readonly endedEarly: number;
  readonly coverEndsBeforeStart: number;
  readonly splitDelivery: number;
  readonly leaver: number;
  readonly sexUnknown: number;
}

/** How claims follow the calendar: those of the peak month are (1 + amplitude) times as many as those of a usual one. */
export interface Season {
  /** 0..1. */
  readonly amplitude: number;
  /** Month of the year, 1..12. */
  readonly peak: number;
}

/** How much those who need care choose cover more than others, 0 (not at all) to 1. */
export interface Selection {
  /**
   * Families that come after the start come with care in view: in their first 120 days they have (1 + 4 joining) times as
   * many claims as otherwise, and in their first 270 days (1 + 2 joining) times as many births.
   */
  readonly joining: number;
  /**
   * A third of the families have (1 + 2 staying) times as many claims as usual and are that much surer to renew; the
   * others have (1 - staying) times as many and leave more.
   */
  readonly staying: number;
}

/** Everything a made-up scheme is made from. Rates are a year, amounts in its currency, delays in days. */
export interface Story {
  readonly name: string;
  readonly seed: number;
  readonly country: string;
  readonly currency: string;
  /** Whose the scheme is; null where its profile does not say. */
  readonly schemeType: SchemeType | null;
  readonly firstMonth: string;
  readonly months: number;
  /** Day of the last month up to which records go. */
  readonly lastDayOfMonth: number;
  readonly families: number;
  /** Share of families that join at the start; the others come over the following months. */
  readonly joinAtStart: number;
  readonly targetPopulation: number;
  readonly graceDays: number;
  readonly maternityWaitingDays: number;
  readonly fiscalYearStart: number;
  readonly fertility: number;
  readonly areas: readonly string[];
  /** How large each area is against the others; where none is given, the first ones are a little larger. */
  readonly areaWeights: readonly number[];
  /** By how much (0..1) families of the first area are less likely to renew. */
  readonly firstAreaGap: number;
  readonly products: readonly Product[];
  readonly providers: readonly Provider[];
  readonly poorShare: number;
  readonly paysInFull: number;
  /** Probability that a family renews when claims are paid at once; each day of delay takes off renewalPerDay. */
  readonly renewal: number;
  readonly renewalPerDay: number;
  readonly selection: Selection;
  readonly daysToSettle: Trend;
  readonly caesareanShare: Trend;
  /** Share of pregnancies that a register knows of; without one (0) no register is kept. */
  readonly registered: number;
  readonly claimRate: Trend;
  readonly season: Season;
  /**
   * From half-way on, the share (0..1) of the first provider's claims that come twice, under another number; all it
   * bills rises by the same share.
   */
  readonly fraud: number;
  readonly costOfVisit: number;
  readonly costOfAdmission: number;
  readonly costOfDelivery: number;
  readonly costOfCaesarean: number;
  readonly rejected: number;
  /** Monthly operating cost, all lines together. */
  readonly operatingCost: number;
  /** What the scheme had before its first month, where it draws up balance sheets; null where it does not. */
  readonly capital: { readonly cash: number; readonly investments: number } | null;
  readonly oddities: Oddities;
}

const NO_ODDITIES: Oddities = {
  unknownPerson: 0,
  outsideCover: 0,
  settledBeforeSubmitted: 0,
  overlappingPolicy: 0,
  endedEarly: 0,
  coverEndsBeforeStart: 0,
  splitDelivery: 0,
  leaver: 0,
  sexUnknown: 0,
};

/** A quiet scheme in which nothing changes: what stories, tests and lessons vary. */
export const PLAIN_STORY: Story = {
  name: 'Plain made-up scheme',
  seed: 1,
  country: 'IN',
  currency: 'INR',
  schemeType: null,
  firstMonth: '2023-07',
  months: 36,
  lastDayOfMonth: 31,
  families: 200,
  joinAtStart: 0.5,
  targetPopulation: 4000,
  graceDays: DEFAULT_GRACE_DAYS,
  maternityWaitingDays: 270,
  fiscalYearStart: 4,
  fertility: 0.085,
  areas: ['East', 'West'],
  areaWeights: [],
  firstAreaGap: 0,
  products: [{ name: 'Family', contribution: 2100, weight: 1 }],
  providers: [
    { name: 'Town clinic', level: 'clinic', weight: 3 },
    { name: 'District hospital', level: 'hospital', weight: 2 },
  ],
  poorShare: 0.25,
  paysInFull: 0.85,
  renewal: 0.82,
  renewalPerDay: 0,
  selection: { joining: 0, staying: 0 },
  daysToSettle: { from: 18, to: 18 },
  caesareanShare: { from: 0.18, to: 0.18 },
  registered: 0,
  claimRate: { from: 0.8, to: 0.8 },
  season: { amplitude: 0, peak: 8 },
  fraud: 0,
  costOfVisit: 190,
  costOfAdmission: 4200,
  costOfDelivery: 3200,
  costOfCaesarean: 11000,
  rejected: 0.07,
  operatingCost: 6000,
  capital: null,
  oddities: NO_ODDITIES,
};
