/**
 * screens: what a person sees, one folder a screen.
 * In: state's hooks, words. Out: pages made of furniture and charts.
 * Never: parses a file, loops over records, or says a sentence that is not in the catalogue.
 */
import { lazy } from 'react';

export { SchemesScreen } from './schemes/schemes-screen.tsx';
export { TroubleMessage } from './trouble-message.tsx';

/** Screens that draw or read files: not waited for when the app starts. */
const LATER = {
  records: () => import('./records/records-screen.tsx'),
  overview: () => import('./overview/overview-screen.tsx'),
  indicators: () => import('./indicators/indicators-screen.tsx'),
  indicator: () => import('./indicator/indicator-screen.tsx'),
  reports: () => import('./reports/reports-screen.tsx'),
  settings: () => import('./settings/settings-screen.tsx'),
};

export const RecordsScreen = lazy(LATER.records);
export const OverviewScreen = lazy(LATER.overview);
export const IndicatorsScreen = lazy(LATER.indicators);
export const IndicatorScreen = lazy(LATER.indicator);
export const ReportsScreen = lazy(LATER.reports);
export const SettingsScreen = lazy(LATER.settings);

/** Fetches every screen, so that all of them are there when the connection is not. A failure here is nobody's concern. */
export async function fetchAllScreens(): Promise<void> {
  await Promise.allSettled(Object.values(LATER).map((load) => load()));
}
