import { expect, faults, saved, smallScheme, test, upload, uploads } from './journey.ts';
import type { Page } from '@playwright/test';
import type { AnswersDocument } from '#workshop';

test.describe.configure({ timeout: 400_000 });

/** Answers one question of the lesson on ratios, and saves the answers under a name. */
async function savedAnswers(page: Page, name: string): Promise<{ name: string; text: string }> {
  await page.goto('./#/workshop/lesson/ratio/heavier');
  const check = page.getByRole('button', { name: 'Check my answer' });
  await check.click({ timeout: 120_000 });
  await expect(page.getByText('Nothing is written or chosen yet')).toBeVisible();
  await page.getByLabel(/Mostly because the scheme has grown/).check();
  await check.click();
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
  const handIn = page.getByText('Hand in your answers');
  await handIn.focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(/Your name, a nickname/).fill(name);
  expect(await faults(page)).toEqual([]);
  const file = await saved(page, () => page.keyboard.press('Enter'));
  return { name: file.name, text: file.bytes.toString('utf8') };
}

/** The same answers of somebody else, who chose other options. */
function asOf(text: string, who: { readonly id: string; readonly name: string }, option: string): string {
  const document = JSON.parse(text) as object;
  const given = { kind: 'choice', chosen: [option] };
  const answers = [{ step: 'heavier', given, mark: 'right', hints: 0, isRevealed: false }];
  return JSON.stringify({ ...document, participant: who, answers });
}

test('five files of answers become a chart of the room', async ({ page }) => {
  const first = await savedAnswers(page, 'Asha');
  expect(first.name).toMatch(
    /^asha-answers-what-a-ratio-is-and-what-it-is-not\.\w{4}-1\.schemescope-answers\.json$/,
  );
  // Whoever puts the name right is asked, and stays one person.
  await page.getByLabel(/Your name, a nickname/).fill('Asha D.');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByText('Are you Asha, who saved these answers before?')).toBeVisible();
  const renamed = await saved(page, () => page.getByRole('button', { name: /^Yes, the same/ }).click());
  const { participant, edition } = JSON.parse(renamed.bytes.toString('utf8')) as AnswersDocument;
  const { participant: before } = JSON.parse(first.text) as AnswersDocument;
  expect({ participant, edition }).toEqual({ participant: { id: before.id, name: 'Asha D.' }, edition: 2 });
  const others = (
    [
      ['p2', 'Asha', 'sicker'],
      ['p3', '=HYPERLINK("x")', 'grown'],
      ['p4', 'Table 4', 'sicker'],
      ['p5', 'Ravi', 'fewer'],
    ] as const
  ).map(([id, name, option]) => upload(`${id}.json`, asOf(first.text, { id, name }, option)));
  const files = [upload(first.name, first.text), ...others];

  await page.goto('./#/workshop');
  await page.getByRole('link', { name: 'The room' }).click();
  await expect(page.getByText('Nobody has handed in answers yet').first()).toBeVisible();
  const field = page.getByLabel('Add files of answers');
  await field.setInputFiles([...files, upload('claims.csv', 'claim_id,amount\n1,2\n')]);
  await expect(page.getByText('Answers of 5 participants added')).toBeVisible();
  await expect(page.getByText('“claims.csv” cannot be read as a file of answers.')).toBeVisible();
  await page.getByRole('link', { name: /See the answers What a ratio is/ }).focus();
  await page.keyboard.press('Enter');

  const chart = page.getByRole('figure', { name: 'More claims, or a larger scheme?' });
  await expect(chart.getByText('2 of 5')).toHaveCount(2, { timeout: 120_000 });
  await expect(chart.getByText('1 of 5')).toBeVisible();
  await expect(chart.getByText('5 of 5 have answered.')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show which is right: More claims' }).focus();
  await page.keyboard.press('Enter');
  await expect(chart.getByText('2 of 5 are right (40%).')).toBeVisible();
  await expect(chart.getByText('2 of 5 · right')).toBeVisible();

  // The same again, and a later file of one of them.
  await field.setInputFiles(files);
  await expect(page.getByText('5 files were there already')).toBeVisible();
  const later = {
    ...(JSON.parse(asOf(first.text, { id: 'p5', name: 'Ravi' }, 'grown')) as object),
    edition: 2,
  };
  await field.setInputFiles([upload('ravi.json', JSON.stringify(later))]);
  await expect(chart.getByText('3 of 5 are right (60%).')).toBeVisible();

  await page.reload();
  await expect(page.getByText('5 people have handed in answers')).toBeVisible();
  await page.getByLabel('People in the room').fill('30');
  await expect(page.getByText('5 of 30 have handed in answers')).toBeVisible();
  await expect(chart.getByText('3 of 5', { exact: true })).toBeVisible({ timeout: 120_000 });
  const csv = await saved(page, () => page.getByRole('button', { name: 'Save answers (CSV)' }).click());
  const lines = csv.bytes.toString('utf8').trim().split('\n');
  expect(lines).toHaveLength(1 + 5 * 5);
  expect(csv.bytes.toString('utf8')).toContain(`"'=HYPERLINK(""x"")"`);

  const people = page.getByRole('table', { name: 'Who is in' });
  await expect(people.getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Remove Table 4' }).click();
  await expect(people.getByRole('row')).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(people.getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: 'Large type' }).click();
  await expect(people).toHaveCount(0);
  await expect(page.getByText('Ravi')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  // It stays large from question to question.
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(people).toHaveCount(0);
  await expect(page).toHaveURL(/size=large/);
});

test('a folder is looked into again and again', async ({ page }) => {
  // The browser's own folder stands in for a stick: what picks one cannot be pressed by a test.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('./#/workshop/room');
  const put = (name: string, text: string) =>
    page.evaluate(
      async ([file, content]) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(file, { create: true });
        const writing = await handle.createWritable();
        await writing.write(content);
        await writing.close();
      },
      [name, text] as const,
    );
  const answers = (id: string) =>
    JSON.stringify({
      format: 'schemescope-answers',
      version: 1,
      lesson: { id: 'ratio', digest: 'older' },
      participant: { id, name: 'Asha' },
      edition: 1,
      savedAt: '2026-02-03T09:30:00Z',
      answers: [],
    });
  await put('a.schemescope-answers.json', answers('p1'));
  await put('notes.json', '{}');
  await page.getByRole('button', { name: 'Watch a folder' }).click();
  await expect(page.getByText('1 person has handed in answers')).toBeVisible();
  await put('b.schemescope-answers.json', answers('p2'));
  await expect(page.getByText('2 people have handed in answers')).toBeVisible();
  // As a browser calls the second of one name, and Windows a copy.
  await put('b.schemescope-answers (1).json', answers('p3'));
  await expect(page.getByText('3 people have handed in answers')).toBeVisible();
  await expect(page.getByText('not taken')).toHaveCount(0);
  await page.getByRole('link', { name: /See the answers What a ratio is/ }).click();
  await expect(page.getByText('3 participants have answered another copy').first()).toBeVisible();
  // The folder is looked into whatever is shown.
  await put('b.schemescope-answers - Copy.json', answers('p4'));
  await expect(page.getByText('4 people have handed in answers')).toBeVisible();
  await page.getByRole('button', { name: 'Large type' }).click();
  await expect(page.getByText(/^Looking into/)).toBeVisible();
  await page.getByRole('button', { name: 'Large type' }).click();
  await page.getByRole('button', { name: 'Stop watching' }).click();
  await expect(page.getByText(/^Looking into/)).toHaveCount(0);
});

test('a whole scheme goes to another device as one file', async ({ page, browser, baseURL }) => {
  await page.goto('./#/records');
  await page.getByLabel('Choose files').setInputFiles(uploads(smallScheme()));
  await page.getByRole('button', { name: 'Add records' }).click();
  await expect(page.getByText(/added and .* replaced in/)).toBeVisible();
  await page.goto('./#/workshop/room');
  await expect(page.getByText('These are records of real people')).toBeVisible();
  const file = await saved(page, () => page.getByRole('button', { name: 'Save the whole scheme' }).click());
  expect(file.name).toBe('asha-trust.schemescope-scheme.zip');

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await other.goto('./#/workshop/room');
  const field = other.getByLabel('Open a scheme from its file');
  await field.setInputFiles([upload('x.zip', 'no scheme')]);
  await expect(other.getByText('“x.zip” is not a file of a whole scheme.')).toBeVisible();
  await field.setInputFiles([upload(file.name, file.bytes)]);
  await other.getByRole('button', { name: 'Add records' }).click();
  await expect(other.getByText(/added and .* replaced in/)).toBeVisible();
  await other.goto('./#/workshop/room');
  const again = await saved(other, () =>
    other.getByRole('button', { name: 'Save the whole scheme' }).click(),
  );
  // Files that wait to be added are not mixed with a scheme that is opened.
  await other.goto('./#/records');
  const [members] = uploads(smallScheme());
  if (!members) throw new Error('no files');
  await other.getByLabel('Choose files').setInputFiles([{ ...members, name: 'waiting.csv' }]);
  await expect(other.getByText('waiting.csv').first()).toBeVisible();
  await other.goto('./#/workshop/room');
  await field.setInputFiles([upload(file.name, file.bytes)]);
  await expect(other.getByText('A file was chosen under Records and is not yet added')).toBeVisible();
  await other.getByRole('button', { name: 'Put them aside and open the scheme' }).click();
  await expect(other.getByText('claims.csv').first()).toBeVisible();
  await expect(other.getByText('waiting.csv')).toHaveCount(0);
  // Everything has arrived as it was.
  expect(again.bytes.equals(file.bytes)).toBe(true);
  await context.close();
});
