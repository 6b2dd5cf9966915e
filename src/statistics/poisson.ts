/**
 * Poisson means from tail probabilities, through the regularised incomplete gamma function.
 * P(X >= n | mean) = P(n, mean), the lower regularised function. Series and continued fraction: W. H. Press et
 * al., Numerical Recipes, 3rd ed., section 6.2; ln gamma by Stirling's series, Abramowitz and Stegun 6.1.41.
 */

/** The mean at which seeing `count` or more has probability `tail`. */
export function poissonMeanBelow(count: number, tail: number): number {
  return gammaQuantile(count, tail, false);
}

/** The mean at which seeing `count` or fewer has probability `tail`. */
export function poissonMeanAbove(count: number, tail: number): number {
  return gammaQuantile(count + 1, tail, true);
}

/** x where the lower (or upper) regularised incomplete gamma function of shape a is `tail`; Newton kept inside a bracket. */
function gammaQuantile(shape: number, tail: number, isUpper: boolean): number {
  let low = 0;
  let high = Math.max(10, shape + 12 * Math.sqrt(shape) + 12);
  let x = Math.max(startingPoint(shape, isUpper), high * 1e-9);
  for (let step = 0; step < 200; step++) {
    const [lower, upper] = incompleteGamma(shape, x);
    const excess = isUpper ? tail - upper : lower - tail;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));
    let next = x - excess / density;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}

/** Wilson-Hilferty's cube as a first guess. */
function startingPoint(shape: number, isUpper: boolean): number {
  const z = isUpper ? 1.96 : -1.96;
  return shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
}

/** Lower and upper regularised incomplete gamma functions of shape above 0; whichever is small is reckoned directly. */
export function incompleteGamma(shape: number, x: number): readonly [lower: number, upper: number] {
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = scale * lowerSeries(shape, x);
    return [lower, 1 - lower];
  }
  const upper = scale * upperFraction(shape, x);
  return [1 - upper, upper];
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz's method for the continued fraction. */
function upperFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1e6; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b, tiny);
    c = nonZero(b + a / c, tiny);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return fraction;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

const HALF_LOG_TWO_PI = 0.9189385332046727;
/** B(2k) / (2k (2k - 1)) for k = 1..7. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/** ln gamma of x > 0; small x are carried up to where Stirling's series is exact to the last digits. */
function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  while (y < 16) {
    shift += Math.log(y);
    y++;
  }
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series / (y * y) + STIRLING[k]!;
  return (y - 0.5) * Math.log(y) - y + HALF_LOG_TWO_PI + series / y - shift;
}
