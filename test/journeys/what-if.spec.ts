import { expect, faults, openSample, test } from './journey.ts';

test('somebody at the keyboard moves a claims ratio, and what is told moves with it', async ({ page }) => {
  await page.goto('./#/workshop/what-if/ratios');
  await expect(page.getByText('between 49.75% and 96.48%')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('slider', { name: 'contributions earned' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('between 49.75% and 96.48%')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the start' }).click();
  await expect(page.getByText('between 49.75% and 96.48%')).toBeVisible();
});

test('somebody moves what is behind an indicator, prices a contribution, and looks five years ahead', async ({
  page,
}) => {
  await openSample(page);
  await page.goto('./#/workshop/what-if/paid-claims-ratio');
  await expect(page.getByText('Nothing has been moved yet', { exact: false })).toBeVisible();
  await page.getByRole('slider', { name: 'amount paid' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('(moved)', { exact: false })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Average claim' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  // What was moved stands in the address: opened anew, it is moved again.
  await expect(page).toHaveURL(/moved=claims-paid-amount/);
  const moved = await page.getByText(/goes from/).textContent();
  await page.reload();
  await expect(page.getByText(/goes from/)).toHaveText(moved ?? '');
  await page.goto('./#/workshop/what-if/pricing');
  await expect(page.getByText('A contribution of', { exact: false })).toBeVisible();
  await expect(page.getByRole('slider', { name: /cost of a case/ })).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await page.goto('./#/workshop/what-if/years');
  await expect(page.getByText(/The reserve (is used up in year|lasts all)/)).toBeVisible();
  await expect(page.getByText(/Begins with what .* tells of/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('shares of groups move with the number of one of them, and so does what the whole is part of', async ({
  page,
}) => {
  await openSample(page);
  await page.goto('./#/workshop/what-if/promptness-of-settlement');
  await expect(page.getByText(/shared by the groups as counted/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const before = await page.getByRole('row', { name: /^Over 90 days/ }).textContent();
  await page.getByRole('slider', { name: '0 to 7 days' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByText(/in all; every share moves with it/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Over 90 days/ })).not.toHaveText(before ?? '');
  await expect(page.getByRole('heading', { name: 'All indicators that move' })).toBeVisible();
  await expect(page).toHaveURL(/moved=0-7/);
  expect(await faults(page)).toEqual([]);
});

test('a number is cleared and typed anew, and one that cannot be is told and moves nothing', async ({
  page,
}) => {
  await openSample(page);
  await page.goto('./#/workshop/what-if/years');
  const renewal = page.getByRole('spinbutton', { name: /^Stay for the next year/ });
  await renewal.fill('');
  await expect(renewal).toHaveValue('');
  await expect(page.getByText('A number from 0 to 100')).toBeVisible();
  await renewal.fill('500');
  await expect(page.getByText('A number from 0 to 100')).toBeVisible();
  await expect(page).not.toHaveURL(/moved=renewal/);
  await renewal.fill('0.005');
  await expect(page.getByText('A number from 0 to 100')).toHaveCount(0);
  await renewal.blur();
  await expect(renewal).toHaveValue('0.005');
  await expect(page).toHaveURL(/moved=renewal/);
  await expect(page.getByRole('slider', { name: /^Stay for the next year/ })).toHaveAttribute(
    'aria-valuetext',
    /%$/,
  );
  expect(await faults(page)).toEqual([]);

  // Contributions may fall, by no more than all of them, and grow tenfold a year at most.
  const growth = page.getByRole('spinbutton', { name: /^Contribution grows/ });
  await growth.fill('2000');
  await expect(page.getByText(/A number from [-−]100 to 1,000/)).toBeVisible();
  await growth.fill('-4');
  await expect(page.getByText(/A number from [-−]100 to 1,000/)).toHaveCount(0);
  await expect(page).toHaveURL(/moved=contributionGrowth\*-0.04/);
  // Another link of the same scheme, put into the same window, is what counts from then on.
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace(
      'contributionGrowth*-0.04',
      'contributionGrowth*0.07',
    );
  });
  await growth.blur();
  await expect(growth).toHaveValue('7');
  await expect(page).toHaveURL(/contributionGrowth\*0.07/);
});

test('a link with numbers beyond all reason, or of a scheme that is not here, says so or is cut off', async ({
  page,
}) => {
  await openSample(page);
  await page.goto('./#/workshop/what-if/years?moved=insured*1e300&moved=claims*-5&moved=renewal*7');
  await expect(page.getByRole('table', { name: /./ }).first()).toBeVisible();
  await expect(page.getByText(/NaN|∞/)).toHaveCount(0);
  await expect(page.getByRole('spinbutton', { name: /^Stay for the next year/ })).toHaveValue('100');

  await page.goto('./#/workshop');
  await page.goto('./#/workshop/what-if/years?scheme=elsewhere&moved=renewal*0.123');
  await expect(page.getByText('The scheme of this link is not on this device')).toBeVisible();
  await expect(page.getByRole('spinbutton', { name: /^Stay for the next year/ })).not.toHaveValue('12.3');
  await expect(page).not.toHaveURL(/moved|elsewhere/);
  expect(await faults(page)).toEqual([]);
});
