import type { Page } from '@playwright/test';
import {
  addFiles,
  expect,
  faults,
  openSample,
  recordsByKeyboard,
  smallScheme,
  test,
  uploads,
} from './journey.ts';

function line(page: Page, name: string) {
  return page.getByRole('article', { name });
}

async function toWarnings(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Looks at the figures' }).getByText('Early warning').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Early warning' })).toBeVisible();
}

test('a line of the worklist opens its records, gives them as a file and leads to its figure', async ({
  page,
}) => {
  await openSample(page, 'Lakeside');
  await toWarnings(page);
  const outside = line(page, 'Services on days without cover');
  await expect(outside).toContainText('What usually explains it');
  await expect(outside.getByRole('table')).toHaveCount(0);
  await expect(page.getByText('What could not be checked')).toBeVisible();
  await recordsByKeyboard(page, outside);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/indicator\/ineligible-claims/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is planted in files of one’s own is found', async ({ page }) => {
  const made = smallScheme();
  const files = made.files.map(({ name, text }) => {
    if (name !== 'claims.csv') return { name, text };
    const [headings = '', first = '', ...others] = text.trimEnd().split('\n');
    const last = others.at(-1) ?? first;
    // The last claim once more under another number.
    return { name, text: [headings, first, ...others, last.replace(/^[^,]+/, 'COPY-1')].join('\n') };
  });
  await page.goto('./');
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await addFiles(page, uploads({ files }));
  await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
  await expect(page.getByText('Figures for')).toBeVisible();
  await toWarnings(page);
  const repeated = line(page, 'Claims that look like a repeat');
  await repeated.getByRole('button', { name: /^Show the records/ }).click();
  await expect(repeated.getByRole('table')).toContainText('COPY-1');
});

test('a small scheme is told what could not be checked, and why', async ({ page }) => {
  await openSample(page);
  await toWarnings(page);
  const unchecked = page.getByRole('region', { name: 'What could not be checked' });
  await expect(unchecked).toContainText('Fewer than 30 cases');
  await expect(unchecked).toContainText('nobody to compare with');
  await expect(unchecked).toContainText('the records hold no ceilings');
  expect(await faults(page)).toEqual([]);
});
