import type { FileFault } from './report.ts';

/** What the first bytes of a file tell: content decides, not the name's extension. */
export type Content =
  | { readonly is: 'table'; readonly encoding: string }
  | { readonly is: 'json'; readonly encoding: string }
  | { readonly is: 'spreadsheet' }
  | { readonly is: 'fault'; readonly fault: FileFault };

const SIGNATURES: ReadonlyArray<readonly [bytes: readonly number[], code: FileFault['code'] & SimpleFault]> =
  [
    [[0x89, 0x50, 0x4e, 0x47], 'picture'],
    [[0xff, 0xd8, 0xff], 'picture'],
    [[0x47, 0x49, 0x46, 0x38], 'picture'],
    [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  ];
type SimpleFault = 'picture' | 'pdf';

/** Archives, as XLSX and ODS are, and what office programs wrote before. */
const SPREADSHEETS: ReadonlyArray<readonly number[]> = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const BYTE_ORDER_MARKS: ReadonlyArray<readonly [bytes: readonly number[], encoding: string]> = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Judges a file by its first bytes; `head` holds at most the first 64 KB. */
export function contentOf(head: Uint8Array): Content {
  if (head.length === 0) return fault('empty');
  for (const [bytes, code] of SIGNATURES) if (startsWith(head, bytes)) return fault(code);
  if (SPREADSHEETS.some((bytes) => startsWith(head, bytes))) return { is: 'spreadsheet' };
  const mark = BYTE_ORDER_MARKS.find(([bytes]) => startsWith(head, bytes));
  const encoding = mark?.[1] ?? unmarkedEncoding(head);
  if (encoding === null) return fault('binary');
  const start = new TextDecoder(encoding).decode(head).trimStart();
  if (start === '') return fault('blank');
  if (/^<(!doctype|html|\?xml|head|body|script)/i.test(start)) return fault('web-page');
  return { is: /^[{[]/.test(start) ? 'json' : 'table', encoding };
}

/** UTF-8, or the UTF-16 in which noughts stand where its halves of letters do; null for what is no text. */
function unmarkedEncoding(head: Uint8Array): string | null {
  let first = 0;
  let second = 0;
  let odd = 0;
  let beyond = 0;
  head.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) first++;
    else if (byte === 0) second++;
    if (byte < 32 && !PLAIN_CONTROLS.has(byte)) odd++;
    else if (byte >= 128) beyond++;
  });
  if (first + second === 0) return 'utf-8';
  const wide = second > first ? 'utf-16le' : 'utf-16be';
  if (Math.min(first, second) <= Math.max(first, second) * SELDOM && isWide(head, wide)) return wide;
  // Text with a few noughts in it is text all the same: what was damaged is told where it stands.
  return odd <= head.length * MOST_ODD && beyond <= head.length * MOST_BEYOND ? 'utf-8' : null;
}

/** Tab, line ends, and what old programs put at the end of a page or a file. */
const PLAIN_CONTROLS: ReadonlySet<number> = new Set([9, 10, 12, 13, 26]);
/** Of the noughts in UTF-16, those that stand in the other half by chance. */
const SELDOM = 0.1;
/** Shares of all bytes in a text with noughts: of other control characters, and of letters beyond ASCII. */
const MOST_ODD = 0.15;
const MOST_BEYOND = 0.3;

/** Whether bytes are UTF-16 that reads as text does: without noughts, and with the marks of a table. */
function isWide(head: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  return /^[^\0\ufffd]*$/.test(text) && /[\t\r\n,;|]|^[\x20-\x7e]+$/.test(text);
}

/** A fault that a file's first bytes show, with nothing else to say of it. */
type PlainFault = Exclude<
  FileFault,
  {
    readonly code:
      | 'unknown-kind'
      | 'missing-columns'
      | 'no-figures'
      | 'yearly'
      | 'several-schemes'
      | 'profile-faults'
      | 'maps-fault';
  }
>;

function fault(code: PlainFault['code']): Content {
  return { is: 'fault', fault: { code } };
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}
