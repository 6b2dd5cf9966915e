import { REPORT_KINDS, type Report } from './report.ts';

/** Goes up when a report is kept in a form that an older app cannot show. */
const VERSION = 1;

/** A report as it is kept. */
export function keptContent(report: Report): unknown {
  return { version: VERSION, report };
}

/** A kept report as it is read from the device; null where it is none that this app can show. */
export function keptFrom(content: unknown): Report | null {
  if (!isObject(content) || content.version !== VERSION || !isObject(content.report)) return null;
  const { report } = content;
  const isWhole =
    REPORT_KINDS.some((kind) => kind === report.kind) &&
    TEXTS.every((name) => typeof report[name] === 'string') &&
    NUMBERS.every((name) => typeof report[name] === 'number') &&
    LISTS.every((name) => Array.isArray(report[name]));
  return isWhole ? (report as unknown as Report) : null;
}

const TEXTS = ['scheme', 'name', 'title', 'subtitle', 'grain', 'currency', 'definitions', 'fingerprint'];
const NUMBERS = ['end', 'dataAsAt', 'made'];
const LISTS = ['sections', 'source', 'figures'];

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
