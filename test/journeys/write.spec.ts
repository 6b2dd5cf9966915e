import { expect, faults, saved, test } from './journey.ts';

const RATIO = 'What a ratio is, and what it is not';

test('a finished lesson copied by keyboard, a word changed and a number put into it', async ({ page }) => {
  await page.goto('./#/workshop/lesson');
  await page.getByText(`Teach with it, or change it ${RATIO}`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Make a copy to change ${RATIO}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is missing')).toBeVisible();
  const preview = page.getByRole('region', { name: 'As it will be' });
  await expect(preview.getByText(/come to INR/)).toBeVisible({ timeout: 60_000 });
  expect(await faults(page)).toEqual([]);

  // Words, and a number put where the caret is.
  await page.getByText('Name, for whom, how long').click();
  await page.getByLabel('Name of the lesson').fill('Our own ratio');
  const says = page.getByLabel('What it says');
  await says.fill('Ratio: ');
  await says.press('End');
  await page.getByRole('button', { name: 'Insert a number' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Insert a number' });
  await dialog.getByLabel('Name for it').fill('ratioNow');
  await dialog.getByLabel('Find an indicator').fill('claims ratio');
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(says).toHaveValue('Ratio: {ratioNow}');
  await expect(preview.getByText(/Ratio: \d+(\.\d+)?%/)).toBeVisible({ timeout: 60_000 });
  await says.fill('Ratio: {ratioNow} {nobody}');
  await expect(page.getByText('1 thing is missing or does not hold')).toBeVisible();
  await page.getByText('1 thing is missing or does not hold').click();
  await page.getByRole('button', { name: 'Step 1, words' }).click();
  await expect(says).toBeFocused();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Our own ratio' })).toBeVisible();
  await expect(says).toHaveValue('Ratio: {ratioNow} {nobody}');
});

test('a new lesson with a question, saved as a file, removed, opened again and gone through', async ({
  page,
}) => {
  await page.goto('./#/workshop/write');
  await page.getByRole('button', { name: 'Write a new lesson' }).click();
  const preview = page.getByRole('region', { name: 'As it will be' });
  await page.getByLabel('Name of the lesson').fill('Our own ratio');
  await page.getByLabel('In one sentence').fill('What is it?');
  await page.getByLabel('Title', { exact: true }).fill('Look');
  await page.getByLabel('What it says').fill('Twelve months.');

  // What a question lacks is told until it has it.
  await page.getByRole('button', { name: 'Add a step behind it' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Title', { exact: true }).fill('Which month?');
  await page.getByLabel('What it says').fill('Look for it.');
  await page.getByLabel('What is asked').selectOption('A choice');
  await page.getByLabel('The question').fill('Which?');
  await page.getByLabel('What is said with the answer').fill('This one.');
  await expect(page.getByText('1 thing is missing or does not hold')).toBeVisible();
  for (const [i, text] of ['This', 'That'].entries()) {
    await page.getByRole('button', { name: 'Add a choice' }).click();
    await page.getByLabel(`Words of choice ${i + 1}`).fill(text);
  }
  await expect(preview.getByText('The right answer: there is none')).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('Choice 1 is right').check();
  await expect(preview.getByText('The right answer: This')).toBeVisible();
  await expect(page.getByText('Nothing is missing')).toBeVisible();

  // A choice that goes, or all of the question at one key, comes back; the focus stays where it was pressed.
  await page.getByRole('button', { name: 'Remove choice 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Words of choice 2')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Question' })).toBeFocused();
  const undo = page.getByRole('button', { name: 'Undo the last change' });
  await undo.click();
  await page.getByLabel('What is asked').selectOption('Nothing');
  await expect(page.getByLabel('Words of choice 2')).toHaveCount(0);
  await undo.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Words of choice 2')).toHaveValue('That');
  await expect(page.getByLabel('Choice 1 is right')).toBeChecked();
  await expect(undo).toBeFocused();
  await page.getByRole('button', { name: 'Move up' }).click();
  await expect(page.getByRole('heading', { name: 'Step 1 of 2' })).toBeVisible();
  await expect(page.getByText('Kept on this device')).toBeVisible();
  const file = await saved(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
  expect(file.name).toBe('our-own-ratio-lesson.json');

  await page.getByRole('link', { name: 'All lessons' }).click();
  await page.getByRole('button', { name: 'Remove Our own ratio' }).click();
  await expect(page.getByText('“Our own ratio” is removed')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Our own ratio' })).toHaveCount(0);
  const input = page.getByLabel('Open a lesson from a file');
  const json = { mimeType: 'application/json' };
  await input.setInputFiles({ ...json, name: file.name, buffer: file.bytes });
  await expect(page.getByText('“Our own ratio” is kept with your lessons')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open the lesson Our own ratio' }).first().click();
  await expect(page.getByRole('heading', { name: 'Which month?' })).toBeVisible({ timeout: 60_000 });
  await page.getByLabel('This').check();
  await page.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
});

test('a broken file is refused with where, one that is there already replaces only when asked', async ({
  page,
}) => {
  await page.goto('./#/workshop/lesson');
  await page.getByText(`Teach with it, or change it ${RATIO}`).click();
  const file = await saved(page, () => page.getByRole('button', { name: `Save as a file ${RATIO}` }).click());
  const json = { mimeType: 'application/json', name: 'lesson.json' };
  const input = page.getByLabel('Open a lesson from a file');
  const text = file.bytes.toString('utf8');
  await input.setInputFiles({ ...json, buffer: Buffer.from(text.replace('"rolling12"', '"fortnight"')) });
  const refused = page.getByRole('alert').filter({ hasText: 'Nothing was kept of lesson.json' });
  await expect(refused.getByText('lesson.steps.0.show.grain')).toBeVisible();
  await expect(refused.getByText('fortnight')).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await input.setInputFiles({ ...json, buffer: file.bytes });
  await expect(page.getByText('comes with this app: there is nothing to add')).toBeVisible();
  const other = (name: string) =>
    Buffer.from(
      text.replace('"id": "ratio"', '"id": "of-mine"').replace(`"name": "${RATIO}"`, `"name": "${name}"`),
    );
  await input.setInputFiles({ ...json, buffer: other('First') });
  await expect(page.getByText('“First” is kept with your lessons')).toBeVisible();
  await input.setInputFiles({ ...json, buffer: other('Second') });
  await expect(page.getByText('There is a lesson of this kind already')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'First' })).toBeVisible();
  await page.getByRole('button', { name: 'Replace mine' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Second' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'First' })).toHaveCount(0);
  await input.setInputFiles({ ...json, buffer: other('Third') });
  await page.getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Third' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Second' })).toBeVisible();
});
