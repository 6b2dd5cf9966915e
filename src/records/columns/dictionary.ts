import { lengthened } from './numbers.ts';
import { bytesOf, textIn, type Words } from './words.ts';

/** Words found by their letters, and new ones added: a hash table over the bytes themselves, without a string a word. */
export class Dictionary {
  private bytes: Uint8Array;
  private view: DataView;
  private ends: Uint32Array;
  private count: number;
  /**
   * Open addressing in pairs: the hash of the word that lies here and its code + 1, which is 0 where none does. Side
   * by side, because what is slow about a large table is waiting for its memory.
   */
  private table: Int32Array;
  /** False while the bytes are those of somebody else's words, which stay as they are. */
  private isOwn = false;
  /** The bytes last looked for, seen four at a time. */
  private source: Uint8Array;
  private sourceView: DataView;

  /** Begins empty, or with the words of a column. */
  constructor(words: Words = { count: 0, bytes: new Uint8Array(0), ends: new Uint32Array(0) }) {
    this.bytes = words.bytes;
    this.view = viewOf(words.bytes);
    this.source = this.bytes;
    this.sourceView = this.view;
    this.ends = words.ends;
    this.count = words.count;
    this.table = new Int32Array(tableSize(words.count));
    for (let code = 0, start = 0; code < words.count; code++) {
      const end = words.ends[code]!;
      this.enter(hashOf(this.view, start, end), code);
      start = end;
    }
  }

  get size(): number {
    return this.count;
  }

  /** The code of a word; -1 where it is not there. */
  find(bytes: Uint8Array, start: number, end: number): number {
    this.look(bytes);
    const hash = hashOf(this.sourceView, start, end);
    return this.table[this.placeOf(start, end, hash) + 1]! - 1;
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
    this.look(bytes);
    return this.addHashed(bytes, start, end, hashOf(this.sourceView, start, end));
  }

  private addHashed(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const place = this.placeOf(start, end, hash);
    const known = this.table[place + 1]! - 1;
    if (known >= 0) return known;
    const code = this.append(bytes, start, end);
    this.table[place] = hash;
    this.table[place + 1] = code + 1;
    if (this.count * 4 > this.table.length) this.spread(this.table.length * 2);
    return code;
  }

  /**
   * Adds many words that lie in the same bytes, word i from starts[of[i]] to stops[of[i]]; an empty one has code -1.
   * Goes through them three times, because waiting for the memory of many words at once takes hardly longer than for
   * that of one.
   */
  addAll(
    bytes: Uint8Array,
    words: { readonly starts: Int32Array; readonly stops: Int32Array; readonly of: Int32Array },
    count: number,
    codes: Int32Array,
  ): void {
    this.look(bytes);
    const { starts, stops, of } = words;
    const { hashes, table, sourceView } = this.roomFor(count);
    const last = table.length - 2;
    for (let i = 0; i < count; i++) hashes[i] = hashOf(sourceView, starts[of[i]!]!, stops[of[i]!]!);
    for (let i = 0; i < count; i++) {
      const place = (hashes[i]! << 1) & last;
      codes[i] = table[place] === hashes[i] ? table[place + 1]! - 1 : -1;
    }
    for (let i = 0; i < count; i++) {
      const start = starts[of[i]!]!;
      const stop = stops[of[i]!]!;
      if (start >= stop) codes[i] = -1;
      else if (codes[i]! < 0 || !this.isWord(codes[i]!, start, stop))
        codes[i] = this.addHashed(bytes, start, stop, hashes[i]!);
    }
  }

  /** Makes room for so many words in all, where their number can be guessed. */
  expect(count: number): void {
    const size = tableSize(count);
    if (size > this.table.length) this.spread(size);
  }

  private hashes = new Int32Array(0);
  private roomFor(count: number) {
    if (this.hashes.length < count) this.hashes = new Int32Array(count);
    return this;
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
    // Somebody else's bytes are not kept any longer than they are looked into.
    this.look(this.bytes);
    return codes;
  }

  private look(bytes: Uint8Array): void {
    if (bytes === this.source) return;
    this.source = bytes;
    this.sourceView = viewOf(bytes);
  }

  private append(bytes: Uint8Array, start: number, end: number): number {
    const code = this.count++;
    const at = code === 0 ? 0 : this.ends[code - 1]!;
    const after = at + end - start;
    if (!this.isOwn || after > this.bytes.length) {
      this.bytes = lengthened(this.bytes, Math.max(after * 2, 256));
      this.view = viewOf(this.bytes);
    }
    if (!this.isOwn || code >= this.ends.length) this.ends = lengthened(this.ends, Math.max(code * 2, 64));
    this.isOwn = true;
    for (let from = start, to = at; from < end;) this.bytes[to++] = bytes[from++]!;
    this.ends[code] = after;
    return code;
  }

  /** Place in the table of a word that lies in the bytes looked at, or of the gap where it belongs. */
  private placeOf(start: number, end: number, hash: number): number {
    const { table } = this;
    const last = table.length - 2;
    for (let place = (hash << 1) & last; ; place = (place + 2) & last) {
      const code = table[place + 1]! - 1;
      if (code < 0 || (table[place] === hash && this.isWord(code, start, end))) return place;
    }
  }

  private isWord(code: number, start: number, end: number): boolean {
    const { view, sourceView } = this;
    const own = code === 0 ? 0 : this.ends[code - 1]!;
    const length = end - start;
    if (this.ends[code]! - own !== length) return false;
    let i = 0;
    for (; i + 4 <= length; i += 4) {
      if (sourceView.getInt32(start + i, true) !== view.getInt32(own + i, true)) return false;
    }
    for (; i < length; i++) if (sourceView.getUint8(start + i) !== view.getUint8(own + i)) return false;
    return true;
  }

  private enter(hash: number, code: number): void {
    const { table } = this;
    const last = table.length - 2;
    let place = (hash << 1) & last;
    while (table[place + 1] !== 0) place = (place + 2) & last;
    table[place] = hash;
    table[place + 1] = code + 1;
  }

  private spread(size: number): void {
    const old = this.table;
    this.table = new Int32Array(size);
    for (let place = 0; place < old.length; place += 2)
      if (old[place + 1] !== 0) this.enter(old[place]!, old[place + 1]! - 1);
  }
}

/** Words as a column keeps them; the same text twice is one word. */
export function wordsFrom(texts: Iterable<string>): Words {
  const dictionary = new Dictionary();
  for (const text of texts) dictionary.addText(text);
  return dictionary.words();
}

let made = new WeakMap<Words, Dictionary>();

/** The dictionary of a column's words, for looking up; made once for each list of words. */
export function dictionaryOf(words: Words): Dictionary {
  let dictionary = made.get(words);
  if (!dictionary) {
    dictionary = new Dictionary(words);
    made.set(words, dictionary);
  }
  return dictionary;
}

/** Lets go of all dictionaries made for looking up: those of many ids weigh as much as the ids themselves. */
export function forgetDictionaries(): void {
  made = new WeakMap();
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

/** Four bytes at a time through multiplications and shifts, as MurmurHash3 does; the last four may overlap those before. */
function hashOf(view: DataView, start: number, end: number): number {
  const length = end - start;
  let hash = length;
  if (length >= 4) {
    for (let at = start; at + 4 <= end; at += 4) hash = mixed(hash ^ view.getInt32(at, true));
    hash = mixed(hash ^ view.getInt32(end - 4, true));
  } else {
    for (let at = start; at < end; at++) hash = mixed(hash ^ view.getUint8(at));
  }
  return hash ^ (hash >>> 16);
}

function mixed(hash: number): number {
  const product = Math.imul(hash, 0x85ebca6b);
  return Math.imul(product ^ (product >>> 13), 0xc2b2ae35);
}

/** Twice two numbers for each word at the least, so that gaps are near. */
function tableSize(count: number): number {
  let size = 128;
  while (size < count * 4) size *= 2;
  return size;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
