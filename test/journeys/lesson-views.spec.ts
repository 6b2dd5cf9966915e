import { expect, faults, test } from './journey.ts';

test('a funnel of villages names the one that differs, and its table says where each stands', async ({
  page,
}) => {
  await page.goto('./#/workshop/lesson/small-numbers/funnel');
  const funnel = page.getByRole('group', { name: /Renewal rate, a mark for each group/ });
  await expect(funnel).toBeVisible({ timeout: 90_000 });
  await expect(funnel.getByRole('button')).toHaveCount(24);
  await expect(funnel.getByRole('button', { name: /^Riverbend:.*below the 99\.8 % limit/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a lesson shows what the app finds in records with mistakes, and figures of the same put right', async ({
  page,
}) => {
  await page.goto('./#/workshop/lesson/board/found');
  await expect(page.getByText('Claims: November 2025.')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Contributions: September 2025.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.goto('./#/workshop/lesson/board/mended');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(page.getByText('The explosion was a file.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});
