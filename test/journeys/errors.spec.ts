import { expect, faults, test } from './journey.ts';

test('somebody at the keyboard looks for a mistake in the app, is nearly right, takes a hint and finds it', async ({
  page,
}) => {
  await page.goto('./#/workshop/errors');
  await page.getByRole('link', { name: 'The missing money' }).focus();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await expect(page.getByRole('button', { name: 'Start the clock' })).toBeVisible({ timeout: 60_000 });
  await press('Start the clock');
  await expect(page.getByRole('timer')).toHaveText(/^00:0\d$/);
  expect(await faults(page)).toEqual([]);

  // The clock runs on while one looks at the scheme, and a bar leads back.
  await page.getByRole('link', { name: 'Data quality' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Contributions: August 2024', { exact: false })).toBeAttached();
  await expect(page.getByRole('timer')).toHaveText(/^00:\d\d$/);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Back to the exercise' }).focus();
  await page.keyboard.press('Enter');

  const answer = async (mistake: string, file: string, month: string) => {
    await page.getByLabel('Mistake', { exact: true }).selectOption({ label: mistake });
    await page.getByLabel('File', { exact: true }).selectOption({ label: file });
    await page.getByLabel('Month', { exact: true }).selectOption({ label: month });
    await press('Check');
  };
  await press('Check');
  await expect(page.getByText('Say all three')).toBeVisible();
  await answer('A month is missing', 'Contributions', 'September 2024');
  await expect(page.getByText('it is another month')).toBeVisible();
  await press('A hint');
  await expect(page.getByText('It is in the file of Contributions')).toBeVisible();
  await press('Pause');
  await expect(page.getByText('The clock rests')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText('The clock rests')).toBeVisible();
  await press('Go on');
  await expect(page.getByText('It is in the file of Contributions')).toBeVisible();
  await answer('A month is missing', 'Contributions', 'August 2024');
  await expect(page.getByText('Solved: 75 points in')).toBeVisible();
  await expect(page.getByText(/in August 2024: INR.0\.00 with the mistake, INR.[\d,]+ without/)).toBeVisible({
    timeout: 60_000,
  });
  expect(await faults(page)).toEqual([]);

  await page.getByRole('link', { name: 'All exercises' }).click();
  await expect(page.getByText('Best so far: 75 points in')).toBeVisible();
});

test('somebody gives up on two mistakes, and is shown both', async ({ page }) => {
  await page.goto('./#/workshop/errors/both');
  await page.getByRole('button', { name: 'Start the clock' }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Show the answers' }).click();
  await expect(page.getByRole('heading', { name: 'Uploaded twice: June 2024' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A month is missing: November 2024' })).toBeVisible();
  await expect(page.getByText('Expense ratio in June 2024')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'All exercises' }).click();
  await expect(page.getByText('Best so far')).toHaveCount(0);
});
