import { lastDayOfMonth, monthOfDay } from './calendar.ts';
import type { Claim } from './scheme.ts';

/** One delivery of one woman, on the day of its first claim. */
export interface Delivery {
  readonly woman: string;
  readonly day: number;
  isCaesarean: boolean;
}

/** The best estimate of a claim in currency units (section 5). */
export function bestEstimate(claim: Claim): number {
  if (claim.status === 'rejected') return 0;
  if (claim.status === 'paid') return claim.paid ?? 0;
  if (claim.status === 'approved') return claim.approved ?? 0;
  return claim.claimed ?? claim.billed ?? 0;
}

/** The day a claim ended: settled, or for a rejected one without that, decided; null while open (section 5). */
export function endDay(claim: Claim): number | null {
  if (claim.settledDay !== null) return claim.settledDay;
  return claim.status === 'rejected' ? claim.decidedDay : null;
}

/** Submitted on or before the day and not ended by it (section 5). */
export function isOutstandingOn(claim: Claim, day: number): boolean {
  const end = endDay(claim);
  return claim.submittedDay <= day && (end === null || end > day);
}

/** Days from submission to end of the ended claims, ascending, negative ones excluded (section 5). */
export function daysToSettle(endedClaims: readonly Claim[]): number[] {
  const days: number[] = [];
  for (const claim of endedClaims) {
    const end = endDay(claim);
    if (end !== null && end >= claim.submittedDay) days.push(end - claim.submittedDay);
  }
  return days.sort((left, right) => left - right);
}

/** Type 7 quantile of ascending numbers, null where there are none (section 5). */
export function quantile(ascending: readonly number[], share: number): number | null {
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}

/** Deliveries: claims of one woman within 28 days of the first are one, caesarean if any is (section 7). */
export function findDeliveries(claims: readonly Claim[]): Delivery[] {
  const deliveries: Delivery[] = [];
  const deliveryClaims = claims.filter(isDeliveryClaim);
  deliveryClaims.sort((left, right) => left.serviceDay - right.serviceDay);
  for (const claim of deliveryClaims) {
    const isCaesarean = claim.benefit === 'caesarean';
    const same = deliveries.find(
      (delivery) => delivery.woman === claim.insured && claim.serviceDay - delivery.day <= 28,
    );
    if (same === undefined) deliveries.push({ woman: claim.insured, day: claim.serviceDay, isCaesarean });
    else if (isCaesarean) same.isCaesarean = true;
  }
  return deliveries;
}

/** A not-rejected claim of benefit normal_delivery or caesarean (section 7). */
function isDeliveryClaim(claim: Claim): boolean {
  return claim.status !== 'rejected' && ['normal_delivery', 'caesarean'].includes(claim.benefit);
}

/** The month of data-as-at when that is its last day, otherwise the month before (section 2). */
function lastCompleteMonth(dataAsAt: number): number {
  const month = monthOfDay(dataAsAt);
  return dataAsAt === lastDayOfMonth(month) ? month : month - 1;
}

/** Calendar months from service to submission; a submission before the service's month counts as lag 0. */
function lagOf(claim: Claim): number {
  return Math.max(0, monthOfDay(claim.submittedDay) - monthOfDay(claim.serviceDay));
}

/** IBNR by service month by the chain ladder of section 5; null with fewer than 12 service months. */
export function ibnrByServiceMonth(claims: readonly Claim[], dataAsAt: number): Map<number, number> | null {
  const last = lastCompleteMonth(dataAsAt);
  let first = Infinity;
  let longestLag = 0;
  for (const claim of claims) {
    first = Math.min(first, monthOfDay(claim.serviceDay));
    longestLag = Math.max(longestLag, lagOf(claim));
  }
  if (last - first + 1 < 12) return null;
  const factors: number[] = [];
  for (let lag = 0; lag < longestLag; lag += 1) factors.push(developmentFactor(claims, first, last, lag));
  const ibnr = new Map<number, number>();
  for (let month = first; month <= last; month += 1) {
    ibnr.set(month, ibnrOfMonth(claims, month, last, factors));
  }
  return ibnr;
}

/** f(lag) = sum of C(s, lag + 1) / sum of C(s, lag) over the months with both observed, else 1 (section 5). */
function developmentFactor(claims: readonly Claim[], first: number, last: number, lag: number): number {
  let later = 0;
  let earlier = 0;
  for (let month = first; month + lag + 1 <= last; month += 1) {
    later += cumulatedClaims(claims, month, lag + 1);
    earlier += cumulatedClaims(claims, month, lag);
  }
  return earlier === 0 ? 1 : later / earlier;
}

/** C(s, lag): best estimates of a service month's claims submitted within the lag (section 5). */
function cumulatedClaims(claims: readonly Claim[], month: number, lag: number): number {
  let sum = 0;
  for (const claim of claims) {
    if (monthOfDay(claim.serviceDay) === month && lagOf(claim) <= lag) sum += bestEstimate(claim);
  }
  return sum;
}

/** Ultimate - latest observed - submitted after the last complete month, floored at 0 (section 5). */
function ibnrOfMonth(
  claims: readonly Claim[],
  month: number,
  last: number,
  factors: readonly number[],
): number {
  const latest = cumulatedClaims(claims, month, last - month);
  let ultimate = latest;
  for (const factor of factors.slice(last - month)) ultimate *= factor;
  let submittedAfter = 0;
  for (const claim of claims) {
    const isOfMonth = monthOfDay(claim.serviceDay) === month;
    if (isOfMonth && month + lagOf(claim) > last) submittedAfter += bestEstimate(claim);
  }
  return Math.max(0, ultimate - latest - submittedAfter);
}
