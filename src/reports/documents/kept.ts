import { isReport } from './kept-shape.ts';
import type { Report } from './report.ts';

/** Goes up when a report is kept in a form that an older app cannot show. */
const VERSION = 1;

/** A report as it is kept, and when, in milliseconds since 1970. */
export function keptContent(report: Report, keptAt: number | null = null): unknown {
  return { version: VERSION, keptAt, report };
}

/** A kept report as it is read from the device; null where it is none that this app can show. */
export function keptFrom(content: unknown): Report | null {
  if (!isObject(content) || content.version !== VERSION) return null;
  const { report } = content;
  return isReport(report) ? (report as Report) : null;
}

/** When it was kept, in milliseconds since 1970; null where it does not say. */
export function keptAtIn(content: unknown): number | null {
  return isObject(content) && typeof content.keptAt === 'number' ? content.keptAt : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
