import { addFiles, expect, faults, openSample, smallScheme, test, uploads } from './journey.ts';

test('the chain of care leads from step to indicator, and says on what each figure stands', async ({
  page,
}) => {
  await openSample(page, 'Lakeside');
  await page.getByRole('link', { name: 'Maternity and gender' }).click();
  const chain = page.getByRole('figure', { name: /^From entitlement/ });
  await expect(chain.getByRole('listitem')).toHaveCount(7);
  const steps = chain.getByRole('list').first().getByRole('listitem');
  await expect(steps).toHaveCount(6);
  await expect(steps.nth(2)).toContainText(
    /Antenatal care, four visits.*%.* of .*from the pregnancy register/s,
  );
  await expect(steps.nth(5)).toContainText('from claims');
  const label = await steps.nth(2).innerText();
  const shown = /[\d.]+%/.exec(label)?.[0] ?? '';
  await steps.nth(2).getByRole('link').click();
  await expect(page).toHaveURL(/indicator\/anc4-coverage\?basis=register/);
  await expect(page.getByText(shown, { exact: true }).first()).toBeVisible();
  // A facility rate is never held against the band for all births; the rate among all births is.
  await page.goBack();
  await expect(page.getByText(/among all births expected/)).toBeVisible();
  const rates = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Caesarean rate', exact: true }) });
  await expect(rates.filter({ hasText: 'among all births expected' })).toContainText(
    /guide|Too close|Small numbers/,
  );
  await expect(rates.filter({ hasText: 'among deliveries paid for' })).not.toContainText(/guide|Too close/);
  expect(await faults(page)).toEqual([]);
});

test('groups are compared by keyboard alone, and the address keeps the choice', async ({ page }) => {
  await openSample(page, 'Lakeside');
  await page.getByRole('link', { name: 'Maternity and gender' }).focus();
  await page.keyboard.press('Enter');
  const chooser = page.getByLabel('Divide by');
  await expect(page.getByRole('figure', { name: /^Maternity benefit uptake by area/ })).toBeVisible();
  await chooser.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chooser).toHaveValue('poverty');
  await expect(page).toHaveURL(/split=poverty/);
  const figure = page.getByRole('figure', { name: /^Births in a facility by poverty status/ });
  await expect(figure.getByText('Not poor')).toBeVisible();
  await figure.getByRole('button', { name: /as table/ }).focus();
  await page.keyboard.press('Enter');
  await expect(figure.getByRole('row')).toHaveCount(3);
  expect(await faults(page)).toEqual([]);
});

test('without a basis the screen says what to add, and a preset for the country mends it', async ({
  page,
}) => {
  const made = smallScheme();
  const files = made.files.map(({ name, text }) =>
    name === 'profile.json' ? { name, text: text.replace(/"gfr": [\d.]+/, '"gfr": null') } : { name, text },
  );
  await page.goto('./#/records');
  await addFiles(page, uploads({ files }));
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByRole('link', { name: 'Maternity and gender' }).click();
  await expect(page.getByText('Nothing says yet how many births to expect')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Deliveries per 1000 women' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Add a fertility rate in Settings' }).click();
  const preset = page.getByLabel('Take the rate of a country');
  await expect(
    page.getByText(/rounded to the nearest five after UN World Population Prospects 2022/),
  ).toBeVisible();
  await preset.selectOption('IN');
  await expect(page.getByLabel('General fertility rate')).toHaveValue('65');
  expect(await faults(page)).toEqual([]);
  // It is only a beginning: changed, it is nobody's but the scheme's.
  await page.getByLabel('General fertility rate').fill('80');
  await expect(preset).toHaveValue('');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('Profile saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await page.getByRole('link', { name: 'Maternity and gender' }).click();
  await expect(page.getByText('Nothing says yet how many births to expect')).toHaveCount(0);
  await expect(page.getByText(/expected from the general fertility rate/).first()).toBeVisible();
});
