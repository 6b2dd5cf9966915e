import fc from 'fast-check';
import { PLAIN_STORY, type Story } from '#workshop';

const share = (most: number) => fc.double({ min: 0, max: most, noNaN: true });

/** Small made-up schemes of every sort, with every oddity the maker can plant. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    seed: fc.integer({ min: 1, max: 2 ** 31 }),
    months: fc.integer({ min: 3, max: 40 }),
    lastDayOfMonth: fc.integer({ min: 1, max: 31 }),
    families: fc.integer({ min: 1, max: 30 }),
    joinAtStart: share(1),
    graceDays: fc.integer({ min: 0, max: 90 }),
    maternityWaitingDays: fc.integer({ min: 0, max: 300 }),
    fertility: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
    renewal: share(1),
    claimRate: fc.record({ from: share(2), to: share(2) }),
    rejected: share(0.4),
    paysInFull: share(1),
    daysToSettle: fc.record({ from: fc.integer({ min: 1, max: 120 }), to: fc.integer({ min: 1, max: 120 }) }),
    oddities: fc.record({
      unknownPerson: share(0.2),
      outsideCover: share(0.2),
      settledBeforeSubmitted: share(0.2),
      overlappingPolicy: share(0.3),
      endedEarly: share(0.3),
      coverEndsBeforeStart: share(0.15),
      splitDelivery: share(0.8),
      leaver: share(0.4),
      sexUnknown: share(0.1),
    }),
  })
  .map((varied) => ({ ...PLAIN_STORY, ...varied, name: `Made-up ${varied.seed}` }));
