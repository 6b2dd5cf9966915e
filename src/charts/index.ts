/**
 * charts: values drawn, each with its words, its table and its data to take away.
 * In: points already reckoned and worded. Out: figures.
 * Never: computes a value, asks the engine, or draws a missing number as zero.
 */
export { BarList } from './bar-list.tsx';
export { ChartFrame, type ChartCell, type ChartTable } from './chart-frame.tsx';
export { ControlChart, type ControlPoint, type ControlWords, type SignalMark } from './control-chart.tsx';
export { DotPile, type Band } from './dot-pile.tsx';
export { DotPlot, type DotRow } from './dot-plot.tsx';
export { LinesChart, type Line } from './lines-chart.tsx';
export type { Picking } from './picking.tsx';
export type { Mark, Point } from './points.ts';
export type { Axis } from './scale.ts';
export { Sparkline } from './sparkline.tsx';
export { pointPicks, type PointPicks } from './point-picks.tsx';
export { StackChart } from './stack-chart.tsx';
export { StepList, type Step } from './step-list.tsx';
export { TrendChart } from './trend-chart.tsx';
export { PanelGrid, type Panel, type PanelPoint } from './panel-grid.tsx';
export { PointsPlot, type Curve, type PlotPoint } from './points-plot.tsx';
export { RowsPlot, type Across, type PlotRow } from './rows-plot.tsx';
export { scaleAround } from './scale-around.ts';
export { scaleOver, scaleWithBounds, type Scale } from './scale.ts';
export { SchemeMark, type MarkLook, type Tone } from './scheme-mark.tsx';
export { sizeScale } from './size-scale.ts';
export { saveSheet, type Sheet, type SheetCell, type SheetLook, type SheetMark } from './sheet.ts';
