import type { Locator, Page } from '@playwright/test';
import { expect, faults, openSample, test } from './journey.ts';

const PANEL = { name: /Claims ratio, 12 months/ };

/** By keyboard alone: goes on from stop to stop until one is there. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const told = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(told)) return;
  }
  throw new Error(`No stop called ${name.source}`);
}

const focused = (page: Page) => page.locator(':focus');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('from a tile to how it came about, to a record and back, by keyboard alone', async ({ page }) => {
      test.slow();
      await openSample(page);
      await tabTo(page, /how Claims ratio was worked out/);
      await page.keyboard.press('Enter');
      const panel = page.getByRole('dialog', PANEL);
      await expect(panel.getByRole('heading', { name: 'What would change it' })).toBeVisible();
      await expect(panel.getByText(/claims at best estimate NPR\s[\d,.]+ \+ not yet reported/)).toBeVisible();
      await expect(panel.getByText(/Indicator definitions \d{4}/)).toBeVisible();
      expect(await faults(page), 'panel').toEqual([]);

      await tabTo(page, /^Show the records: claims at best estimate/);
      await page.keyboard.press('Enter');
      const table = panel.getByRole('table', { name: 'Records behind claims at best estimate' });
      await expect(table).toBeVisible();
      await tabTo(page, /^Where it counts: /);
      const opener = (await focused(page).getAttribute('aria-label')) ?? '';
      await page.keyboard.press('Enter');

      const record = page.getByRole('dialog', { name: opener.replace(/^.*: /, 'Claims: ') });
      await expect(record.getByRole('link', { name: 'Claims ratio' }).first()).toBeVisible();
      await expect(record.getByRole('link', { name: 'Claims per 1000 insured' })).toBeVisible();
      expect(await faults(page), 'record').toEqual([]);

      await page.keyboard.press('Escape');
      await expect(record).toBeHidden();
      await expect(focused(page)).toHaveAttribute('aria-label', opener);
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(focused(page)).toHaveAttribute('aria-label', /how Claims ratio was worked out/);
    });
  });
}

test('every record of a kind is counted or left out for a reason, and the two make all there are', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('button', { name: /how Claims ratio was worked out/ }).click();
  const panel = page.getByRole('dialog', PANEL);
  const lists = panel.locator('dl');
  await expect(lists).not.toHaveCount(0);
  for (const list of await lists.all()) {
    const [counted = '', ...leftOut] = await list.locator('dd').allTextContents();
    const numbers = counted.match(/[\d,]+/g)?.map((text) => Number(text.replaceAll(',', ''))) ?? [];
    const others = leftOut.map((text) => Number(text.replaceAll(',', '')));
    expect(others.reduce((sum, one) => sum + one, numbers[0] ?? 0)).toBe(numbers[1]);
  }
});

test('a record leads to the indicators that it is part of', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Claims per 1000 insured' }).click();
  const section = page.getByRole('region', { name: 'The records behind a number' });
  await section
    .getByRole('button', { name: /Where it counts/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('link', { name: 'Claims ratio' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Claims ratio' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a value in a table of a chart opens too, and other definitions stand beside ours', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Claims ratio', exact: true }).click();
  const others = page.getByRole('list', { name: 'Other definitions' }).getByRole('listitem');
  // With claims not yet reported, without them, and as openIMIS has it.
  await expect(others).toHaveCount(3);
  await expect(others.first()).toContainText('shown here');
  for (const one of await others.all())
    await expect(one.getByRole('button', { name: /how Claims ratio was worked out/ })).toBeVisible();
  const figure = page.getByRole('figure', { name: 'Claims ratio by' });
  await figure.getByRole('button', { name: /as table/ }).click();
  await figure
    .getByRole('button', { name: /worked out/ })
    .first()
    .click();
  const panel = page.getByRole('dialog', PANEL);
  await expect(panel.getByText(/^Only /)).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
});

test('values of every look at the figures open how they came about, and what the month says too', async ({
  page,
}) => {
  test.slow();
  await openSample(page, 'Lakeside');
  const looks = page.getByRole('navigation', { name: 'Looks at the figures' });
  const panel = page.getByRole('dialog');
  const opens = async (inside: Locator, name: RegExp) => {
    const opener = inside.getByRole('button', { name }).first();
    await opener.scrollIntoViewIfNeeded();
    const shown = await opener.innerText();
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: 'How each part was counted' })).toBeVisible();
    await expect(panel.getByText(shown, { exact: true }).first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(opener).toBeFocused();
  };
  await opens(page.getByRole('list', { name: 'What stands out' }), /was worked out$/);
  await looks.getByText('Maternity').click();
  await opens(page.getByRole('figure', { name: /^From entitlement/ }), /Antenatal .* was worked out$/);
  await opens(
    page.getByRole('list', { name: /uptake/i }).first(),
    /Maternity benefit uptake was worked out$/,
  );
  // By pointer too: the link that covers all of a tile must not lie over its number.
  await page
    .getByRole('button', { name: /Maternity benefit uptake was worked out$/ })
    .first()
    .click();
  await expect(panel.getByRole('heading', { name: 'How each part was counted' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await looks.getByText('Finance').click();
  const statement = page.getByRole('table', { name: 'Income and expenses' });
  await opens(statement, /how Contributions earned was worked out$/);
  await opens(statement, /how Net income was worked out$/);
  await opens(page.getByRole('table', { name: /budget/i }), /Budget execution was worked out$/);
  await looks.getByText('Early warning').click();
  await opens(page.getByRole('main'), /was worked out$/);
});
