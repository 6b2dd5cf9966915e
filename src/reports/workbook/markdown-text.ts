/** Letters that no document shows, and some that it cannot hold. */
const UNSEEN = /[\u0000-\u001f\u007f\u2028\u2029]+/g;
/** What Markdown or HTML have a meaning for. */
const MARKS = /[\\`*_{}[\]<>|#~&!]/g;
const AS_HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What is a link without any mark. */
const LINKS = /\b(https?|ftp):\/\/|\bwww\./gi;

/** A text in one line that Markdown shows as it was typed: no markup, no link, no cell of a table ends in it. */
export function markdownText(text: string): string {
  return text
    .replace(UNSEEN, ' ')
    .trim()
    .replace(MARKS, (mark) => AS_HTML[mark] ?? `\\${mark}`)
    .replace(LINKS, (start) => start.replace(/[:.]/, (mark) => (mark === ':' ? '&#58;' : '&#46;')));
}

/** A table; all cells are texts that are safe already. */
export function markdownTable(headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
