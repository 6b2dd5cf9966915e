/** What the text of a file says; null where it is no JSON, or is nested without end. */
export function parsed(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands somewhere in a file, in few letters; of what is nested no more than that it is: it may be nested without end. */
export function shortened(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}';
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
