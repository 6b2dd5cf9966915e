import type { Day } from '#units';

/** Today where the person is: the calendar day their device shows, not the one in Greenwich. */
export function today(): Day {
  const now = new Date();
  return Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000);
}
