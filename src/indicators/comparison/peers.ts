import type { Benefit, SchemeProfile } from '#records';
import type { Month } from '#units';

/** What schemes can be put into groups by, so that like is put beside like. */
export const PEER_BYS = ['type', 'country', 'age', 'size', 'package'] as const;
export type PeerBy = (typeof PEER_BYS)[number];

/** Completed years since a scheme began. */
export const PEER_AGES = ['0-2', '3-5', '6-10', 'over-10'] as const;
/** Insured persons. */
export const PEER_SIZES = ['under-1000', '1000-9999', '10000-99999', '100000-up'] as const;
/** Kinds of care that a package covers, and whether having a child is among it. */
export const PEER_PACKAGES = [
  'outpatient',
  'outpatient-maternity',
  'inpatient',
  'inpatient-maternity',
  'both',
  'both-maternity',
  'maternity',
  'neither',
] as const;

type PeerAge = (typeof PEER_AGES)[number];
type PeerSize = (typeof PEER_SIZES)[number];
type PeerPackage = (typeof PEER_PACKAGES)[number];

/** What is known of a scheme that tells which schemes are its peers. */
export interface PeerFacts {
  readonly profile: SchemeProfile;
  /** Insured persons; null where they are not known. */
  readonly insured: number | null;
  /** First month of its records; null where it has none. */
  readonly firstMonth: Month | null;
}

/** A scheme's group by each way of grouping; null where what it stands on is not known. Countries by their two letters. */
export type PeerGroups = Readonly<Record<PeerBy, string | null>>;

/** How long a scheme had been there: in completed years, and whether that is since it began or since its records do. */
export interface SchemeAge {
  readonly years: number;
  readonly since: 'started' | 'records';
}

/** The groups in which a scheme has its peers in a month. */
export function peerGroupsOf(facts: PeerFacts, at: Month): PeerGroups {
  const { profile, insured } = facts;
  const age = schemeAge(facts, at);
  return {
    type: profile.schemeType ?? null,
    country: profile.country === '' ? null : profile.country,
    age: age && ageGroup(age.years),
    size: insured === null ? null : sizeGroup(insured),
    package: profile.benefits ? packageOf(profile.benefits) : null,
  };
}

/**
 * The age of a scheme in a month, since the month it began where its profile says so, else since the first month of its
 * records, which is the least that it can be. Null where neither is known, or the month lies before.
 */
export function schemeAge({ profile, firstMonth }: PeerFacts, at: Month): SchemeAge | null {
  const { started } = profile;
  const from = started ?? firstMonth;
  if (from === null || at < from) return null;
  return { years: Math.floor((at - from) / 12), since: started === undefined ? 'records' : 'started' };
}

function ageGroup(years: number): PeerAge {
  if (years <= 2) return '0-2';
  if (years <= 5) return '3-5';
  return years <= 10 ? '6-10' : 'over-10';
}

/** Where each size but the first begins: ten times as many persons each, as chance and overheads change with that. */
function sizeGroup(insured: number): PeerSize {
  if (insured < 1000) return 'under-1000';
  if (insured < 10_000) return '1000-9999';
  return insured < 100_000 ? '10000-99999' : '100000-up';
}

/** The care that counts as having a child, as claims by sex are told apart by it too. */
const MATERNITY: readonly Benefit[] = ['antenatal', 'normal_delivery', 'caesarean', 'postnatal'];

/** Whether having a child is among what a package covers. */
export function hasMaternity(benefits: readonly Benefit[]): boolean {
  return MATERNITY.some((benefit) => benefits.includes(benefit));
}

function packageOf(benefits: readonly Benefit[]): PeerPackage {
  const isForBirths = hasMaternity(benefits);
  const isInpatient = benefits.includes('inpatient');
  const isOutpatient = benefits.includes('outpatient');
  if (!isInpatient && !isOutpatient) return isForBirths ? 'maternity' : 'neither';
  const care = !isOutpatient ? 'inpatient' : isInpatient ? 'both' : 'outpatient';
  return isForBirths ? `${care}-maternity` : care;
}
