import { AGE_BANDS } from '#records';

/** The oldest age with a place in the table; whoever is older is in the last band too. */
const OLDEST = 65;
const BAND_OF_AGE = Uint8Array.from({ length: OLDEST + 1 }, (_, age) =>
  AGE_BANDS.findLastIndex((band) => age >= band.from),
);

/** The index of the age band that an age in whole years lies in; -1 before birth. */
export function ageBand(age: number): number {
  return age < 0 ? -1 : BAND_OF_AGE[Math.min(age, OLDEST)]!;
}

/** The age at which the band after this one begins; Infinity after the last. */
export function nextBandFrom(band: number): number {
  return AGE_BANDS[band + 1]?.from ?? Infinity;
}
