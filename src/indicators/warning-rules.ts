import type { MeasureName, ProviderAspect } from '#measures';
import type { IndicatorId } from './catalogue.ts';
import type { Source } from './indicator.ts';

/** What a rule holds against what. */
export type WarningTest =
  /** Any case at all is a record to look at. */
  | { readonly kind: 'any' }
  /**
   * Cases are to fall as time does: their share lies above the 99.8 % limit of the share of time, and is so many times
   * as large.
   */
  | {
      readonly kind: 'share-of-time';
      readonly cases: MeasureName;
      readonly among: MeasureName;
      readonly time: MeasureName;
      readonly allTime: MeasureName;
      readonly times: number;
    }
  /** The indicator lies above a value, and the whole of its interval above 1. */
  | { readonly kind: 'above'; readonly value: number }
  /** One proportion exceeds another by so much, and the whole interval of the difference lies above 0. */
  | {
      readonly kind: 'gap';
      readonly first: readonly [made: MeasureName, among: MeasureName];
      readonly second: readonly [made: MeasureName, among: MeasureName];
      readonly points: number;
    }
  /** The indicator is so much higher than in the same period a year before. */
  | { readonly kind: 'rise'; readonly points: number; readonly fewest: number; readonly among: MeasureName }
  /** A provider lies above the 99.8 % limit of its peers, and so many times as high. */
  | {
      readonly kind: 'provider';
      readonly aspect: ProviderAspect;
      readonly fewest: number;
      readonly times: number;
    };

/** A rule of the worklist, as data: what it looks at, by which test, on whose word, and which records are its evidence. */
export interface WarningRule {
  readonly code: string;
  readonly test: WarningTest;
  /** The figure it stands on, to read on from. */
  readonly indicator: IndicatorId | null;
  /** Whose records are the evidence; null where the test itself names them. */
  readonly behind: MeasureName | null;
  readonly authority: 'published' | 'recommended';
  readonly source: Source;
}

const A9: Source = { work: 'Indicator catalogue', place: 'A9' };
const OURS = { authority: 'recommended', source: A9 } as const;
const FUNNEL: Source = {
  work: 'Indicator catalogue',
  place: 'A9, provider outliers: funnel plot, 30 claims or more',
};

const declared = [
  {
    code: 'claims-soon-after-joining',
    test: {
      kind: 'share-of-time',
      cases: 'claims-early',
      among: 'claims-first-year',
      time: 'early-years',
      allTime: 'first-year-years',
      times: 1.5,
    },
    indicator: 'early-claim-share',
    behind: 'claims-early',
    ...OURS,
  },
  {
    code: 'births-soon-after-joining',
    test: {
      kind: 'share-of-time',
      cases: 'deliveries-early',
      among: 'deliveries',
      time: 'women-early-years',
      allTime: 'women-years',
      times: 1.5,
    },
    indicator: 'early-maternity-share',
    behind: 'deliveries-early',
    ...OURS,
  },
  {
    code: 'more-births-than-expected',
    test: { kind: 'above', value: 1.2 },
    indicator: 'observed-to-expected-deliveries',
    behind: 'deliveries',
    ...OURS,
  },
  {
    code: 'new-use-more',
    test: { kind: 'above', value: 1.3 },
    indicator: 'new-to-renewed-frequency',
    behind: 'claims-first-year',
    ...OURS,
  },
  {
    code: 'users-renew-more',
    test: {
      kind: 'gap',
      first: ['renewals-made-with-claim', 'renewals-matured-with-claim'],
      second: ['renewals-made-without-claim', 'renewals-matured-without-claim'],
      points: 0.1,
    },
    indicator: 'renewal-by-claim-status',
    behind: 'renewals-matured-without-claim',
    ...OURS,
  },
  {
    code: 'few-draw-more',
    test: { kind: 'rise', points: 0.1, fewest: 300, among: 'claims-by-service' },
    indicator: 'claims-concentration',
    behind: null,
    ...OURS,
  },
  {
    code: 'repeated',
    test: { kind: 'any' },
    indicator: 'duplicate-claims',
    behind: 'claims-repeated',
    ...OURS,
  },
  {
    code: 'outside-cover',
    test: { kind: 'any' },
    indicator: 'ineligible-claims',
    behind: 'claims-outside-cover',
    ...OURS,
  },
  {
    code: 'in-waiting',
    test: { kind: 'any' },
    indicator: 'ineligible-claims',
    behind: 'claims-in-waiting',
    ...OURS,
  },
  {
    code: 'delivery-of-man',
    test: { kind: 'any' },
    indicator: 'card-misuse-signals',
    behind: 'delivery-claims-of-men',
    ...OURS,
  },
  {
    code: 'delivery-at-odd-age',
    test: { kind: 'any' },
    indicator: 'card-misuse-signals',
    behind: 'delivery-claims-at-odd-age',
    ...OURS,
  },
  {
    code: 'second-provider',
    test: { kind: 'any' },
    indicator: 'card-misuse-signals',
    behind: 'claims-at-second-provider',
    ...OURS,
  },
  ...(
    [
      ['provider-cost', 'cost', 'average-claim-cost'],
      ['provider-caesareans', 'caesareans', 'caesarean-rate'],
      ['provider-stay', 'stay', null],
      ['provider-rejections', 'rejections', 'rejection-ratio'],
      ['provider-cuts', 'cuts', null],
    ] as const
  ).map(([code, aspect, indicator]) => ({
    code,
    test: { kind: 'provider', aspect, fewest: 30, times: 1.2 } as const,
    indicator,
    behind: null,
    authority: 'recommended' as const,
    source: FUNNEL,
  })),
] as const satisfies readonly WarningRule[];

/** The rules: a closed list. */
export type WarningCode = (typeof declared)[number]['code'];
export const WARNING_RULES: ReadonlyArray<WarningRule & { readonly code: WarningCode }> = declared;
export const WARNING_CODES: readonly WarningCode[] = declared.map(({ code }) => code);
