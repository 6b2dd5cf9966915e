import { unzipSync } from 'fflate';
import { expect, faults, saved, test } from './journey.ts';

test('a trainer shapes a scheme by keyboard, and sees its figures move', async ({ page }) => {
  await page.goto('./#/workshop');
  await page.getByRole('link', { name: 'Make a scheme' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Make a scheme' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  const made = page.getByText('New scheme (made-up) is made as it stands');
  await expect(made).toBeVisible({ timeout: 60_000 });
  const ratio = page.getByRole('row', { name: /^Claims ratio/ });
  const first = await ratio.innerText();
  expect(await faults(page)).toEqual([]);

  const visits = page.getByRole('slider', { name: /^Visits at the end/ });
  await visits.focus();
  await page.keyboard.press('End');
  await expect(visits).toHaveAttribute('aria-valuetext', '4');
  await expect(page.getByText(/^Making/)).toBeVisible();
  await expect(made).toBeVisible({ timeout: 60_000 });
  expect(await ratio.innerText()).not.toBe(first);
});

test('a trainer plants a mistake in a scheme of few families, and finds it again after a reload', async ({
  page,
}) => {
  await page.goto('./#/workshop/make');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('spinbutton', { name: 'Families', exact: true }).fill('90');
  await page.getByRole('spinbutton', { name: 'Months of records' }).fill('200');
  await expect(page.getByText('A number from 3 to 120')).toBeVisible();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('');
  await name.pressSequentially('Sal Valley');
  await page.locator('summary', { hasText: 'Planted mistakes' }).click();
  await page.getByRole('button', { name: 'Plant a mistake' }).click();
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await expect(page.getByText('Sal Valley (made-up) is made as it stands')).toBeVisible({ timeout: 60_000 });
  expect(await faults(page)).toEqual([]);

  await page.reload();
  await expect(page.getByRole('spinbutton', { name: 'Families', exact: true })).toHaveValue('90');
  await expect(page.getByRole('spinbutton', { name: 'Months of records' })).toHaveValue('36');
  await page.getByRole('link', { name: 'Use as “Spot the error”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sal Valley (made-up)' })).toBeVisible();

  // A lesson about it is about this scheme, with the mistake in it.
  await page.goBack();
  await page.getByRole('button', { name: 'Use in a lesson' }).click();
  await expect(page).toHaveURL(/workshop\/write\/lesson/);
  await page.locator('summary', { hasText: 'Sal Valley (made-up)' }).click();
  await expect(page.getByText('90 families')).toBeVisible();
  await expect(page.getByRole('group', { name: /^Planted mistake 1/ })).toBeVisible();
});

test('a made scheme goes out as a file and comes back; a broken one says where; removing can be undone', async ({
  page,
}) => {
  await page.goto('./#/workshop/make');
  await page.getByLabel('Begin from').selectOption({ label: 'Tulsi Village Mutual (made-up)' });
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Tulsi Village Mutual (made-up) is made as it stands')).toBeVisible({
    timeout: 60_000,
  });
  const story = await saved(page, () => page.getByRole('button', { name: 'Save to pass on' }).click());
  expect(story.name).toBe('tulsi-village-mutual-made-up-made-scheme.json');
  const records = await saved(page, () => page.getByRole('button', { name: /^Save its records/ }).click());
  const files = unzipSync(records.bytes);
  expect(Object.keys(files).sort()).toEqual([
    'claims.csv',
    'contributions.csv',
    'finance.csv',
    'members.csv',
    'policies.csv',
    'profile.json',
  ]);
  expect(new TextDecoder().decode(files['claims.csv']).split('\n')[0]).toContain('claim_id,insured_id');

  await page.getByRole('link', { name: 'All made schemes' }).click();
  const kept = page.getByRole('link', { name: 'Tulsi Village Mutual (made-up)' });
  await page.getByRole('button', { name: 'Remove Tulsi Village Mutual (made-up)' }).click();
  await expect(kept).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(kept).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove Tulsi Village Mutual (made-up)' }).click();
  await expect(kept).toHaveCount(0);

  const choose = page.getByLabel('Choose the file of a made scheme');
  const file = (text: string) => ({
    name: 'story.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const broken = JSON.parse(story.bytes.toString('utf8')) as { story: { families: number } };
  broken.story.families = 1e9;
  await choose.setInputFiles(file(JSON.stringify(broken)));
  await expect(page.getByText('story.families: this cannot stand here (1000000000)')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await choose.setInputFiles(file(story.bytes.toString('utf8')));
  await expect(page.getByRole('heading', { level: 1, name: 'Tulsi Village Mutual (made-up)' })).toBeVisible();

  await expect(page.getByText('Tulsi Village Mutual (made-up) is made as it stands')).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole('link', { name: 'Open it in the app' }).click();
  await expect(page.getByText('Figures for')).toBeVisible();
  await page.getByRole('link', { name: 'Back to what it is made from' }).click();
  await expect(page.getByRole('heading', { name: 'What it is made from' })).toBeVisible();
});
