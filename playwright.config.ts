import { defineConfig } from '@playwright/test';
import { findChromium } from './test/support/chromium.mjs';

const chromium = findChromium();

/** Not the port of `npm start`, so that the app may stay open while its tests run. */
const PORT = Number(process.env.JOURNEYS_PORT ?? 4273);

/** Journeys in a real browser over the built app; `npm test` builds it first. */
export default defineConfig({
  testDir: 'test/journeys',
  outputDir: 'test-results/journeys',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1366, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    // A trace of every step takes a third of all time; `--trace on` gives one where it is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
