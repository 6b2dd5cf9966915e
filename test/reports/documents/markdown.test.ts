import { beforeAll, describe, expect, it } from 'vitest';
import { reportFrom, reportMarkdown, sentenceFor, withSentences, type Report } from '#reports';
import { createWords } from '#words';
import { gathered, schemeOf } from '../../support/reported.ts';

const words = createWords('en-GB');

let report: Report;
beforeAll(async () => {
  report = reportFrom('brief', await gathered(await schemeOf({ seed: 3 })), words);
});

/** The report as Markdown, with a sentence of somebody's in the place of its first without a name. */
function withWritten(text: string): string {
  const block = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((one) => one.as === 'text' && one.about === null);
  if (block?.as !== 'text') throw new Error('Nothing is said');
  return reportMarkdown(withSentences(report, [sentenceFor(block, text, report)]), words);
}

/** The lines that are in one and not in the other, in their order. */
function linesOnlyIn(one: string, other: string): string[] {
  const known = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !known.has(line));
}

/** What CommonMark takes for the beginning of an item, a rule or the line under a heading, and GFM for an address. */
const MEANT = [/^ {0,3}(?:\d{1,9}[.)]|[-+*])(?:\s|$)/, /^ {0,3}(?:=+|-+|(?:[-_*]\s*){3,})\s*$/, /\w@\w/];

/** What a reader sees of a line. */
const seen = (line: string) =>
  line
    .replace(/\\$/, '')
    .replace(/\\(.)/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\u2060', '');

describe('a sentence in a report as Markdown', () => {
  it.each([
    '2023. Members left',
    '1) First',
    '- one',
    '+ more',
    '---',
    '- - -',
    '===',
    'Ask asha.k@scheme.org',
    '-5 is less than 12.5',
  ])('is text, however it begins: %s', (text) => {
    const found = linesOnlyIn(withWritten(text), reportMarkdown(report, words));
    expect(found.map(seen)).toEqual([text]);
    for (const mark of MEANT) expect(found[0]).not.toMatch(mark);
  });

  it('keeps its lines and its paragraphs', () => {
    const markdown = withWritten(
      'Three people run it.\n- Two are paid.\r\n\r\n\n2. Of the third\r\nwe know little.',
    );
    // A backslash at its end is what breaks a line in CommonMark.
    expect(markdown).toContain(
      '\n\nThree people run it.\\\n\\- Two are paid.\n\n2\\. Of the third\\\nwe know little.\n\n',
    );
  });
});

describe('a table in a report as Markdown', () => {
  it('has numbers at the right, and texts at the left', () => {
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.as === 'table' || block.as === 'chart' ? [block.table] : [])),
    );
    const rules = reportMarkdown(report, words)
      .split('\n')
      .filter((line) => /^\|(?: -+:? \|)+$/.test(line));
    expect(rules.length).toBe(tables.length);
    tables.forEach(({ rows, headings }, i) => {
      const sides = headings.map((_, column) =>
        rows.some((row) => row[column]?.number !== undefined) ? '---:' : '---',
      );
      expect(rules[i]).toBe(`| ${sides.join(' | ')} |`);
    });
    // Of who the scheme is, all is text.
    const profile = tables.findIndex(({ rows }) => rows.flat().every(({ number }) => number === undefined));
    expect(rules[profile]).not.toContain(':');
  });
});
