import { ATTENDANTS, DELIVERY_MODES, NO_CODE, NO_COUNT, PLACES, type Records, wordAt } from '#records';
import { NO_DAY, type Reason } from '#units';
import { policiesCovering, type Cover } from './cover.ts';
import { rowsWithSameId } from './grouping.ts';
import type { Groups } from './groups.ts';
import type { Events } from './relations.ts';

const BIRTH_FLAGS = [
  'visits-known',
  'anc1',
  'anc4',
  'place-known',
  'in-facility',
  'attendant-known',
  'skilled',
] as const;
const [VISITS, ONE, FOUR, PLACE, FACILITY, ATTENDANT, SKILLED] = [1, 2, 4, 8, 16, 32, 64] as const;

const OUTCOME_FLAGS = ['birth', 'mode-known', 'caesarean', 'stillbirth', 'maternal-death'] as const;
const [BIRTH, MODE, BY_CAESAREAN, STILLBIRTH, DEATH] = [1, 2, 4, 8, 16] as const;

const FACILITY_CODE = PLACES.indexOf('facility');
const SKILLED_CODE = ATTENDANTS.indexOf('skilled');
const CAESAREAN_CODE = DELIVERY_MODES.indexOf('caesarean');
const FOUR_VISITS = 4;

/** What registers write of how a pregnancy ended, without accents; other words say nothing that is counted. */
const LOSSES = /miscarr|abort|fausse couche|\bivg\b/;
const STILLBIRTHS =
  /still ?-?birth|still ?-?born|mort ?-?nee?\b|fresh still|macerat|fetal death|mort f(o)?etale/;
const DEATHS =
  /maternal death|mother (died|dead)|death of (the )?mother|deces (maternel|de la mere)|mort maternelle/;

/**
 * Births that the pregnancy register tells of, by the day of delivery: every pregnancy with one that was not lost
 * before it. Each thing asked is told of the births whose register says it, so that a blank is never a no.
 */
export function birthEvents(records: Records, cover: Cover, groups: Groups): Events {
  const { pregnancies } = records;
  const { anc_visits, place, attendant, delivery_date } = pregnancies.columns;
  const outcomes = outcomesOf(records);
  const flags = new Uint8Array(pregnancies.length);
  const days = new Int32Array(pregnancies.length).fill(NO_DAY);
  for (let row = 0; row < flags.length; row++) {
    if ((outcomes[row]! & BIRTH) === 0) continue;
    days[row] = delivery_date.days[row]!;
    const visits = anc_visits.counts[row]!;
    const known = visits === NO_COUNT ? 0 : VISITS | (visits >= 1 ? ONE : 0);
    const four = visits !== NO_COUNT && visits >= FOUR_VISITS ? FOUR : 0;
    flags[row] =
      known |
      four |
      told(place.codes[row]!, FACILITY_CODE, PLACE, FACILITY) |
      told(attendant.codes[row]!, SKILLED_CODE, ATTENDANT, SKILLED);
  }
  return {
    ...ofRegister(records, cover, groups, days),
    flags,
    flagNames: BIRTH_FLAGS,
    days: { delivery: days },
    untold: {
      ...untold(flags, VISITS, ['visits-known', 'anc1', 'anc4']),
      ...untold(flags, PLACE, ['place-known', 'in-facility']),
      ...untold(flags, ATTENDANT, ['attendant-known', 'skilled']),
    },
  };
}

/** How registered pregnancies ended, by the day of delivery; by the day expected where only the outcome is known. */
export function outcomeEvents(records: Records, cover: Cover, groups: Groups): Events {
  const { delivery_date, expected_delivery, outcome } = records.pregnancies.columns;
  const flags = outcomesOf(records);
  const ended = delivery_date.days.map((day, row) => (day === NO_DAY ? expected_delivery.days[row]! : day));
  const saysOutcomes = outcome.codes.some((code) => code >= 0);
  return {
    ...ofRegister(records, cover, groups, ended),
    flags,
    flagNames: OUTCOME_FLAGS,
    days: { ended },
    untold: {
      ...untold(flags, MODE, ['mode-known', 'caesarean']),
      ...(saysOutcomes ? {} : { stillbirth: 'not-in-register', 'maternal-death': 'not-in-register' }),
    },
  };
}

function ofRegister(records: Records, cover: Cover, groups: Groups, days: Int32Array) {
  const member = membersOfRegister(records);
  const policy = policiesCovering(cover, records, member, days);
  return {
    kind: 'pregnancies',
    length: records.pregnancies.length,
    record: null,
    amounts: {},
    columns: groups.ofStretches(member, policy, days),
  } as const;
}

/** The row of each registered woman; -1 for one no member record knows. */
export function membersOfRegister({ pregnancies, members }: Records): Int32Array {
  return rowsWithSameId(pregnancies.columns.insured_id, members.columns.insured_id);
}

function told(code: number, wanted: number, known: number, met: number): number {
  return code === NO_CODE ? 0 : code === wanted ? known | met : known;
}

function untold(
  flags: Uint8Array,
  known: number,
  names: readonly string[],
): Readonly<Record<string, Reason>> {
  if (flags.some((bits) => (bits & known) !== 0)) return {};
  return Object.fromEntries(names.map((name) => [name, 'not-in-register']));
}

/** What each row of the register says of the end of its pregnancy, as outcome flags. */
function outcomesOf({ pregnancies }: Records): Uint8Array {
  const { outcome, mode, delivery_date } = pregnancies.columns;
  const bitsOfCode = new Map<number, { readonly bits: number; readonly isLoss: boolean }>();
  const flags = new Uint8Array(pregnancies.length);
  for (let row = 0; row < flags.length; row++) {
    const code = outcome.codes[row]!;
    const said = bitsOfCode.get(code) ?? readOutcome(code < 0 ? '' : (wordAt(outcome.words, code) ?? ''));
    bitsOfCode.set(code, said);
    const isBirth = delivery_date.days[row] !== NO_DAY && !said.isLoss;
    const ofBirth = isBirth ? BIRTH | told(mode.codes[row]!, CAESAREAN_CODE, MODE, BY_CAESAREAN) : 0;
    flags[row] = said.bits | ofBirth;
  }
  return flags;
}

function readOutcome(text: string): { readonly bits: number; readonly isLoss: boolean } {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s]+/g, ' ')
    .toLowerCase();
  const bits = (STILLBIRTHS.test(plain) ? STILLBIRTH : 0) | (DEATHS.test(plain) ? DEATH : 0);
  return { bits, isLoss: bits === 0 && LOSSES.test(plain) };
}
