import type { Words } from '#words';
import { staleInWords } from './stale-in-words.ts';
import type { Report, ReportBlock, ReportTable } from '../report.ts';

/** A report as Markdown; what people typed is text in it and nothing else. */
export function reportMarkdown(report: Report, words: Words): string {
  const parts = [
    `# ${plain(report.title)}: ${plain(report.name)}`,
    plain(report.subtitle),
    ...(report.isMadeUp ? [`**${plain(words.say('report.madeUp'))}**`] : []),
    ...report.sections.flatMap(({ title, blocks }) => [
      `## ${plain(title)}`,
      ...blocks.flatMap((block) => blockIn(block, words)),
    ]),
    `## ${plain(words.say('report.source'))}`,
    ...report.source.map(plain),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockIn(block: ReportBlock, words: Words): string[] {
  switch (block.as) {
    case 'text': {
      if (block.text === '') return [];
      const about = block.about === null ? '' : `**${plain(block.about)}**: `;
      const stale = block.edited ? staleInWords(block.edited.stale, words) : null;
      return [`${about}${plain(block.text)}`, ...(stale === null ? [] : [`> ${plain(stale)}`])];
    }
    case 'tiles':
      return [
        block.tiles
          .map(({ name, text, notes }) => `- **${plain(name)}**: ${[text, ...notes].map(plain).join('; ')}`)
          .join('\n'),
      ];
    case 'table':
      return tableIn(block.table);
    case 'chart':
      return [...tableIn(block.table), ...(block.says === null ? [] : [plain(block.says)])];
  }
}

function tableIn({ title, headings, rows, notes }: ReportTable): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(headings.map(({ text }) => plain(text))),
    line(headings.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(({ text }) => plain(text)))),
  ];
  return [`### ${plain(title)}`, table.join('\n'), ...notes.map(plain)];
}

/** What Markdown or HTML in it would take for more than a letter. */
const MARKS = /[\\`*_{}[\]<>#|~!]/g;

/** Text on one line in which nothing is a mark; a line cannot begin as a list or a heading would. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    .replace(/^([-+=]|\d+[.)])(?=\s|$)/, '\\$1');
}
