import { csvText } from '#records';
import { daysIn, isoDay } from '#units';
import type { Report } from '../report.ts';

const HEADINGS = [
  'scheme',
  'report',
  'figure',
  'id',
  'basis',
  'grain',
  'period_start',
  'period_end',
  'group',
  'numerator',
  'denominator',
  'value',
  'unit',
  'lower',
  'upper',
  'status',
  'reason',
  'shown',
  'data_as_at',
  'definitions',
  'made_up',
];

/** Every figure that a report tells, one a line, as exactly as it was reckoned; a part after the first has no headings. */
export function reportFiguresCsv(report: Report, isFirst = true): string {
  const rows = report.figures.map((figure) => {
    const { first, last } = daysIn(figure.period);
    return [
      report.name,
      report.kind,
      figure.name,
      figure.id,
      figure.basis,
      figure.grain,
      isoDay(first),
      isoDay(last),
      figure.group,
      figure.numerator,
      figure.denominator,
      figure.value,
      figure.unit,
      figure.lower,
      figure.upper,
      figure.status,
      figure.reason,
      figure.text,
      isoDay(report.dataAsAt),
      report.definitions,
      report.isMadeUp ? 'yes' : 'no',
    ];
  });
  return csvText([...(isFirst ? [HEADINGS] : []), ...rows]);
}
