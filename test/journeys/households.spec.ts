import { expect, faults, openSample, test } from './journey.ts';

test('naming the target households in the settings gives their share', async ({ page }) => {
  await openSample(page);
  const scheme = /scheme\/[^/]+/.exec(page.url())?.[0] ?? '';
  await page.goto(`./#/${scheme}/indicator/household-penetration`);
  await expect(page.getByText('The profile names no number of households.').first()).toBeVisible();

  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const households = page.getByLabel('Target households');
  await households.fill('none');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Write a whole number from 1.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await households.fill('1000');
  await page.getByRole('button', { name: 'Save' }).click();

  await page.goto(`./#/${scheme}/indicator/members-count`);
  await expect(page.getByRole('heading', { level: 1, name: 'Members' })).toBeVisible();
  await page.goto(`./#/${scheme}/indicator/household-penetration`);
  await expect(page.getByRole('heading', { level: 1, name: 'Households reached' })).toBeVisible();
  const formula = page.getByRole('region', { name: /^The formula for/ });
  await expect(formula).toContainText('target households 1,000');
  expect(await faults(page)).toEqual([]);
});

test('the settings keep what tells the schemes that one is like', async ({ page }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  const type = page.getByLabel('Type of scheme');
  const enrolment = page.getByLabel('Enrolment');
  const transport = page.getByRole('group', { name: 'Benefits covered' }).getByLabel('Transport');
  const waiting = page.getByLabel('General waiting period, days');
  const began = page.getByLabel('Scheme began in');
  await expect(type).toHaveValue('mutual');
  await expect(began).toHaveValue('2023-07');
  await expect(transport).toBeChecked();

  await type.selectOption('Cooperative');
  await enrolment.selectOption('Mandatory for all of a group');
  await transport.uncheck();
  await waiting.fill('soon');
  await began.fill('2012-04');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(waiting).toBeFocused();
  await expect(waiting).toHaveAccessibleDescription(/Write a whole number of days from 0 to 3650/);
  expect(await faults(page)).toEqual([]);
  await waiting.fill('30');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('Profile saved.')).toBeVisible();

  await page.reload();
  await expect(type).toHaveValue('cooperative');
  await expect(enrolment).toHaveValue('mandatory');
  await expect(transport).not.toBeChecked();
  await expect(page.getByLabel('Outpatient')).toBeChecked();
  await expect(waiting).toHaveValue('30');
  await expect(began).toHaveValue('2012-04');
});
