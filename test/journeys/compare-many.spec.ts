import type { Page } from '@playwright/test';
import { addFiles, expect, faults, smallScheme, test, uploads } from './journey.ts';

const SCHEMES = 400;
const MONTHS = 60;

test('four hundred schemes of five years stand side by side on every indicator', async ({ page }, info) => {
  test.setTimeout(240_000);
  await page.goto('./#/records');
  for (const [seed, name] of ['Asha Trust', 'Bela Trust'].entries()) {
    const scheme = smallScheme({ name, months: MONTHS, families: 40, seed: seed + 1 });
    await page.goto('./#/');
    await page.goto('./#/records');
    await addFiles(page, uploads(scheme));
  }
  await page.goto('./#/compare?set=all');
  await expect(page.getByRole('grid', { name: /^2 schemes/ })).toBeVisible();
  const told: string[] = [];
  await page.evaluate(receive, SCHEMES - 2);
  await page.reload();
  const grid = page.getByRole('grid', { name: new RegExp(`^${SCHEMES} schemes, \\d+ indicators`) });
  await expect(grid).toBeVisible({ timeout: 60_000 });
  told.push(`from the page to the grid ${await sinceStart(page)} ms`);

  // What is known already is put side by side anew for another month.
  const ends = page.getByLabel('Period ending');
  const asked = Date.now();
  await ends.selectOption({ index: 5 });
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  told.push(`another month ${Date.now() - asked} ms`);

  await page.evaluate(watch);
  const box = await grid.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 250);
  const drawn: number[] = [];
  for (let turn = 0; turn < 100; turn++) {
    await page.mouse.wheel(turn % 4 === 3 ? 240 : 0, turn % 4 === 3 ? 0 : 240);
    await page.waitForTimeout(16);
    if (turn % 25 === 20) drawn.push(await grid.getByRole('gridcell').count());
  }
  const frames = await page.evaluate(() => window.frameTimes?.slice(2) ?? []);
  const smooth = frames.filter((frame) => frame <= 1000 / 60 + 0.5).length / frames.length;
  told.push(
    `${frames.length} frames, ${(100 * smooth).toFixed(0)} % within 1/60 s, longest ${Math.max(...frames).toFixed(0)} ms`,
  );
  info.annotations.push({ type: 'side by side', description: told.join('; ') });
  console.log(told.join('; '));
  // Times say as much of the machine; that only what is near the view is drawn says what they rest on.
  expect(Math.min(...drawn)).toBeGreaterThan(50);
  expect(Math.max(...drawn)).toBeLessThan(1200);
  expect(await faults(page)).toEqual([]);
});

declare global {
  interface Window {
    frameTimes?: number[];
  }
}

function sinceStart(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(performance.now()));
}

/** Keeps many comparison files, each with the counts of a scheme that is here, larger or smaller. */
async function receive(files: number) {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('schemescope');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error());
  });
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error());
    });
  const reading = database.transaction(['schemes', 'counts']);
  const [scheme] = (await asked(reading.objectStore('schemes').getAll())) as Array<{
    id: string;
    profile: Record<string, unknown>;
  }>;
  const kept = (await asked(
    reading.objectStore('counts').get([scheme?.id ?? '', JSON.stringify(['months', null, []])]),
  )) as { counted: { measures: Record<string, { months: Float64Array }> } };
  const writing = database.transaction(['compared', 'comparedCounts'], 'readwrite');
  for (let i = 0; i < files; i++) {
    const id = `file-many-${i}`;
    const measures = Object.fromEntries(
      Object.entries(kept.counted.measures).map(([name, of]) => [
        name,
        { ...of, months: of.months.map((value) => Math.round(value * (0.5 + (i % 17) / 8))) },
      ]),
    );
    writing.objectStore('comparedCounts').put({ ...kept.counted, measures }, [id, 'whole']);
    writing.objectStore('compared').put({
      ...{ id, origin: 'file', catalogue: '2026.12', rules: 5, quality: 80, hiddenBelow: null },
      ...{
        writtenOn: 20_000,
        file: `${id}.json`,
        receivedAt: 1_760_000_000_000,
        months: [0, 1],
        parts: ['whole'],
      },
      profile: { ...scheme?.profile, name: `Scheme ${i + 1} of the union` },
    });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = reject;
  });
  database.close();
}

/** Notes how long each frame takes. */
function watch() {
  const frames: number[] = [];
  window.frameTimes = frames;
  let before = performance.now();
  const frame = (now: number) => {
    frames.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
