import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { staticHost } from './static-host.ts';

/**
 * A cheap phone on "slow 3G" as WebPageTest has it: 400 kbit a second each way, 400 ms there and back, and a processor
 * four times slower than this one.
 */
const LINE = { offline: false, downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
const CPU_SLOWDOWN = 4;

/**
 * The first screen is to be usable within 5 seconds, and within 1 the second time. How long it takes says as much of the
 * machine as of the app, so it is told and not judged. Judged is what the line makes of it: two steps there and back
 * (0.8 s) and 150 KB (3 s) leave a second for the processor. The second time one step may be needed, for the page itself.
 */
const COLD = { steps: 2, bytes: 150_000 };
const WARM = { steps: 1, bytes: 1000 };

interface Arrival {
  /** Milliseconds from setting out until the samples stand there to be opened. */
  readonly usable: number;
  /** Bytes that came over the line until then. */
  readonly bytes: number;
  /** Longest chain of answers that had to be there before the next was asked for. */
  readonly steps: number;
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  // Noted by the page itself: whoever asks from outside comes late, and disturbs.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#samples button')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    }).observe(document, { childList: true, subtree: true });
  });
  return page;
}

async function arrive(page: Page, url: string): Promise<Arrival> {
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const arrival = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? 0;
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    const all = entries as PerformanceResourceTiming[];
    // The rest is fetched ahead once nothing has been asked for in a second and a half, the list of samples included;
    // on a busy machine the screen may be drawn only then.
    const listed = all.find(({ name }) => name.includes('samples'))?.responseEnd ?? Infinity;
    const fetched = all.filter(
      ({ startTime, transferSize }) => startTime < Math.min(usable, listed + 1400) && transferSize > 0,
    );
    const steps = (last: PerformanceResourceTiming): number =>
      1 + Math.max(0, ...fetched.filter(({ responseEnd }) => responseEnd <= last.startTime).map(steps));
    const bytes = fetched.reduce((sum, { transferSize }) => sum + transferSize, 0);
    return { usable, bytes, steps: Math.max(...fetched.map(steps)) };
  });
  // It does not only look usable.
  await page.getByRole('link', { name: 'Add your records' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Records' })).toBeVisible();
  await page.close();
  return arrival;
}

test('on a slow line the first screen comes in few steps and bytes, and from the cache the second time', async ({
  browser,
}) => {
  // Not the watched page, which knows one origin only.
  const context = await browser.newContext();
  const host = await staticHost();
  try {
    const cold = await arrive(await slowPage(context), host.url);
    const sent = [...host.sent];
    const warm = await arrive(await slowPage(context), host.url);
    for (const [time, { usable, bytes, steps }] of Object.entries({ cold, warm })) {
      const description = `${time}: usable after ${(usable / 1000).toFixed(1)} s, ${(bytes / 1000).toFixed(1)} KB in ${steps} steps`;
      test.info().annotations.push({ type: 'slow line', description });
      console.log(description);
    }
    expect(sent).toEqual([...new Set(sent)]);
    expect(cold.steps).toBeLessThanOrEqual(COLD.steps);
    expect(cold.bytes).toBeLessThan(COLD.bytes);
    expect(warm.steps).toBeLessThanOrEqual(WARM.steps);
    expect(warm.bytes).toBeLessThan(WARM.bytes);
  } finally {
    await context.close();
    host.close();
  }
});
