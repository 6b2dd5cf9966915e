/**
 * How many cases a slow property is tried on: so many, or as many times as many as TRIES says (TRIES=10 npm test), since what
 * every run of the tests can wait for is less than what a night can.
 */
export function tries(many: number): number {
  return Math.ceil(many * Number(process.env['TRIES'] ?? 1));
}
