import { DOMAINS, valueOf, type Indicator } from '#indicators';
import type { MeasureUnit } from '#measures';
import type { Period } from '#units';
import type { Words } from '#words';
import { aboutLines } from './about.ts';
import { unitsInFormula } from './cells.ts';
import { directionTold, formulaTold, guidesTold, sourcesTold } from './definition-words.ts';
import { bookLines, bookPeriods, type BookLine, type BookOf } from './lines.ts';
import { markdownTable, markdownText } from './markdown-text.ts';

type Periods = ReadonlyArray<readonly [at: number, period: Period]>;

/**
 * The same book as Markdown (CommonMark with tables): a section a domain, under it each indicator with its values as the
 * screens show them, formula, guides and sources.
 */
export function indicatorBookMarkdown(book: BookOf, words: Words): string {
  const periods = bookPeriods(book);
  const lines = bookLines(book.counted);
  const sections = DOMAINS.flatMap((domain) => {
    const ofDomain = lines.filter(({ indicator }) => indicator.domain === domain);
    const indicators = [...new Set(ofDomain.map(({ indicator }) => indicator))];
    return indicators.length === 0
      ? []
      : [
          `## ${markdownText(words.say(`domain.${domain}`))}`,
          ...indicators.flatMap((indicator) =>
            indicatorParts(
              indicator,
              ofDomain.filter((line) => line.indicator === indicator),
              book,
              periods,
              words,
            ),
          ),
        ];
  });
  const about = aboutLines(book, periods, words).map((cells) => cells.map(markdownText));
  return `${[
    `# ${markdownText(words.say('workbook.titleOf', { name: book.profile.name }))}`,
    markdownTable(['', ''], about),
    ...sections,
  ].join('\n\n')}\n`;
}

function indicatorParts(
  indicator: Indicator,
  lines: readonly BookLine[],
  book: BookOf,
  periods: Periods,
  words: Words,
): string[] {
  const { currency } = book.profile;
  const told = (['question', 'definition'] as const).map((part) => words.indicator(indicator, part));
  const bases = [...new Map(lines.map((line) => [line.basis, line])).values()];
  const formulas = bases.map(({ formula, basisTold }) => {
    const text = formulaTold(formula, words);
    return basisTold === ''
      ? text
      : words.say('workbook.formulaOfBasis', { basis: words.sayCode('basis', basisTold), formula: text });
  });
  const guides = [...new Set(bases.flatMap(({ basis }) => guidesTold(indicator, basis, words, currency)))];
  const facts = [
    ...formulas.map((text) => [words.say('workbook.column.formula'), text]),
    [words.say('workbook.column.direction'), directionTold(indicator, words)],
    ...guides.map((text) => [words.say('workbook.column.guides'), text]),
    [words.say('workbook.column.reading'), words.indicator(indicator, 'reading')],
    [words.say('workbook.column.beware'), words.indicator(indicator, 'beware')],
    ...sourcesTold(indicator, words).map((text) => [words.say('workbook.column.sources'), text]),
  ].map((pair) => {
    const [name = '', text = ''] = pair.map(markdownText);
    return `- **${name}:** ${text}`;
  });
  return [
    `### ${markdownText(words.indicator(indicator, 'name'))}`,
    ...told.map(markdownText),
    facts.join('\n'),
    ...lines.flatMap((line) => valueTable(line, book, periods, words)),
  ];
}

function valueTable(line: BookLine, book: BookOf, periods: Periods, words: Words): string[] {
  const { basisTold, group } = line;
  const names = [
    ...(basisTold === '' ? [] : [words.sayCode('basis', basisTold)]),
    ...(group ? [words.group(group.split, group.name)] : []),
  ].map(markdownText);
  const headings = (['period', 'value', 'numerator', 'denominator', 'interval', 'status'] as const).map(
    (name) => markdownText(words.say(`workbook.column.${name}`)),
  );
  const rows = periods.map(([at, period]) => valueCells(line, at, period, book, words).map(markdownText));
  const table = markdownTable(headings, rows);
  return names.length > 0 ? [`**${names.join(', ')}**`, table] : [table];
}

function valueCells(
  { indicator, basis, formula, counted, column }: BookLine,
  at: number,
  period: Period,
  { profile: { currency }, grain }: BookOf,
  words: Words,
): string[] {
  const { value, numerator, denominator, lower, upper, status, reason } = valueOf(indicator, basis, counted, {
    period: at,
    column,
  });
  const [over, under] = unitsInFormula(formula);
  const shown = (number: number | null) =>
    number === null ? '' : words.quantity(number, indicator.unit, currency);
  const counts = (number: number | null, unit: MeasureUnit | null) =>
    number === null
      ? ''
      : unit === null
        ? words.number(number, 4)
        : words.quantity(number, unit, currency, 'exact');
  const state = words.say(`status.${status}`);
  return [
    words.period(period, grain),
    shown(value),
    counts(numerator, over),
    counts(denominator, under),
    lower === null || upper === null
      ? ''
      : words.say('workbook.interval', { lower: shown(lower), upper: shown(upper) }),
    reason === null
      ? state
      : words.say('workbook.statusWithReason', { status: state, reason: words.say(`reason.${reason}`) }),
  ];
}
