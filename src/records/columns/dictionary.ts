import { bytesOf, textIn, type Words } from './words.ts';

/** Words found by their letters, and new ones added: a hash table over the bytes themselves, without a string a word. */
export class Dictionary {
  private bytes: Uint8Array;
  private ends: Uint32Array;
  private hashes: Int32Array;
  private count: number;
  /** Open addressing: code + 1 of the word whose hash leads here, 0 where there is none. */
  private table = new Int32Array(0);
  /** False while the bytes are those of somebody else's words, which stay as they are. */
  private isOwn: boolean;

  /** Begins empty, or with the words of a column. */
  constructor(words: Words = { count: 0, bytes: new Uint8Array(0), ends: new Uint32Array(0) }) {
    this.bytes = words.bytes;
    this.ends = words.ends;
    this.count = words.count;
    this.hashes = new Int32Array(words.count);
    this.isOwn = false;
    let start = 0;
    for (let code = 0; code < words.count; code++) {
      const end = words.ends[code]!;
      this.hashes[code] = hashOf(words.bytes, start, end);
      start = end;
    }
    this.spread(tableSize(words.count));
  }

  get size(): number {
    return this.count;
  }

  /** The code of a word; -1 where it is not there. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.table[this.placeOf(bytes, start, end, hashOf(bytes, start, end))]! - 1;
  }

  /** The word of a code; null for the code of a blank cell. */
  at(code: number): string | null {
    return code < 0 || code >= this.count
      ? null
      : textIn(this.bytes, code === 0 ? 0 : this.ends[code - 1]!, this.ends[code]!);
  }

  findText(text: string): number {
    const bytes = bytesOf(text);
    return this.find(bytes, 0, bytes.length);
  }

  /** The code of a word, which is given one where it has none yet. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const place = this.placeOf(bytes, start, end, hash);
    const known = this.table[place]! - 1;
    if (known >= 0) return known;
    const code = this.append(bytes, start, end, hash);
    if (this.count * 2 > this.table.length) this.spread(this.table.length * 2);
    else this.table[place] = code + 1;
    return code;
  }

  addText(text: string): number {
    const bytes = bytesOf(text);
    return this.add(bytes, 0, bytes.length);
  }

  /** For each word of another list, its code here; -1 where it is not there. */
  codesOf(words: Words): Int32Array {
    return this.map(words, (start, end) => this.find(words.bytes, start, end));
  }

  /** For each word of another list, its code here, added where it was not. */
  adding(words: Words): Int32Array {
    return this.map(words, (start, end) => this.add(words.bytes, start, end));
  }

  /** The words as they are now, cut to size; later additions do not change them. */
  words(): Words {
    const { count } = this;
    const length = count === 0 ? 0 : this.ends[count - 1]!;
    if (!this.isOwn) return { count, bytes: this.bytes, ends: this.ends };
    return { count, bytes: this.bytes.slice(0, length), ends: this.ends.slice(0, count) };
  }

  private map(words: Words, codeOf: (start: number, end: number) => number): Int32Array {
    const codes = new Int32Array(words.count);
    for (let code = 0, start = 0; code < words.count; code++) {
      const end = words.ends[code]!;
      codes[code] = codeOf(start, end);
      start = end;
    }
    return codes;
  }

  private append(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const code = this.count++;
    const at = code === 0 ? 0 : this.ends[code - 1]!;
    const after = at + end - start;
    if (!this.isOwn || after > this.bytes.length) this.bytes = grown(this.bytes, Math.max(after * 2, 256));
    if (!this.isOwn || code >= this.ends.length) this.ends = grown(this.ends, Math.max(code * 2, 64));
    if (code >= this.hashes.length) this.hashes = grown(this.hashes, Math.max(code * 2, 64));
    this.isOwn = true;
    for (let from = start, to = at; from < end;) this.bytes[to++] = bytes[from++]!;
    this.ends[code] = after;
    this.hashes[code] = hash;
    return code;
  }

  private placeOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const { table, hashes } = this;
    const last = table.length - 1;
    for (let place = spreadOut(hash) & last; ; place = (place + 1) & last) {
      const code = table[place]! - 1;
      if (code < 0 || (hashes[code] === hash && this.isWord(code, bytes, start, end))) return place;
    }
  }

  private isWord(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = code === 0 ? 0 : this.ends[code - 1]!;
    if (this.ends[code]! - own !== end - start) return false;
    for (let i = start, j = own; i < end; i++, j++) if (bytes[i] !== this.bytes[j]) return false;
    return true;
  }

  private spread(size: number): void {
    const table = new Int32Array(size);
    const last = size - 1;
    for (let code = 0; code < this.count; code++) {
      let place = spreadOut(this.hashes[code]!) & last;
      while (table[place] !== 0) place = (place + 1) & last;
      table[place] = code + 1;
    }
    this.table = table;
  }
}

/** Words as a column keeps them; the same text twice is one word. */
export function wordsFrom(texts: Iterable<string>): Words {
  const dictionary = new Dictionary();
  for (const text of texts) dictionary.addText(text);
  return dictionary.words();
}

const made = new WeakMap<Words, Dictionary>();

/** The dictionary of a column's words, for looking up; made once for each list of words. */
export function dictionaryOf(words: Words): Dictionary {
  let dictionary = made.get(words);
  if (!dictionary) {
    dictionary = new Dictionary(words);
    made.set(words, dictionary);
  }
  return dictionary;
}

/** A list of words with the words of another added, and the code there of each of the other's words. */
export function extended(words: Words, by: Words): { readonly words: Words; readonly codes: Int32Array } {
  if (by === words) return { words, codes: Int32Array.from({ length: words.count }, (_, code) => code) };
  const dictionary = dictionaryOf(words);
  const codes = dictionary.adding(by);
  if (dictionary.size === words.count) return { words, codes };
  // The dictionary goes with the longer list; whoever looks into the shorter one again has it made anew.
  made.delete(words);
  const longer = dictionary.words();
  made.set(longer, dictionary);
  return { words: longer, codes };
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash;
}

/** FNV leaves ids that count upwards near each other; the high bits are mixed into the low ones (MurmurHash3's finish). */
function spreadOut(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function tableSize(count: number): number {
  let size = 64;
  while (size < count * 2) size *= 2;
  return size;
}

function grown<A extends Uint8Array | Uint32Array | Int32Array>(values: A, length: number): A {
  const larger = new (values.constructor as new (length: number) => A)(length);
  larger.set(values);
  return larger;
}
