import { chartable } from './chart-of-course.ts';
import { claimsAndCosts, promptnessChart } from './chart-of-shares.ts';
import { renewalsChart } from './chart-of-renewals.ts';
import type { Ingredients } from '../ingredients.ts';
import type { ReportBlock } from '../report.ts';
import type { Telling } from '../telling.ts';

/** Charts on the board's page. */
const CHARTS = 5;

/** Charts that show an indicator together with what it is read with; of others the course is drawn. */
const TOGETHER: Readonly<Record<string, string>> = {
  'incurred-claims-ratio': 'claims-and-costs',
  'expense-ratio': 'claims-and-costs',
  'combined-ratio': 'claims-and-costs',
  'renewal-rate': 'renewals',
  'dropout-rate': 'renewals',
  'promptness-of-settlement': 'promptness',
};

/** What is drawn where fewer things stand out than there are charts. */
const ALWAYS = ['claims-and-costs', 'renewals', 'insured-persons', 'promptness', 'outstanding-claims'];

/**
 * The charts that matter this month: of what stands out, the weightiest first, then those that a board always wants to
 * see; none that would have nothing to show.
 */
export function chartsOf(
  indicators: readonly string[],
  ingredients: Ingredients,
  telling: Telling,
): readonly ReportBlock[] {
  const wanted = new Set([...indicators.map((id) => TOGETHER[id] ?? id), ...ALWAYS]);
  const charts: ReportBlock[] = [];
  for (const id of wanted) {
    if (charts.length === CHARTS) break;
    const chart = chartOf(id, ingredients, telling);
    if (chart) charts.push(chart);
  }
  return charts;
}

function chartOf(id: string, ingredients: Ingredients, telling: Telling): ReportBlock | null {
  switch (id) {
    case 'claims-and-costs':
      return claimsAndCosts(ingredients, telling);
    case 'renewals':
      return renewalsChart(ingredients, telling);
    case 'promptness':
      return promptnessChart(ingredients, telling);
    default:
      return chartable(id, ingredients, telling);
  }
}
