import { BarList, ChartFrame, StackChart, TrendChart, type ChartTable } from '#charts';
import type { Drawn, Report, ReportBlock, ReportTable } from '#reports';
import { usePrinting, useWords } from '#ui';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import { axisOf } from '../figures/axis.ts';

const STEPS = ['var(--step-1)', 'var(--step-2)', 'var(--step-3)', 'var(--step-4)'];
const MARKS = ['var(--mark-1)', 'var(--mark-2)', 'var(--mark-3)', 'var(--mark-4)'];

/** Pixels that plots are high; on paper curves shrink with the width, bars do not. */
const CURVE_HEIGHT = 210;
const BARS_ON_PAPER = 140;

/** A chart of a report in its frame, with its table and files. */
export function ChartBlock({
  block: { says, axis, drawn, table },
  report,
}: {
  readonly block: Extract<ReportBlock, { as: 'chart' }>;
  readonly report: Report;
}) {
  const [source = ''] = report.source;
  return (
    <ChartFrame
      title={table.title}
      axis={axis}
      says={says ?? undefined}
      scheme={report.name}
      source={source}
      notes={table.notes}
      table={tableOf(table)}
      fileName={fileName(report.name, table.title, 'csv')}
    >
      <Plot drawn={drawn} title={table.title} currency={report.currency} />
    </ChartFrame>
  );
}

function Plot({
  drawn,
  title,
  currency,
}: {
  readonly drawn: Drawn;
  readonly title: string;
  readonly currency: string;
}) {
  const words = useWords();
  const isPrinting = usePrinting();
  if (drawn.as === 'bars') return <BarList bars={drawn.bars} />;
  const common = {
    label: title,
    format: inUnit(drawn.unit, currency, words),
    axis: axisOf(drawn.unit, words),
  };
  if (drawn.as === 'course')
    return <TrendChart {...common} points={drawn.points} guides={drawn.guides} height={CURVE_HEIGHT} />;
  const colours = drawn.areSteps ? STEPS : MARKS;
  return (
    <StackChart
      {...common}
      periods={drawn.periods}
      layers={drawn.layers.map((layer, i) => ({
        ...layer,
        colour: colours[i % colours.length] ?? 'var(--mark-7)',
      }))}
      guides={drawn.guides}
      {...(drawn.isWhole && { most: 1 })}
      {...(isPrinting && { height: BARS_ON_PAPER })}
    />
  );
}

function inUnit(unit: Extract<Drawn, { as: 'course' }>['unit'], currency: string, words: Words) {
  return (value: number) => words.quantity(value, unit, currency);
}

function tableOf({ headings, rows }: ReportTable): ChartTable {
  return {
    headings: headings.map(({ text }) => ({ shown: text, written: text })),
    rows: rows.map((row) =>
      row.map(({ text, number }) => ({ shown: text, written: number === undefined ? text : number })),
    ),
  };
}
