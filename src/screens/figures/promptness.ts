import type { SchemeSummary } from '#engine';
import { PROMPTNESS, standingOf, WITHIN_30_DAYS, type Narrowed } from '#reports';
import type { Grain } from '#units';
import { subjectOf, type Subject } from '../explanation/subject.ts';

/** What stands for the share settled within 30 days, to be asked about: the first two bins together. */
export function within30DaysSubject(
  scheme: SchemeSummary,
  byDays: Narrowed,
  grain: Grain,
  period: number,
): Subject {
  const standing = standingOf(PROMPTNESS, byDays, period);
  return subjectOf(scheme, standing, { grain, filter: byDays.filter }, period, WITHIN_30_DAYS);
}
