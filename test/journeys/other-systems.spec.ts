import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, faults, openReports, openSample, saved, test } from './journey.ts';

const UIDS = { unit: 'DiszpKrYNg8', insured: 'fbfJHSPpUQD', renewal: 'cYeuwXTCPkU', data: 'lyLU2wR22tC' };

const text = async (page: Page, press: () => Promise<unknown>) => {
  const { name, bytes } = await saved(page, press);
  return { name, text: bytes.toString('utf8') };
};

test('figures go to other systems in their own forms, and those of another tool stand beside ours', async ({
  page,
}) => {
  await openSample(page, 'Tulsi');
  await openReports(page, 'Other systems');
  const part = page.getByRole('region', { name: 'For other systems', exact: true });
  const form = part.getByLabel('Form', { exact: true });
  await expect(part.getByText('This scheme is made up.', { exact: false })).toBeVisible();

  // What DHIS2 calls two of the indicators is told by keyboard; a wrong id is refused where it stands.
  await form.selectOption({ label: 'DHIS2 data values (JSON)' });
  await expect(part.getByText('Say first which organisation unit the scheme is.')).toBeVisible();
  await part.getByLabel('Organisation unit of the scheme').fill('short');
  await page.keyboard.press('Tab');
  await expect(part.getByText('A UID is a letter and ten letters or digits.')).toBeVisible();
  await part.getByLabel('Organisation unit of the scheme').fill(UIDS.unit);
  await part.getByLabel('Search indicators').fill('insured persons');
  await part.getByLabel('Data element for Insured persons', { exact: true }).fill(UIDS.insured);
  await page.keyboard.press('Enter');
  await part.getByLabel('Search indicators').fill('renewal rate');
  await part.getByLabel('Data element for Renewal rate', { exact: true }).fill(UIDS.renewal);
  await page.keyboard.press('Tab');
  await expect(part.getByText(/^2 of \d+ indicators mapped$/)).toBeVisible();
  await expect(part.getByText(/^\d+ values will be written\.$/)).toBeVisible();
  await expect(part.getByText(/indicators have no data element and are left out$/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  const download = () =>
    part.getByRole('button', { name: /^Download (DHIS2|ADX|FHIR|Tidy|openIMIS)/ }).click();
  const json = await text(page, download);
  expect(json.name).toMatch(/dhis2-data-values\.json$/);
  const { dataValues } = JSON.parse(json.text) as {
    readonly dataValues: ReadonlyArray<{
      readonly dataElement: string;
      readonly orgUnit: string;
      readonly period: string;
    }>;
  };
  const insured = dataValues.filter(({ dataElement }) => dataElement === UIDS.insured);
  expect(insured).toHaveLength(12);
  for (const { orgUnit, period } of insured) expect([orgUnit, period.length]).toEqual([UIDS.unit, 6]);

  // The names go along as a file, stay over a visit, and ADX wants one more of them.
  const names = await text(page, () =>
    part.getByRole('button', { name: 'Save these names as a file' }).click(),
  );
  expect(JSON.parse(names.text)).toMatchObject({ format: 'schemescope-dhis2-map', orgUnit: UIDS.unit });
  await page.reload();
  await form.selectOption({ label: 'ADX data values (XML), also for DHIS2' });
  await expect(part.getByText(/^2 of \d+ indicators mapped$/)).toBeVisible();
  await expect(part.getByText('ADX wants a data set: say first which one.')).toBeVisible();
  await part.getByLabel('Data set').fill(UIDS.data);
  await page.keyboard.press('Tab');
  const adx = await text(page, download);
  expect(adx.text).toContain(`<group orgUnit="${UIDS.unit}" period="20`);
  const load = part.getByLabel('Load names from a file');
  const upload = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) });
  await load.setInputFiles(upload('names.json', names.text.replace(UIDS.insured, 'none')));
  await expect(part.getByText('dataElements.insured-persons is no UID: none')).toBeVisible();
  await load.setInputFiles(upload('names.json', names.text));
  await expect(part.getByText('These names were not loaded.')).toHaveCount(0);
  await expect(part.getByText('ADX wants a data set: say first which one.')).toBeVisible();

  // An instance that goes by codes may take our own ids; turned back, the names from before are there.
  await part.getByLabel('Names are').selectOption({ label: 'Codes' });
  await part.getByRole('button', { name: 'Use our own ids as codes for the rest' }).click();
  await expect(part.getByText(/^(\d+) of \1 indicators mapped$/)).toBeVisible();
  await part.getByLabel('Names are').selectOption({ label: 'UIDs: eleven letters and digits' });
  await expect(part.getByText(/^2 of \d+ indicators mapped$/)).toBeVisible();

  // Forms that need no names.
  await form.selectOption({ label: 'FHIR R4 measure reports (JSON)' });
  await expect(part.getByText(/^[\d,]+ reports will be written\.$/)).toBeVisible();
  const fhir = JSON.parse((await text(page, download)).text) as {
    readonly resourceType: string;
    readonly meta: unknown;
  };
  expect(fhir).toMatchObject({ resourceType: 'Bundle', meta: { security: [{ code: 'HTEST' }] } });
  await form.selectOption({ label: 'Tidy CSV in SDMX’s terms, with lists of codes (ZIP)' });
  const tidy = await saved(page, download);
  expect(Object.keys(unzipSync(new Uint8Array(tidy.bytes)))).toEqual(['values.csv', 'codelists.csv']);

  // Key indicators of openIMIS go out, and come in beside ours; nothing of that is kept.
  await form.selectOption({ label: 'openIMIS indicators P1 to P12 and D1 to D9' });
  await expect(part.getByText(/^Of 21 lines of the set/)).toBeVisible();
  const kpis = await text(page, download);
  const theirs = kpis.text.replace(
    /^(?:[^\n]*\n){3}/,
    'scheme,set,code,name,period,value\nx,x,P1,x,2020-99,5\nx,x,P77,x,2024-01,5\nx,x,D1,x,2024-01,85\n',
  );
  await part.getByLabel('Choose a sheet').setInputFiles(upload('theirs.csv', theirs));
  await expect(part.getByText(/^theirs\.csv: \d+ figures read, 2 rows refused/)).toBeVisible();
  const held = part.getByRole('table', { name: 'Theirs and ours' });
  await expect(held.getByRole('row', { name: /P6 Number of insurees/ }).first()).toBeVisible();
  await expect(
    held.getByRole('row', { name: /D1 .*Read as 8,500.*If 85.0% is meant.* or as 0.85/ }),
  ).toBeVisible();
  const refused = part.getByRole('table', { name: 'Refused rows' });
  await expect(refused.getByRole('row', { name: /2020-99 Not a period/ })).toBeVisible();
  await expect(refused.getByRole('row', { name: /P77 Not an indicator of this set/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await faults(page)).toEqual([]);
});
