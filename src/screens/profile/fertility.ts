/** Where the rates of countries come from, and the year that they are of. */
export const FERTILITY_SOURCE = { work: 'UN World Population Prospects 2022', year: 2021 } as const;

/**
 * General fertility rates by country: births a year per 1000 women aged 15 to 49, to the nearest five. They are orders
 * of magnitude after the estimates of the source and not copied from its tables; whoever takes one is told so, and to
 * check it against a survey of the place.
 */
const RATES: Readonly<Record<string, number>> = {
  BD: 65,
  BF: 150,
  BJ: 155,
  CD: 190,
  CI: 140,
  CM: 145,
  ET: 130,
  GH: 110,
  ID: 65,
  IN: 65,
  KE: 105,
  KH: 75,
  ML: 185,
  NG: 160,
  NP: 70,
  PH: 85,
  PK: 110,
  RW: 115,
  SN: 135,
  TG: 135,
  TZ: 150,
  UG: 150,
};

/** A country with a rate to begin with. */
export interface FertilityPreset {
  readonly country: string;
  readonly rate: number;
}

/** All countries with a rate. */
export const FERTILITY_PRESETS: readonly FertilityPreset[] = Object.entries(RATES).map(([country, rate]) => ({
  country,
  rate,
}));

/** The preset that a typed rate is: that of the country wanted, else of the scheme's own; null for a rate of its own. */
export function presetTyped(typed: string, wanted: string, own: string): FertilityPreset | null {
  const isTyped = ({ rate }: FertilityPreset) => typed.trim() === String(rate);
  const of = (country: string) => FERTILITY_PRESETS.find((preset) => preset.country === country);
  return [of(wanted), of(own)].find((preset) => preset && isTyped(preset)) ?? null;
}
