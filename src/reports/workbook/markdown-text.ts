/** Letters that no document shows, and some that it cannot hold. */
const UNSEEN = /[\u0000-\u001f\u007f\u2028\u2029]+/g;
/** What Markdown or HTML have a meaning for. */
const MARKS = /[\\`*_{}[\]<>|#~&!]/g;
const AS_HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What is a link without any mark. */
const LINKS = /\b(https?|ftp):\/\/|\bwww\./gi;
/** What is an address of mail without any mark. */
const MAIL = /(?<=\S)@(?=\S)/g;
/** What begins a list, a rule or a line under a heading at the beginning of a line, after the mark that it takes. */
const BEGINNINGS = /^(\d{1,9})(?=[.)](?:\s|$))|^(?=[-+](?:[-+\s]|$)|=+\s*$|:-)/;

/** A text in one line that Markdown shows as it was typed: no markup, no link, no cell of a table ends in it. */
export function markdownText(text: string): string {
  return (
    text
      .replace(UNSEEN, ' ')
      .trim()
      .replace(MARKS, (mark) => AS_HTML[mark] ?? `\\${mark}`)
      .replace(LINKS, (start) => start.replace(/[:.]/, (mark) => (mark === ':' ? '&#58;' : '&#46;')))
      // GitHub looks for addresses in what is shown: only a letter without width keeps one from being a link.
      .replace(MAIL, '&#64;&#8288;')
      .replace(BEGINNINGS, '$1\\')
  );
}

/** A text of several lines, as markdownText has each: its lines stay lines, and what stands apart are paragraphs. */
export function markdownParagraphs(text: string): string[] {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map(markdownText)
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((paragraph) => paragraph !== '');
}

/** A table; all cells are texts that are safe already. */
export function markdownTable(headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
