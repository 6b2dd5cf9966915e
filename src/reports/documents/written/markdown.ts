import type { Words } from '#words';
import { markdownParagraphs, markdownText } from '../../workbook/markdown-text.ts';
import type { Report, ReportBlock, ReportTable } from '../report.ts';
import { staleInWords } from './stale-in-words.ts';

/** A report as Markdown; what people typed is text in it and nothing else. */
export function reportMarkdown(report: Report, words: Words): string {
  const parts = [
    `# ${markdownText(report.title)}: ${markdownText(report.name)}`,
    markdownText(report.subtitle),
    ...(report.isMadeUp ? [`**${markdownText(words.say('report.madeUp'))}**`] : []),
    ...report.sections.flatMap(({ title, blocks }) => [
      `## ${markdownText(title)}`,
      ...blocks.flatMap((block) => blockIn(block, words)),
    ]),
    `## ${markdownText(words.say('report.source'))}`,
    ...report.source.map(markdownText),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockIn(block: ReportBlock, words: Words): string[] {
  switch (block.as) {
    case 'text': {
      const [first, ...rest] = markdownParagraphs(block.text);
      if (first === undefined) return [];
      const about = block.about === null ? '' : `**${markdownText(block.about)}**: `;
      const stale = block.edited ? staleInWords(block.edited, words) : null;
      return [`${about}${first}`, ...rest, ...(stale === null ? [] : [`> ${markdownText(stale)}`])];
    }
    case 'tiles':
      return [
        block.tiles
          .map(
            ({ name, text, verdict, notes }) =>
              `- **${markdownText(name)}**: ${[text, ...(verdict ? [words.say(`verdict.${verdict}`)] : []), ...notes].map(markdownText).join('; ')}`,
          )
          .join('\n'),
      ];
    case 'table':
      return tableIn(block.table);
    case 'chart':
      return [...tableIn(block.table), ...(block.says === null ? [] : [markdownText(block.says)])];
  }
}

function tableIn({ title, headings, rows, notes }: ReportTable): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(headings.map(({ text }) => markdownText(text))),
    line(
      headings.map(({ isNumber }, i) =>
        isNumber && rows.some((row) => row[i]?.number !== undefined) ? '---:' : '---',
      ),
    ),
    ...rows.map((row) => line(row.map(({ text }) => markdownText(text)))),
  ];
  return [`### ${markdownText(title)}`, table.join('\n'), ...notes.map(markdownText)];
}
