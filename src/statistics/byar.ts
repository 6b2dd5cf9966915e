import type { Interval } from './intervals.ts';
import { deviateOf } from './level.ts';

/**
 * Byar's approximation of the exact Poisson interval of a count (a whole number from 0), floor 0; within 0.2 % of it from
 * 10 on. Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (IARC, 1987), ch. 2; how near it
 * is: Public Health England, Technical Guide: Confidence Intervals (2018), appendix 1.
 */
export function byarInterval(count: number, level = 0.95): Interval {
  const z = deviateOf(level);
  return {
    lower: count === 0 ? 0 : Math.max(0, cubed(count, -z)),
    upper: cubed(count + 1, z),
  };
}

function cubed(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
