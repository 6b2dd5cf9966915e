import { expect, faults, openSample, saved, test } from './journey.ts';

const FIGURE = 'Days to settle, median';

test('icons with words tell on overview, list and page what chance explains, each with its sentence', async ({
  page,
}) => {
  await openSample(page, 'Nandi');
  const tile = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: FIGURE }) });
  await expect(tile.getByText('Concerning: high')).toBeVisible();
  await expect(tile).toContainText(
    /In May 2026 alone the value was .*: higher than chance explains, and for the worse/,
  );
  const quiet = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Claims ratio', exact: true }) });
  await expect(quiet).toContainText('do not look for causes in single months');
  await expect(quiet.getByText('Guide: single months can not tell')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.getByRole('link', { name: 'Indicators', exact: true }).click();
  await expect(page.getByRole('row', { name: new RegExp(FIGURE) })).toContainText('Concerning: high');
  // As seen from today, earlier months are no measure.
  await expect(page.getByRole('row', { name: /^Claims not yet reported/ })).toContainText('Not over time');
  await page.getByRole('link', { name: FIGURE, exact: true }).click();
  await expect(page.getByRole('list', { name: 'Signals in time' })).toContainText(
    /Concerning: high\. In May 2026 alone the value was .*: higher/,
  );
});

test('12 months that lie surely apart from the 12 before are told, though no single month stands out', async ({
  page,
}) => {
  await openSample(page, 'Nandi');
  await page.getByRole('link', { name: 'Renewal rate', exact: true }).last().click();
  const told = page.getByRole('list', { name: 'Signals in time' });
  await expect(told).toContainText('Lower than the year before.');
  await expect(told).toContainText('Chance alone does not explain this fall, which is for the worse.');
  await expect(told).toContainText('No single month stands out.');
  await expect(told).toContainText(/In \w+ 2026 alone the value was [\d.]+% \(\d+ of \d+\)/);
  await expect(told).toContainText('stand on fewer than 30 events');
  await expect(told).toContainText(/It asks for at least 80\.0%\./);
  await expect(page.getByText('Within chance')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
});

test('a control chart marks what breaks a rule; limits are frozen, and begun anew at an event, by keyboard', async ({
  page,
}) => {
  await openSample(page, 'Nandi');
  await page.getByRole('link', { name: FIGURE, exact: true }).last().click();
  const section = page.getByRole('region', { name: 'Signals in time' });
  const chart = section.getByRole('figure', { name: `${FIGURE}: control chart by month` });
  await chart.scrollIntoViewIfNeeded();
  await expect(chart.locator('.signal-mark').first()).toBeVisible();
  await expect(chart).toContainText('This chart is of single months');
  await expect(section.getByText(/^May 2026: .* For the worse: above the upper limit/)).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await chart.getByRole('button', { name: /as table/ }).click();
  const row = chart.getByRole('row', { name: /^May 2026/ });
  await expect(row).toContainText('For the worse: above the upper limit');
  const means = async () => row.getByRole('cell').allTextContents();
  const ofAll = await means();

  await section.getByLabel('Limits stand on').selectOption('first');
  await expect.poll(means).not.toEqual(ofAll);
  expect(page.url()).toContain('limits=first');
  await section.getByLabel('Limits stand on').selectOption('all');
  await expect.poll(means).toEqual(ofAll);

  await section.getByRole('button', { name: 'Begin limits anew from a month' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Reckon control limits anew from then on')).toBeChecked();
  await dialog.getByLabel('Month').fill('2025-06');
  await dialog.getByLabel('Note').fill('New claims desk');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The note is kept.')).toBeVisible();
  await expect(chart).toContainText('Limits were begun anew once.');
  await expect(chart).toContainText('June 2025: New claims desk');
  await expect.poll(means).not.toEqual(ofAll);
  const { bytes } = await saved(page, () => chart.getByRole('button', { name: /CSV/ }).click());
  expect(bytes.toString('utf8')).toContain('Lower limit');
  expect(await faults(page)).toEqual([]);

  // The note stays with the scheme, and its mark can be taken off again.
  await page.reload();
  await expect(chart).toContainText('Limits were begun anew once.');
  await page.getByRole('button', { name: /^Change New claims desk/ }).click();
  await dialog.getByLabel('Reckon control limits anew from then on').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(chart).not.toContainText('Limits were begun anew');
});
