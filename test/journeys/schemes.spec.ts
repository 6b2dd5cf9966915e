import { addFiles, expect, openSample, smallScheme, test, uploads } from './journey.ts';

test('several schemes live on one device: rename, delete, undo, restore, remove for good', async ({
  page,
}) => {
  await page.goto('./#/records');
  await addFiles(page, uploads(smallScheme()));
  await openSample(page);
  await page.getByRole('link', { name: 'Schemes', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(3);

  await page.getByRole('button', { name: 'Rename Asha Trust' }).click();
  await page.getByLabel('New name').fill('Asha Health Trust');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Asha Health Trust' })).toBeVisible();

  await page.getByRole('button', { name: 'Rename Tulsi' }).click();
  await page.getByLabel('New name').fill('Our village');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Our village (made-up)' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete Asha Health Trust' }).click();
  await expect(page.getByRole('link', { name: 'Asha Health Trust' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Asha Health Trust' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete Asha Health Trust' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Restore Asha Health Trust' }).click();
  await page.getByRole('link', { name: 'Asha Health Trust' }).click();
  await expect(page.getByText('Figures for')).toBeVisible();

  await page.getByRole('link', { name: 'Schemes', exact: true }).click();
  await page.getByRole('button', { name: 'Delete Asha Health Trust' }).click();
  await page.getByRole('button', { name: 'Remove for good: Asha Health Trust' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove for good' }).click();
  await expect(page.getByRole('heading', { name: 'Deleted schemes' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('records for a made-up scheme go into a scheme of their own', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await expect(page.getByText('Your records go into a scheme of their own.')).toBeVisible();
  await addFiles(page, uploads(smallScheme()));
  await page.getByRole('link', { name: 'Schemes', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('a link to a scheme that is not here says so', async ({ page }) => {
  await page.goto('./#/scheme/elsewhere/overview');
  await expect(page.getByText('This scheme is not on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the schemes on this device' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
