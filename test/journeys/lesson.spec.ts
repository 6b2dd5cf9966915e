import { expect, faults, test } from './journey.ts';

test('a whole lesson by keyboard: a wrong answer, a hint, the answer shown, and on after a reload', async ({
  page,
}) => {
  await page.goto('./#/workshop/lesson');
  await page.getByRole('link', { name: /What a ratio is/ }).focus();
  await page.keyboard.press('Enter');
  const title = (name: string) => page.getByRole('heading', { level: 2, name });
  await expect(title('An alarming line')).toBeVisible({ timeout: 60_000 });
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await expect(title('How many times as much?')).toBeVisible();

  await page.getByLabel(/How many times as much/).focus();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not yet')).toBeVisible();
  await page.getByRole('button', { name: 'Hint 1 of 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('How many times one number is another')).toBeVisible();
  await page.getByRole('button', { name: 'Show the answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is a ratio too')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.goto('./#/workshop/lesson');
  await page.reload();
  await expect(page.getByText('Step 2 of 7')).toBeVisible();
  await page.getByRole('link', { name: /What a ratio is/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is a ratio too')).toBeVisible();
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Next step');
  await expect(title('Reckon it yourself')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await press('Next step');
  await expect(title('More claims, or a larger scheme?')).toBeVisible();
  await page.getByLabel(/Mostly because the scheme has grown/).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
  for (const name of ['What it says', 'What is left', 'What to take home']) {
    await press('Next step');
    await expect(title(name)).toBeVisible();
    expect(await faults(page)).toEqual([]);
  }
  await page.getByRole('link', { name: 'All lessons' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('gone through')).toBeVisible();
});

test('a lesson begun again by mistake is given back with its answers', async ({ page }) => {
  await page.goto('./#/workshop/lesson/ratio/times');
  const answer = page.getByLabel(/How many times as much/);
  await answer.fill('9');
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText('Not yet')).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'An alarming line' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Not yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Not yet')).toBeVisible();

  await page.goto('./#/workshop/lesson/nobodys');
  await expect(page.getByText('There is no such lesson on this device')).toBeVisible();
});
