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

/** UTF-8, or the UTF-16 whose every other byte is nought; null where noughts stand elsewhere, as in no text. */
function unmarkedEncoding(head: Uint8Array): string | null {
  let first = 0;
  let second = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) first++;
    else second++;
  }
  if (first + second === 0) return 'utf-8';
  const half = head.length / 2;
  if (second > half * MOSTLY && first < half * SELDOM) return 'utf-16le';
  return first > half * MOSTLY && second < half * SELDOM ? 'utf-16be' : null;
}

/** Shares of all letters: of those below 256 in a table, and of those above whose other half is nought by chance. */
const MOSTLY = 0.4;
const SELDOM = 0.05;

/** A fault that a file's first bytes show, with nothing else to say of it. */
type PlainFault = Exclude<
  FileFault,
  {
    readonly code:
      'unknown-kind' | 'missing-columns' | 'no-figures' | 'yearly' | 'several-schemes' | 'profile-faults';
  }
>;

function fault(code: PlainFault['code']): Content {
  return { is: 'fault', fault: { code } };
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}
