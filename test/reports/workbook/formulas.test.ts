import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import reckon from 'xlsx-calc';
import type { WorkBook } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE, indicatorOf, valueOf, type Indicator } from '#indicators';
import type { BookOf } from '#reports';
import { daysIn, isoDay } from '#units';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { countedByHand } from '../../support/counted.ts';
import {
  areSame,
  bookOfFiles,
  bookRead,
  bytesOf,
  forgotten,
  linesOf,
  numberOf,
  partsOf,
  textOf,
  withoutValues,
  words,
} from '../../support/indicator-book.ts';
import { findLibreOffice, writeAnew } from '../../support/libreoffice.mjs';
import { filesOf, sharedFolder, testName, textFile } from '../../support/shared.ts';
import { agrees, parseValues } from '../../support/values.ts';

/** Values of a book by what they are of: indicator, basis in words, group in words, first day. */
function valuesIn(book: WorkBook) {
  const found = linesOf(book.Sheets['Values']).map(
    (line) =>
      [
        [line['Id'], line['Basis'], line['Group'], line['First day']].map(textOf).join('|'),
        {
          value: numberOf(line['Value']),
          numerator: numberOf(line['Numerator']),
          denominator: numberOf(line['Denominator']),
          reason: textOf(line['Reason']),
          status: textOf(line['Status']),
        },
      ] as const,
  );
  const values = new Map(found);
  expect(values.size).toBe(found.length);
  return values;
}

/** Days of spreadsheets by ISO days: 25,569 is 1 January 1970. */
const spreadsheetDay = (iso: string) => String(Date.parse(iso) / 86_400_000 + 25_569);

/** Every value that the app itself gives for what a book is of, by the same names. */
function valuesOfApp({ counted, from, to }: BookOf) {
  const values = new Map<string, ReturnType<typeof valueOf>>();
  for (const one of counted)
    for (const indicator of CATALOGUE as readonly Indicator[]) {
      if (indicator.alwaysSplit !== one.split) continue;
      const columns = one.split === null ? [0] : one.groups.map((_, i) => i + 1);
      for (const column of columns)
        one.periods.forEach((period, at) => {
          if (period.last < from || period.last > to) return;
          for (const [basis] of indicator.bases) {
            const group = one.groups[column - 1];
            const name = [
              indicator.id,
              basis === '' ? '' : words.sayCode('basis', basis),
              one.split && group !== undefined ? words.group(one.split, group) : '',
              spreadsheetDay(isoDay(daysIn(period).first)),
            ].join('|');
            values.set(name, valueOf(indicator, basis, one, { period: at, column }));
          }
        });
    }
  return values;
}

/** What a book that was reckoned anew says otherwise than the app. */
function otherwise(book: WorkBook, of: BookOf): string[] {
  const expected = valuesOfApp(of);
  return [...valuesIn(book)].flatMap(([name, found]) => {
    // A basis that cannot be used is not claimed; there is nothing to reckon then.
    const own = expected.get(name);
    if (!own) return found.value === null && found.reason !== '' ? [] : [`${name}: of nothing`];
    const isAlike =
      areSame(found.value, own.value) &&
      areSame(found.numerator, own.numerator) &&
      areSame(found.denominator, own.denominator) &&
      found.reason === (own.reason === null ? '' : words.say(`reason.${own.reason}`)) &&
      found.status === words.say(`status.${own.status}`);
    return isAlike ? [] : [`${name}: ${JSON.stringify(found)} for ${JSON.stringify(own)}`];
  });
}

/** A book whose formulas have been reckoned by a library that knows nothing of the app. */
function reckonedBook(bytes: Uint8Array): WorkBook {
  const book = forgotten(bookRead(bytes, ['Values', 'Measures']));
  reckon(book);
  return book;
}

const story = makeScheme({ ...PLAIN_STORY, families: 60, months: 26 });
const madeUp = story.files.map(({ name, text }) => textFile(name, text));

describe.each(['constructed', 'vectors-3'])('the book of %s', (name) => {
  const folder = sharedFolder(name);
  const grains = ['month', 'rolling12'] as const;
  it.skipIf(!folder)(testName('has formulas that come to every expected value', folder), async () => {
    if (!folder) return;
    const files = filesOf(folder, (file) => file !== 'expected.csv');
    const expected = parseValues(readFileSync(path.join(folder, 'expected.csv'), 'utf8'));
    let compared = 0;
    for (const grain of grains) {
      const of = await bookOfFiles(files, grain);
      const book = reckonedBook(await bytesOf(of));
      expect(otherwise(book, of)).toEqual([]);
      const values = valuesIn(book);
      for (const row of expected.filter((one) => one['grain'] === grain)) {
        const { indicator = '', basis = '', split = '', group = '', period_start: start = '' } = row;
        const found = indicatorOf(indicator);
        if (!found || (found.alwaysSplit ?? '') !== split) continue;
        const key = [
          indicator,
          basis === '' ? '' : words.sayCode('basis', basis),
          found.alwaysSplit ? words.group(found.alwaysSplit, group) : '',
          spreadsheetDay(start),
        ].join('|');
        const own = values.get(key);
        expect(own, key).toBeDefined();
        for (const column of ['value', 'numerator', 'denominator'] as const)
          expect(agrees(own?.[column]?.toString(), row[column]), `${key} ${column}`).toBe(true);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

describe('the formulas of a book', () => {
  it.each(['month', 'quarter', 'year', 'rolling12'] as const)(
    'come to the app’s own values by %s, in a made-up scheme',
    async (grain) => {
      const of = await bookOfFiles(madeUp, grain);
      expect(otherwise(reckonedBook(await bytesOf(of)), of)).toEqual([]);
    },
  );

  it('come to the worked example of every indicator', async () => {
    const wrong: string[] = [];
    let shown = 0;
    for (const indicator of CATALOGUE as readonly Indicator[]) {
      const { inputs, part, basis, result } = indicator.example;
      const whole = countedByHand(inputs);
      const [period] = whole.periods;
      if (!period) throw new Error('no period');
      const divided = indicator.alwaysSplit ? [countedByHand(inputs, part ?? {}, indicator.alwaysSplit)] : [];
      const of: BookOf = {
        profile: { name: 'By hand', country: '', currency: 'XXX' },
        isMadeUp: true,
        waiting: [],
        grain: 'month',
        from: period.last,
        to: period.last,
        counted: [whole, ...divided],
        moneyDecimals: 2,
      };
      const told = basis === '' ? '' : words.sayCode('basis', basis);
      const book = reckonedBook(await bytesOf(of));
      const line = linesOf(book.Sheets['Values']).find(
        (one) => textOf(one['Id']) === indicator.id && textOf(one['Basis']) === told,
      );
      const value = numberOf(line?.['Value']);
      if (value === null) wrong.push(`${indicator.id} ${basis}: missing`);
      else if (Math.abs(value - result) > 5e-4 * Math.max(1, Math.abs(result)))
        wrong.push(`${indicator.id} ${basis}: ${value} for ${result}`);
      shown++;
    }
    expect(shown).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('follow a measure that somebody changes', async () => {
    const of = await bookOfFiles(madeUp, 'year');
    const book = bookRead(await bytesOf(of));
    const sheet = linesOf(book.Sheets['Measures']);
    const claims = sheet.find((line) => textOf(line['Measure']) === 'claims rejected');
    if (!claims) throw new Error('no claims rejected');
    for (const cell of Object.values(claims)) if (cell.t === 'n') cell.v = Number(cell.v) * 2;
    const before = valuesIn(bookRead(await bytesOf(of)));
    reckon(book);
    const changed = [...valuesIn(book)].filter(([name, { value }]) => value !== before.get(name)?.value);
    expect(new Set(changed.map(([name]) => name.split('|')[0]))).toContain('rejection-ratio');
    for (const [name, { value }] of changed.filter(([one]) => one.startsWith('rejection-ratio|by number|')))
      expect(value).toBeCloseTo((before.get(name)?.value ?? 0) * 2, 12);
  });

  it('are made of cells, numbers and signs only', async () => {
    const parts = partsOf(await bytesOf(await bookOfFiles(madeUp, 'quarter')));
    const formulas = Object.values(parts).flatMap((xml) =>
      [...xml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, text = '']) => text),
    );
    expect(formulas.length).toBeGreaterThan(500);
    const odd = formulas.filter((text) => !/^[-+*/()\d.]*$/.test(text.replace(/'Measures'![A-Z]+\d+/g, '1')));
    expect(odd).toEqual([]);
    expect(formulas.filter((text) => !text.includes("'Measures'!"))).toEqual([]);
  });
});

describe('LibreOffice', () => {
  const libreOffice = findLibreOffice();
  const books = new Map<string, BookOf>();
  let folder = '';
  const handWorked = ['constructed', 'vectors-3'].map((name) => ({ name, given: sharedFolder(name) }));
  // It takes longer to start than to reckon, and so is given all books at once, without a value beside any formula.
  beforeAll(async () => {
    if (!libreOffice) return;
    folder = mkdtempSync(path.join(tmpdir(), 'schemescope-book-'));
    books.set('month', await bookOfFiles(madeUp, 'month'));
    books.set('rolling12', await bookOfFiles(madeUp, 'rolling12'));
    for (const { name, given } of handWorked) {
      if (!given) continue;
      const files = filesOf(given, (file) => file !== 'expected.csv');
      books.set(name, await bookOfFiles(files, 'month'));
    }
    const written: string[] = [];
    for (const [name, of] of books) {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, withoutValues(await bytesOf(of)));
      written.push(file);
    }
    mkdirSync(path.join(folder, 'anew'));
    writeAnew(libreOffice, written, path.join(folder, 'anew'));
  }, 120_000);
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  const sameValues = (name: string) => {
    const of = books.get(name);
    if (!of) throw new Error(`no book of ${name}`);
    const again = bookRead(readFileSync(path.join(folder, 'anew', `${name}.xlsx`)));
    expect(otherwise(again, of)).toEqual([]);
    const known = [...valuesIn(again).values()].filter(({ value }) => value !== null);
    expect(known.length).toBeGreaterThan(100);
  };
  const named = (name: string) =>
    libreOffice ? name : `${name} (skipped: no soffice on the PATH or in LIBREOFFICE_PATH)`;

  it.skipIf(!libreOffice).each(['month', 'rolling12'])(
    named('reckons the same values of a made-up scheme by %s from the formulas alone'),
    sameValues,
  );
  for (const { name, given } of handWorked)
    it.skipIf(!libreOffice || !given)(named(testName(`reckons the same values of ${name}`, given)), () =>
      sameValues(name),
    );
});
