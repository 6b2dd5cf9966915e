import { expect, faults, test } from './journey.ts';

const SCHEMES = 400;
const MONTHS = 60;
/** A frame of a screen that shows sixty a second, with a little for the clock. */
const FRAME_MS = 1000 / 60 + 0.5;

interface Watched {
  frames: number[];
  longTasks: number[];
  stop: () => void;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

// A trace takes a picture of the page at every step, which is most of what would be measured.
test.use({ trace: 'off' });

test('hundreds of schemes with their past are listed, searched and scrolled', async ({ page }, info) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open Nandi' })).toBeVisible();
  await page.evaluate(seed, { schemes: SCHEMES, months: MONTHS });
  await page.reload();
  const table = page.getByRole('table', { name: 'Schemes', exact: true });
  await expect(table).toHaveAttribute('aria-rowcount', String(SCHEMES + 1));
  await expect(page.getByRole('img', { name: /^Insured in Scheme 1 of/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.evaluate(watch);
  await page.mouse.move(600, 500);
  const most: number[] = [];
  for (let turn = 0; turn < 140; turn++) {
    await page.mouse.wheel(0, 180);
    await page.waitForTimeout(16);
    if (turn % 40 === 20) most.push(await table.locator('tbody tr').count());
  }
  const { frames, longTasks } = await page.evaluate(() => {
    window.watched?.stop();
    return { frames: window.watched?.frames.slice(2) ?? [], longTasks: window.watched?.longTasks ?? [] };
  });
  const share = (limit: number) =>
    `${((100 * frames.filter((frame) => frame <= limit).length) / frames.length).toFixed(1)} %`;
  const told = `${frames.length} frames: ${share(FRAME_MS)} within 1/60 s, ${share(2 * FRAME_MS)} within 1/30 s, longest ${Math.max(...frames).toFixed(0)} ms, ${longTasks.length} long tasks`;
  info.annotations.push({ type: 'scrolling', description: told });
  console.log(told);
  // Times say as much of the machine; that only what is near the view is drawn says what they rest on.
  await expect(page.getByRole('link', { name: `Scheme ${SCHEMES} of` })).toBeAttached();
  expect(Math.min(...most)).toBeGreaterThan(15);
  expect(Math.max(...most)).toBeLessThan(80);

  await page.getByLabel('Find a scheme by its name or country').fill('séneg 35');
  await expect(page.getByText(`of ${SCHEMES}`, { exact: false }).last()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Scheme 35 of/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Scheme 2 of/ })).toHaveCount(0);
});

test('the keyboard goes through a long list, and finds what is far down', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Open Nandi' })).toBeVisible();
  await page.evaluate(seed, { schemes: 100, months: 12 });
  await page.reload();
  await page.getByLabel('Find a scheme by its name or country').focus();
  // The list itself, then a link and two buttons a scheme.
  for (let press = 0; press < 1 + 3 * 40; press++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Delete Scheme 40 of the union' })).toBeFocused();
});

/** Writes schemes as the app lists them, without their records. */
async function seed({ schemes, months }: { readonly schemes: number; readonly months: number }) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('schemescope');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error());
  });
  const writing = database.transaction('schemes', 'readwrite');
  const countries = ['IN', 'KE', 'SN', 'NP'];
  for (let i = 0; i < schemes; i++) {
    const insuredByMonth = Array.from({ length: months }, (_, month) =>
      i % 7 === 3 && month % 20 === 5 ? null : Math.round(900 + 300 * Math.sin(i + month / 9)),
    );
    writing.objectStore('schemes').put({
      ...{ id: `many-${i}`, origin: 'own', fingerprint: `f${i}`, dataAsAt: 20_000, deletedAt: null },
      profile: {
        ...{ name: `Scheme ${i + 1} of the union`, country: countries[i % 4], currency: 'INR' },
        ...{ targetPopulation: null, graceDays: 30, maternityWaitingDays: 0, gfr: null, asfr: null },
        ...{ fiscalYearStart: 1, dataAsAt: null },
      },
      counts: { members: 900, policies: 300, contributions: 1000, claims: 500, finance: 60, pregnancies: 9 },
      ...{ insured: insuredByMonth.at(-1), insuredAt: 24_300, changedAt: 1_760_000_000_000 - i * 60_000 },
      // Schemes of before were stored without it.
      ...(i % 50 !== 49 && { insuredByMonth }),
    });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  database.close();
}

/** Notes how long each frame takes, and what keeps the page busy for long, until it is stopped. */
function watch() {
  const watched: Watched = { frames: [], longTasks: [], stop: () => undefined };
  const observer = new PerformanceObserver((list) =>
    watched.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  let before = performance.now();
  let asked = 0;
  const frame = (now: number) => {
    watched.frames.push(now - before);
    before = now;
    asked = requestAnimationFrame(frame);
  };
  asked = requestAnimationFrame(frame);
  watched.stop = () => {
    cancelAnimationFrame(asked);
    observer.disconnect();
  };
  window.watched = watched;
}
