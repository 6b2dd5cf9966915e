const MOST = 120;
const MOST_SCHEME = 45;

/**
 * A file name from a scheme's name and what the file holds, with nothing in it that a file system minds. A long name of
 * a scheme gives way first; what is cut is cut between words.
 */
export function fileName(scheme: string, what: string, ending: string): string {
  const of = cut(plain(scheme), MOST_SCHEME);
  return `${cut([of, plain(what)].filter(Boolean).join('-'), MOST - ending.length - 1)}.${ending}`;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf('-', most);
  return text.slice(0, end > 0 ? end : most);
}
