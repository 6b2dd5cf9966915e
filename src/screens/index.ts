/**
 * screens: what a person sees, one folder a screen.
 * In: state's hooks, words. Out: pages made of furniture and charts.
 * Never: parses a file, loops over records, or says a sentence that is not in the catalogue.
 */
import { later } from '#ui';

export { SchemesScreen } from './schemes/schemes-screen.tsx';
export { TroubleMessage } from './trouble-message.tsx';

// Screens that draw or read files are not waited for when the app starts.
export const RecordsScreen = later(() => import('./records/records-screen.tsx'));
export const OverviewScreen = later(() => import('./overview/overview-screen.tsx'));
export const IndicatorsScreen = later(() => import('./indicators/indicators-screen.tsx'));
export const IndicatorScreen = later(() => import('./indicator/indicator-screen.tsx'));
export const ReportsScreen = later(() => import('./reports/reports-screen.tsx'));
export const SettingsScreen = later(() => import('./settings/settings-screen.tsx'));
