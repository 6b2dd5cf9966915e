import type { CellObject, WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, DOMAINS, indicatorOf, valueOf, type Indicator, type IndicatorId } from '#indicators';
import { bookFile, KIND_NAMES, type Book } from '#records';
import { indicatorBookMarkdown, type BookOf } from '#reports';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { countedByHand } from '../../support/counted.ts';
import {
  bookOfFiles,
  bookRead,
  bytesOf,
  linesOf,
  numberOf,
  partsOf,
  textOf,
  words,
} from '../../support/indicator-book.ts';
import { readFiles } from '../../support/scheme.ts';
import { textFile } from '../../support/shared.ts';

const story = makeScheme({ ...PLAIN_STORY, families: 60, months: 26 });
const files = story.files.map(({ name, text }) => textFile(name, text));
const quarters = await bookOfFiles(files, 'quarter');
const bytes = await bytesOf(quarters);
const book = bookRead(bytes);
const parts = partsOf(bytes);
const sheetXml = (name: string) => parts[`xl/worksheets/sheet${book.SheetNames.indexOf(name) + 1}.xml`] ?? '';

const HOSTILE = [
  '=HYPERLINK("http://example.org","press")',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '</t></is></c><c r="A9"><f>1+1</f></c>',
  '|a|b|',
  '`x` [y](javascript:1) ![z](http://example.org/z.png)',
  'one\u0001two\nthree\tfour\u0000',
  "'=1",
  '_x003D_1',
  '=x'.repeat(20_000),
];

/** A book of what was counted by hand: one period, no names but those given. */
function byHand(id: IndicatorId, name: string, more: Partial<BookOf> = {}): BookOf {
  const inputs = indicatorOf(id)?.example.inputs ?? {};
  const whole = countedByHand(inputs);
  const month = whole.periods[0]?.last ?? 0;
  return {
    profile: { name, country: '', currency: 'XXX' },
    isMadeUp: false,
    waiting: [],
    grain: 'month',
    from: month,
    to: month,
    counted: [whole],
    moneyDecimals: 2,
    ...more,
  };
}

const allCells = (read: WorkBook) =>
  Object.values(read.Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as CellObject])),
  );

const lineOf = (read: WorkBook, id: string) =>
  linesOf(read.Sheets['Values']).find((line) => textOf(line['Id']) === id);

describe('the book of indicators as a file', () => {
  it('has well-formed parts, whose elements stand in the order of the schema', () => {
    for (const [name, xml] of Object.entries(parts)) {
      const open: string[] = [];
      for (const [, closing, tag = '', alone] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
        if (alone) continue;
        if (!closing) open.push(tag);
        else expect(open.pop(), name).toBe(tag);
      }
      expect(open, name).toEqual([]);
      expect(xml.replace(/&(amp|lt|gt|quot);/g, ''), name).not.toContain('&');
    }
    const order = 'sheetPr sheetViews cols sheetData autoFilter pageMargins pageSetup headerFooter'.split(
      ' ',
    );
    for (const name of book.SheetNames) {
      const found = [...sheetXml(name).matchAll(/<(\w+)\b/g)].flatMap(([, tag = '']) =>
        order.includes(tag) ? [tag] : [],
      );
      expect(found, name).toEqual(order.filter((tag) => found.includes(tag)));
    }
    expect(
      /<sheets>.*<\/sheets><definedNames>.*<\/definedNames><calcPr fullCalcOnLoad="1"\/>/.test(
        parts['xl/workbook.xml'] ?? '',
      ),
    ).toBe(true);
  });

  it('keeps headings and names in sight, and repeats them on paper', () => {
    expect(book.SheetNames).toEqual(['About', 'Values', 'Measures', 'Definitions']);
    const panes = book.SheetNames.map((name) => /<pane [^>]*>/.exec(sheetXml(name))?.[0]);
    expect(panes).toEqual([
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
      '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
      '<pane xSplit="3" ySplit="3" topLeftCell="D4" activePane="bottomRight" state="frozen"/>',
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/>',
    ]);
    const named = [
      ...(parts['xl/workbook.xml'] ?? '').matchAll(/name="_xlnm.Print_Titles" localSheetId="(\d)">([^<]+)</g),
    ].map(([, sheet, cells]) => [sheet, cells]);
    expect(named).toEqual([
      ['0', "'About'!$3:$3"],
      ['1', "'Values'!$A:$A,'Values'!$3:$3"],
      ['2', "'Measures'!$A:$C,'Measures'!$3:$3"],
      ['3', "'Definitions'!$A:$B,'Definitions'!$3:$3"],
    ]);
    for (const name of book.SheetNames) {
      expect(sheetXml(name)).toContain('orientation="landscape"');
      expect(sheetXml(name)).toContain('&amp;P / &amp;N');
    }
  });

  it('shows every value as the screens do, and amounts with the decimals of the currency', () => {
    const { currency } = quarters.profile;
    let shown = 0;
    for (const line of linesOf(book.Sheets['Values'])) {
      const value = line['Value'];
      const indicator = indicatorOf(textOf(line['Id']));
      if (!value || !indicator) continue;
      const number = numberOf(value) ?? 0;
      const onScreen = words
        .quantity(number, indicator.unit, currency, indicator.unit === 'money' ? 'exact' : 'glance')
        .replace(new RegExp(`${currency}\\s`), '');
      expect(value.w, `${indicator.id} ${number}`).toBe(onScreen);
      shown++;
    }
    expect(shown).toBeGreaterThan(300);
  });

  it('shows amounts of a currency without cents without them', async () => {
    const [none, three] = await Promise.all(
      [0, 3].map(async (moneyDecimals) => bookRead(await bytesOf({ ...quarters, moneyDecimals }))),
    );
    const shown = (read: WorkBook | undefined) => read && lineOf(read, 'earned-premium')?.['Value']?.w;
    expect(shown(none)).toMatch(/^[\d,]+$/);
    expect(shown(three)).toMatch(/^[\d,]+\.\d{3}$/);
  });

  it('leaves the cell of what is not known empty, with the reason beside it', () => {
    const lines = linesOf(book.Sheets['Values']);
    const missing = lines.filter((line) => line['Value'] === undefined);
    expect(missing.length).toBeGreaterThan(50);
    for (const line of missing) {
      expect(textOf(line['Status'])).toBe(words.say('status.missing'));
      expect(textOf(line['Reason'])).not.toBe('');
    }
    const [whole] = quarters.counted;
    const known = (CATALOGUE as readonly Indicator[]).filter(({ alwaysSplit }) => alwaysSplit === null);
    for (const indicator of known)
      whole.periods.forEach((_, period) => {
        const [basis = ''] = indicator.bases.map(([name]) => name);
        const line = lines.filter(
          (one) =>
            textOf(one['Id']) === indicator.id &&
            textOf(one['Basis']) === (basis === '' ? '' : words.sayCode('basis', basis)),
        )[period];
        if (!line) return;
        const { value } = valueOf(indicator, basis, whole, { period, column: 0 });
        expect(line['Value'] === undefined, indicator.id).toBe(value === null);
      });
    expect(allCells(book).filter(({ t }) => t === 'e')).toEqual([]);
  });

  it('leaves measures that are not known empty, and says why', () => {
    const lines = linesOf(book.Sheets['Measures']);
    const periods = quarters.counted[0].periods.map((period) => words.period(period, 'quarter'));
    const lacking = lines.filter((line) => periods.some((period) => line[period] === undefined));
    expect(lacking.length).toBeGreaterThan(5);
    for (const line of lacking) expect(textOf(line['What is missing or qualified'])).not.toBe('');
  });

  it('keeps negative amounts as numbers', async () => {
    const inputs = indicatorOf('net-income')?.example.inputs;
    const counted = countedByHand({ ...inputs, 'claims-amount-by-service': 1e9 });
    const read = bookRead(await bytesOf(byHand('net-income', 'Less than nothing', { counted: [counted] })));
    const value = lineOf(read, 'net-income')?.['Value'];
    expect(value?.t).toBe('n');
    expect(value?.v).toBeLessThan(-9e8);
    expect(value?.f).toContain('-');
    expect(value?.w?.startsWith('-')).toBe(true);
  });

  it('tells of every indicator what it says, on each of its bases', () => {
    const lines = linesOf(book.Sheets['Definitions']);
    expect(lines.map((line) => textOf(line['Id']))).toEqual(
      CATALOGUE.flatMap(({ id, bases }) => bases.map(() => id)),
    );
    for (const line of lines)
      for (const heading of ['Indicator', 'Question', 'Definition', 'Formula', 'Unit', 'Better', 'Sources'])
        expect(textOf(line[heading]), `${textOf(line['Id'])} ${heading}`).not.toBe('');
    for (const line of lines) {
      const { sources = [] } = indicatorOf(textOf(line['Id'])) ?? {};
      for (const { work, place } of sources) {
        expect(textOf(line['Sources'])).toContain(work);
        expect(textOf(line['Sources'])).toContain(place);
      }
    }
  });

  it('has the periods that end in the span, and no other', async () => {
    const [first, second, third] = quarters.counted[0].periods;
    if (!first || !second || !third) throw new Error('too few periods');
    const read = bookRead(await bytesOf({ ...quarters, from: second.last, to: third.last }));
    const told = new Set(linesOf(read.Sheets['Values']).map((line) => textOf(line['Period'])));
    expect([...told]).toEqual([second, third].map((period) => words.period(period, 'quarter')));
    const cells = linesOf(read.Sheets['Measures'])[0] ?? {};
    expect(Object.keys(cells)).not.toContain(words.period(first, 'quarter'));
  });

  it('says what waits to be corrected, and that a scheme is made up', async () => {
    const waiting = KIND_NAMES.map((kind) => ({ kind, rows: kind === 'claims' ? 3 : 0, counted: 97 }));
    const read = bookRead(await bytesOf({ ...quarters, isMadeUp: true, waiting }));
    const told = allCells({ ...read, Sheets: { About: read.Sheets['About'] ?? {} } }).map(textOf);
    expect(told.filter((text) => text.includes('3 rows') && text.includes('3.0%'))).toHaveLength(1);
    expect(told.join(' ')).toContain('made up');
  });

  it('is known as ours when it comes back, and is nobody’s records', async () => {
    const again = await readFiles([{ name: 'book.xlsx', content: new Blob([bytes]) }]);
    expect(again.map(({ table }) => table)).toEqual(again.map(() => null));
    expect(again.map(({ report }) => report.fault?.code)).toEqual(['no-rows']);
  });
});

describe('what people typed', () => {
  it.each(HOSTILE)('is a text in the book: %#', async (name) => {
    const [whole] = quarters.counted;
    const divided = quarters.counted.slice(1).map((one) => ({
      ...one,
      groups: one.groups.map((group, i) => (i === 0 ? name : group)),
    }));
    const hostile = { ...quarters, profile: { name, country: name, currency: name } };
    const read = bookRead(await bytesOf({ ...hostile, counted: [whole, ...divided] }));
    const formulas = allCells(read).flatMap(({ f }) => (f === undefined ? [] : [f]));
    expect(formulas).toEqual(allCells(book).flatMap(({ f }) => (f === undefined ? [] : [f])));
    const texts = allCells(read).filter(({ t }) => t === 's');
    expect(texts.filter(({ v }) => String(v).length > 32_767)).toEqual([]);
    expect(texts.filter(({ v }) => /^[=+\-@\t\r]/.test(String(v)))).toEqual([]);
    // It is there as it was typed, behind the mark that keeps it a text; only what is too long for a cell is cut.
    const shown = linesOf(read.Sheets['About'])[0];
    const told = textOf(Object.values(shown ?? {})[1]);
    const plain = told.replace(/^'(?='*[=+\-@\t\r])/, '');
    if (name.length < 30_000) expect(plain).toBe(name);
    else expect(name.startsWith(plain.slice(0, -1))).toBe(true);
  });

  it.each(HOSTILE)('is a text in Markdown: %#', (name) => {
    const text = indicatorBookMarkdown({ ...quarters, profile: { ...quarters.profile, name } }, words);
    const plain = indicatorBookMarkdown(
      { ...quarters, profile: { ...quarters.profile, name: 'Plain' } },
      words,
    );
    // No line, cell or mark more than with a plain name.
    const shape = (one: string) => [
      one.split('\n').length,
      one.replace(/\\./g, '').match(/[|<>[\]`]/g)?.length,
      (one.match(/[\u0000-\u0009\u000b-\u001f]/g) ?? []).length,
    ];
    expect(shape(text)).toEqual(shape(plain));
    expect(text).not.toMatch(/https?:\/\/example/);
  });

  it('cannot name a sheet that a formula then runs off with', async () => {
    const odd: Book = {
      otherWord: '',
      sheets: [
        {
          name: 'One',
          headingRow: 1,
          columns: [{ width: 10, form: 'plain' }],
          rows: [
            ['A'],
            [{ form: 'plain', value: 1, formula: { op: 'cell', sheet: "x'!A1+1", column: 1, row: 2 } }],
          ],
        },
      ],
    };
    await expect(bookFile(odd)).rejects.toThrow('not in the book');
  });
});

describe('the book as Markdown', () => {
  const text = indicatorBookMarkdown(quarters, words);

  it('has a section for each domain, and each indicator once', () => {
    const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(DOMAINS.map((domain) => words.say(`domain.${domain}`)));
    expect([...text.matchAll(/^### /gm)]).toHaveLength(CATALOGUE.length);
  });

  it('has tables whose lines have as many cells as their headings', () => {
    const tables = text
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(CATALOGUE.length);
    for (const table of tables) {
      const widths = table.split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('tells every value as the screens do', () => {
    const [whole] = quarters.counted;
    const indicator: Indicator | undefined = indicatorOf('renewal-rate');
    if (!indicator) throw new Error('no renewal rate');
    const section = text.split('\n### ').find((part) => part.startsWith(words.indicator(indicator, 'name')));
    whole.periods.forEach((period, at) => {
      const { value } = valueOf(indicator, '', whole, { period: at, column: 0 });
      const shown = value === null ? '' : words.quantity(value, 'share', '');
      expect(section).toContain(`| ${words.period(period, 'quarter')} | ${shown} |`);
    });
  });
});
