import type { Page } from '@playwright/test';
import { LESSONS, phaseCode, stopsOf } from '../../src/workshop/index.ts';
import { expect, faults, test } from './journey.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** What of a slide is cut off or too small to be read from the back of a room of thirty. */
async function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('[data-layout]');
    if (!(slide instanceof HTMLElement)) return ['no slide'];
    const root = document.documentElement;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = slide;
    const size = parseFloat(getComputedStyle(slide).fontSize);
    const below = [...slide.querySelectorAll('h1, p, li, figcaption, text')].filter((part) => {
      const { bottom, right, width } = part.getBoundingClientRect();
      return width > 0 && (bottom > window.innerHeight || right > window.innerWidth + 1);
    });
    return [
      ...(scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1 ? ['the slide scrolls'] : []),
      ...(root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth
        ? ['the page scrolls']
        : []),
      ...(size < 28 ? [`type of ${String(size)} px`] : []),
      ...below.map((part) => `cut off: ${part.textContent}`),
    ];
  });
}

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  for (const lesson of LESSONS)
    test(`every step of ${lesson.id} is one screen, read from the back`, async ({ page }) => {
      await page.goto(`./#/workshop/present/${lesson.id}`);
      const stops = stopsOf(lesson);
      for (const [i, { step, phase }] of stops.entries()) {
        if (i > 0) await page.keyboard.press('PageDown');
        const at = i === 0 ? '' : `/${step}${phase.kind === 'step' ? '' : `\\?phase=${phaseCode(phase)}`}`;
        await expect(page).toHaveURL(new RegExp(`present/${lesson.id}${at}$`));
        await expect(page.locator('[data-layout]')).toBeVisible();
        // Every other one begins with the size that the one before ended with.
        for (const width of i % 2 === 0 ? [1024, 1366] : [1366, 1024]) {
          if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 768 });
          await expect
            .poll(() => unreadable(page), { message: `${step} ${phaseCode(phase)} at ${width}` })
            .toEqual([]);
        }
        if (phase.kind === 'step') await expect(page.locator('h1')).not.toBeEmpty();
      }
      // The last one stays.
      const address = page.url();
      await page.keyboard.press('PageDown');
      expect(page.url()).toBe(address);
    });

  test('a lesson is presented by keys: question, hints, answer, black, white, laser, and back where it was', async ({
    page,
  }) => {
    await page.goto('./#/workshop/lesson');
    await page.getByText('Teach with it, or change it What a ratio is').click();
    await page.getByRole('link', { name: 'Present to a room What a ratio is' }).click();
    await expect(heading(page, 'An alarming line')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('navigation')).toHaveCount(1);
    expect(await faults(page)).toEqual([]);

    await page.keyboard.press('ArrowRight');
    await expect(heading(page, 'How many times as much?')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText('How many times as much as a year ago')).toBeVisible();
    await page.keyboard.press('PageDown');
    const hint = page.getByText('How many times one number is another');
    await expect(hint).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(hint).toBeHidden();
    for (const key of ['ArrowDown', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    await expect(page.getByText('That is a ratio too')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText('That is a ratio too')).toBeVisible({ timeout: 60_000 });

    const curtain = page.locator('[data-curtain]');
    for (const [key, colour] of [
      ['b', 'rgb(0, 0, 0)'],
      ['.', 'rgb(0, 0, 0)'],
      ['w', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(curtain).toHaveCSS('background-color', colour);
      expect(await curtain.boundingBox()).toEqual({ x: 0, y: 0, width: 1024, height: 768 });
      // Turning shows it again, and does not turn what nobody sees.
      await page.keyboard.press(key === '.' ? key : 'PageDown');
      await expect(curtain).toHaveCount(0);
      await expect(page.getByText('That is a ratio too')).toBeVisible();
    }

    await page.keyboard.press('l');
    await page.mouse.move(400, 300);
    const dot = page.locator('[data-laser][data-moved]');
    const box = await dot.boundingBox();
    expect(Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2)).toBe(400);
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2)).toBe(300);
    await expect(dot).toHaveAttribute('data-laser', 'red');
    await page.keyboard.press('l');
    await expect(dot).toHaveAttribute('data-laser', 'green');
    await page.keyboard.press('l');
    await expect(dot).toHaveCount(0);

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys while presenting' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Home');
    await expect(heading(page, 'An alarming line')).toBeVisible();
    await page.keyboard.press('End');
    await expect(heading(page, 'What to take home')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/workshop\/lesson\/ratio\/end$/);
    await expect(page.getByRole('heading', { level: 2, name: 'What to take home' })).toBeVisible();
  });
});

test('notes in a second window turn with what the room sees, from either side', async ({ page, context }) => {
  await page.goto('./#/workshop/present/ratio/times');
  await expect(heading(page, 'How many times as much?')).toBeVisible({ timeout: 60_000 });
  const opening = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opening;
  const complaints: string[] = [];
  notes.on('pageerror', (error) => complaints.push(error.message));
  notes.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  const at = (name: string) => notes.getByRole('heading', { level: 2, name });
  await expect(at('How many times as much?')).toBeVisible({ timeout: 60_000 });
  await expect(notes.getByText('In step with the window')).toBeVisible();
  await expect(notes.getByText('Everybody reckons')).toBeVisible();
  // The answer is there before the room sees it.
  const answer = notes.getByRole('region', { name: 'The answer' });
  await expect(answer).toContainText('That is a ratio too');
  await expect(notes.getByText('the question', { exact: true })).toBeVisible();
  expect(await faults(notes)).toEqual([]);
  expect(context.pages()).toHaveLength(2);

  for (let i = 0; i < 10; i++) await page.keyboard.press('PageDown');
  await expect(at('More claims, or a larger scheme?')).toBeVisible();
  await expect(answer).toContainText('B: Mostly because the scheme has grown');
  await notes.keyboard.press('PageDown');
  await expect(page.getByText('Why did claims cost so much more?')).toBeVisible();
  await notes.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('Now do the same for the twelve months')).toBeVisible();
  await notes.getByRole('button', { name: 'Black' }).click();
  await expect(page.locator('[data-curtain="black"]')).toBeVisible();
  await expect(notes.getByText('The room sees a black screen')).toBeVisible();
  await page.keyboard.press('b');
  await expect(notes.getByText('In step with the window')).toBeVisible();

  await notes.getByRole('button', { name: 'Start the clock' }).click();
  await expect(notes.getByRole('timer')).toHaveText(/^0:0[1-9]$/);
  await notes.reload();
  await expect(notes.getByRole('timer')).toHaveText(/^0:/);
  await expect(notes.getByText('In step with the window')).toBeVisible();
  await page.reload();
  await page.keyboard.press('PageDown');
  await expect(notes.getByText('the question', { exact: true })).toBeVisible();
  // Asked for again, also by a page that was loaded anew, they come to the front as they are: the clock goes on.
  await page.keyboard.press('n');
  await expect(notes.getByRole('button', { name: 'Start the clock' })).toHaveCount(0);
  await expect(notes.getByText('In step with the window')).toBeVisible();
  expect(context.pages()).toHaveLength(2);
  // It goes on also where they were closed by mistake.
  await notes.close();
  await expect.poll(() => context.pages().length).toBe(1);
  await expect
    .poll(async () => {
      await page.keyboard.press('n');
      return context.pages().length;
    })
    .toBe(2);
  const [again] = context.pages().filter((one) => one !== page);
  if (!again) throw new Error('no notes');
  await expect(again.getByText('In step with the window')).toBeVisible({ timeout: 60_000 });
  await expect(again.getByRole('button', { name: 'Start it again from 0:00' })).toBeVisible();

  await page.goto('./#/workshop');
  await expect(again.getByText('No window that presents this lesson answers')).toBeVisible();
  expect(await faults(again)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('notes that are turned before the window of the room has answered turn it once it does', async ({
  page,
  context,
}) => {
  await context.addInitScript(holdBack);
  await page.goto('./#/workshop/present/ratio/times');
  await expect(heading(page, 'How many times as much?')).toBeVisible({ timeout: 60_000 });
  const opening = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opening;
  const at = (name: string) => notes.getByRole('heading', { level: 2, name });
  await expect(at('How many times as much?')).toBeVisible({ timeout: 60_000 });
  await expect(notes.getByText('In step with the window')).toHaveCount(0);
  await notes.keyboard.press('PageUp');
  await expect(heading(page, 'An alarming line')).toBeVisible();
  await expect(notes.getByText('In step with the window')).toBeVisible();
  await expect(at('An alarming line')).toBeVisible();
});

/** Keeps what the window of the room shows from the notes, up to a moment after a key was pressed in them. */
function holdBack() {
  const held: Array<() => void> = [];
  let isHeld = true;
  const release = () => {
    isHeld = false;
    setTimeout(() => {
      for (const hear of held.splice(0)) hear();
    });
  };
  window.addEventListener('keydown', release, { capture: true });
  const told = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'onmessage');
  Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
    set(this: BroadcastChannel, hear: (message: MessageEvent<{ readonly kind: string }>) => void) {
      told?.set?.call(this, (message: MessageEvent<{ readonly kind: string }>) => {
        if (isHeld && message.data.kind === 'shows') held.push(() => hear(message));
        else hear(message);
      });
    },
  });
}

test('a lesson prints on pages of A4, and as a copy with answers', async ({ page }) => {
  await page.goto('./#/workshop/lesson');
  await page.getByText('Teach with it, or change it What a ratio is').click();
  await page.getByRole('link', { name: 'Handout to print What a ratio is' }).click();
  await expect(page.getByRole('article')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('That is a ratio too')).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  const pages = async () => {
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    return [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
      size.map((points) => Math.round((Number(points) / 72) * 25.4)),
    );
  };
  const printed = await pages();
  expect(printed.length).toBeGreaterThan(1);
  expect(printed.length).toBeLessThanOrEqual(5);
  for (const size of printed) expect(size).toEqual([210, 297]);
  await page.getByLabel('With answers').check();
  await expect(page.getByText('That is a ratio too')).toBeVisible();
  await expect(page).toHaveURL(/answers=yes/);
  expect(await faults(page)).toEqual([]);
  for (const size of await pages()) expect(size).toEqual([210, 297]);
});
