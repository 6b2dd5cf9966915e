import { Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import type { Engine } from '#engine';
import {
  CompareScreen,
  FinanceScreen,
  IndicatorScreen,
  IndicatorsScreen,
  MaternityScreen,
  OverviewScreen,
  QualityScreen,
  RecordsScreen,
  ReportsScreen,
  SchemesScreen,
  SettingsScreen,
  WarningScreen,
  WorkshopScreen,
} from '#screens';
import { AppState, useHashPath, useHashSearch, useIsQuiet, useSamples, useView, type Screen } from '#state';
import { fetchTheRest, NoticeProvider, useWords, Waiting, WordsProvider } from '#ui';
import { CrashBoundary } from './crash-boundary.tsx';
import { Shell } from './shell.tsx';

/** How long nothing must have been asked for before the line counts as free. */
const QUIET_MS = 1500;

/** The application over an engine, in a language. */
export function App({ engine, locale }: { readonly engine: Engine; readonly locale: string }) {
  return (
    <WordsProvider locale={locale}>
      <AppState engine={engine}>
        <Rest />
        <NoticeProvider>
          <Router hook={useHashPath} searchHook={useHashSearch} hrefs={useHashPath.hrefs}>
            <Switch>
              <Route>
                <Shell>
                  <CurrentScreen />
                </Shell>
              </Route>
            </Switch>
          </Router>
        </NoticeProvider>
      </AppState>
    </WordsProvider>
  );
}

/**
 * What is had beyond the screen on show: the list of samples at once, which the page has asked for already, and all that
 * comes later once the screen has what it asked for.
 */
function Rest() {
  useSamples();
  const isQuiet = useIsQuiet();
  useEffect(() => {
    if (!isQuiet) return undefined;
    const timer = setTimeout(() => void fetchTheRest(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [isQuiet]);
  return null;
}

const SCREENS: Readonly<Record<Screen, React.ComponentType>> = {
  schemes: SchemesScreen,
  compare: CompareScreen,
  records: RecordsScreen,
  overview: OverviewScreen,
  maternity: MaternityScreen,
  finance: FinanceScreen,
  warning: WarningScreen,
  quality: QualityScreen,
  indicators: IndicatorsScreen,
  indicator: IndicatorScreen,
  reports: ReportsScreen,
  settings: SettingsScreen,
  workshop: WorkshopScreen,
};

/** Whatever the address names; a screen that fails leaves the shell standing. */
function CurrentScreen() {
  const words = useWords();
  const { view } = useView();
  const Shown = SCREENS[view.screen];
  return (
    <CrashBoundary key={`${view.screen} ${view.scheme ?? ''} ${view.indicator ?? ''}`}>
      <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
        <Shown />
      </Suspense>
    </CrashBoundary>
  );
}
