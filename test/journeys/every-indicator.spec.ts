import type { Page } from '@playwright/test';
import { CATALOGUE } from '../../src/indicators/index.ts';
import { expect, faults, openSample, test } from './journey.ts';

/** What must never be read anywhere: a number that is none, or a text that was not filled in. */
const NOT_WORDS = /NaN|undefined|Infinity|\bnull\b|\[object|\{[a-z]+\}/;

/** From one page to the next within the app, as a link would. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

// The sample that keeps records of every kind but monthly returns.
for (const name of ['Lakeside'] as const) {
  test(`every indicator of ${name} has a page that is complete, and says how its figure came about`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await openSample(page, name);
    const scheme = new URL(page.url()).hash.split('/')[2] ?? '';
    const incomplete: string[] = [];
    let explained = 0;
    for (const [i, { id, alwaysSplit }] of CATALOGUE.entries()) {
      await goTo(page, `/scheme/${scheme}/indicator/${id}`);
      const about = page.getByRole('region', { name: 'About this indicator' });
      await expect(about, id).toBeVisible();
      await expect(page.getByText('Loading')).toHaveCount(0);
      for (const heading of [
        'Definition',
        'How to read it',
        'Beware',
        'Worked example',
        'Source',
        'Read with',
      ]) {
        const isThere = (await about.getByRole('heading', { name: heading, exact: true }).count()) === 1;
        if (!isThere) incomplete.push(`${id}: no ${heading}`);
      }
      const text = await page.getByRole('main').innerText();
      const fault = NOT_WORDS.exec(text);
      if (fault) incomplete.push(`${id}: says ${fault[0]}`);
      const opener = page.locator('main [data-explains]').first();
      // Shares of groups alone are drawn; their table opens each.
      if (alwaysSplit && (await opener.count()) === 0)
        await page
          .getByRole('button', { name: /as table/ })
          .first()
          .click();
      if ((await opener.count()) === 0) {
        incomplete.push(`${id}: its figure does not open`);
        continue;
      }
      await opener.click();
      const panel = page.getByRole('dialog');
      await expect(panel.getByRole('heading', { name: 'How each part was counted' }), id).toBeVisible();
      await expect(panel.getByText(/Indicator definitions \d{4}/), id).toBeVisible();
      const said = NOT_WORDS.exec(await panel.innerText());
      if (said) incomplete.push(`${id}: its explanation says ${said[0]}`);
      if (i % 20 === 0) expect(await faults(page), id).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      explained++;
    }
    expect(incomplete).toEqual([]);
    expect(explained).toBe(CATALOGUE.length);
  });
}
