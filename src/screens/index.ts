/**
 * screens: what a person sees, one folder a screen.
 * In: state's hooks, words. Out: pages made of furniture and charts.
 * Never: parses a file, loops over records, or says a sentence that is not in the catalogue.
 */
import { lazy } from 'react';

export { SchemesScreen } from './schemes/schemes-screen.tsx';
export { TroubleMessage } from './trouble-message.tsx';
/** Screens that draw or read files come when they are first opened. */
export const RecordsScreen = lazy(() => import('./records/records-screen.tsx'));
export const OverviewScreen = lazy(() => import('./overview/overview-screen.tsx'));
export const IndicatorsScreen = lazy(() => import('./indicators/indicators-screen.tsx'));
export const IndicatorScreen = lazy(() => import('./indicator/indicator-screen.tsx'));
export const ReportsScreen = lazy(() => import('./reports/reports-screen.tsx'));
export const SettingsScreen = lazy(() => import('./settings/settings-screen.tsx'));
