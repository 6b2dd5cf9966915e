/**
 * Money is kept as whole numbers of a currency's smallest unit, and never in anything coarser than hundredths:
 * schemes write halves of a franc although the franc has no cents, and dropping them would change their books.
 */
export function decimalsKept(currency: string): number {
  return Math.max(2, currencyDecimals(currency));
}

/** How many kept units make one of the currency (100 for INR and XOF, 1000 for JOD). */
export function unitsPerOne(currency: string): number {
  return 10 ** decimalsKept(currency);
}

function currencyDecimals(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    // Not a well-formed ISO 4217 code: a scheme may count in days of work or in rice. Hundredths will do.
    return 2;
  }
}

/**
 * A decimal amount in whole units, or null when it has more decimals than are kept. Binary noise of a
 * spreadsheet (68.66000000000001) is within the tolerance; a real further decimal is not.
 */
export function amountInUnits(amount: number, perOne: number): number | null {
  const units = amount * perOne;
  const whole = Math.round(units);
  return Math.abs(units - whole) <= 1e-6 * Math.max(1, Math.abs(units) * 1e-6) ? whole : null;
}
