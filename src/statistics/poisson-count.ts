import { incompleteGamma } from './poisson.ts';

/**
 * Counts from tail probabilities of a Poisson mean, carried on between the whole numbers through the incomplete gamma
 * function, so that they inverse the exact interval: the mean of `poissonMeanAbove(count, tail)` has this count, and so on.
 */

/** The count of which there are so many or fewer with probability `tail` at a mean above 0; 0 where none is likelier. */
export function poissonCountBelow(mean: number, tail: number): number {
  return Math.exp(-mean) >= tail ? 0 : countAt(mean, (count) => incompleteGamma(count + 1, mean)[1] - tail);
}

/** The count of which there are so many or more with probability `tail` at a mean above 0. */
export function poissonCountAbove(mean: number, tail: number): number {
  return countAt(mean, (count) => tail - incompleteGamma(count, mean)[0]);
}

/** Where what rises with the count is 0; false position with Illinois' halving, ended by the middle where it dawdles. */
function countAt(mean: number, excessAt: (count: number) => number): number {
  let low = 1e-12;
  let high = mean + 12 * Math.sqrt(mean) + 12;
  let [below, above] = [excessAt(low), excessAt(high)];
  const close = 1e-12 * high;
  for (let step = 0; step < 200 && high - low > close; step++) {
    const straight = (low * above - high * below) / (above - below);
    const isDawdling = step % 4 === 3 || !(straight > low && straight < high);
    const count = isDawdling ? (low + high) / 2 : straight;
    const excess = excessAt(count);
    if (Math.abs(excess) < 1e-15) return count;
    if (excess > 0) {
      [high, above] = [count, excess];
      below /= 2;
    } else {
      [low, below] = [count, excess];
      above /= 2;
    }
  }
  return (low + high) / 2;
}
