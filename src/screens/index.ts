/**
 * screens: what a person sees, one folder a screen.
 * In: state's hooks, words. Out: pages made of furniture and charts.
 * Never: parses a file, loops over records, or says a sentence that is not in the catalogue.
 */
import type { ComponentType } from 'react';
import { later } from '#ui';
import { fetchAllWords, fetchFigureWords, fetchReportWords, fetchWorkshopWords } from '#words';

export { SchemesScreen } from './schemes/schemes-screen.tsx';
export { TroubleMessage } from './trouble-message.tsx';

/** A screen that is not waited for when the app starts; it is shown only once the words that it says are here. */
function laterScreen(load: () => Promise<{ readonly default: ComponentType }>, fetchWords = fetchAllWords) {
  return later(async () => {
    const [screen] = await Promise.all([load(), fetchWords()]);
    return screen;
  });
}

export const CompareScreen = laterScreen(() => import('./compare/compare-screen.tsx'));
export const RecordsScreen = laterScreen(() => import('./records/records-screen.tsx'));
export const OverviewScreen = laterScreen(() => import('./overview/overview-screen.tsx'), fetchFigureWords);
export const MaternityScreen = laterScreen(() => import('./maternity/maternity-screen.tsx'));
export const FinanceScreen = laterScreen(() => import('./finance/finance-screen.tsx'));
export const WarningScreen = laterScreen(() => import('./warning/warning-screen.tsx'));
export const QualityScreen = laterScreen(() => import('./quality/quality-screen.tsx'));
export const IndicatorsScreen = laterScreen(() => import('./indicators/indicators-screen.tsx'));
export const IndicatorScreen = laterScreen(() => import('./indicator/indicator-screen.tsx'));
export const ReportsScreen = laterScreen(() => import('./reports/reports-screen.tsx'), fetchReportWords);
export const WorkshopScreen = laterScreen(() => import('./workshop/workshop-screen.tsx'), fetchWorkshopWords);
export const SettingsScreen = laterScreen(() => import('./settings/settings-screen.tsx'));
