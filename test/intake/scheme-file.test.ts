import { crc32 as zlibCrc } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packScheme, unpackScheme } from '#intake';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { makeScheme, PLAIN_STORY } from '#workshop';
import { crc32, zipEntries } from '../../src/intake/zip-entries.ts';

const encoded = (text: string) => new TextEncoder().encode(text);
const zipOf = (parts: Readonly<Record<string, string>>) =>
  new Blob([zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoded(text)])))]);
const LABEL = '{"format":"schemescope-scheme","version":1,"isMadeUp":true}';

describe('a whole scheme as one file', () => {
  it('holds its records to the letter, its profile, and that it is made up', async () => {
    const { files } = makeScheme({ ...PLAIN_STORY, families: 20, months: 6 });
    const { profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
    const claims = files.find(({ name }) => name === 'claims.csv')?.text ?? '';
    const packed = { profile, maps: {}, tables: [{ kind: 'claims', csv: new Blob([claims]) }] } as const;
    const file = await packScheme({ ...packed, isMadeUp: true });
    if (!file) throw new Error('too large');
    const read = await unpackScheme(file);
    if ('fault' in read) throw new Error(read.fault);
    expect(read.isMadeUp).toBe(true);
    expect(read.files.map(({ name }) => name).sort()).toEqual(['claims.csv', 'profile.json']);
    const back = read.files.find(({ name }) => name === 'claims.csv');
    expect(await back?.content.text()).toBe(claims);
    const own = await packScheme({ ...packed, isMadeUp: false });
    expect(own && (await unpackScheme(own))).toMatchObject({ isMadeUp: false });
  });

  it('is refused where it is none, of a later version, or damaged', async () => {
    const faultOf = async (file: Blob) => {
      const read = await unpackScheme(file);
      return 'fault' in read ? read.fault : null;
    };
    expect(await faultOf(new Blob(['claim_id,amount\n']))).toBe('not-a-scheme');
    expect(await faultOf(zipOf({ 'xl/workbook.xml': '<x/>' }))).toBe('not-a-scheme');
    expect(await faultOf(zipOf({ 'scheme.json': '{' }))).toBe('not-a-scheme');
    expect(await faultOf(zipOf({ 'scheme.json': LABEL }))).toBe('damaged');
    expect(await faultOf(zipOf({ 'scheme.json': LABEL.replace(':1,', ':2,'), 'profile.json': '{}' }))).toBe(
      'newer-version',
    );
    const whole = zipOf({ 'scheme.json': LABEL, 'profile.json': '{}' });
    expect(await faultOf(whole)).toBeNull();
    expect(await faultOf(whole.slice(0, whole.size / 2))).toBe('damaged');
  });

  it('takes nothing out of a file but what belongs to a scheme', async () => {
    const read = await unpackScheme(
      zipOf({ 'scheme.json': LABEL, 'profile.json': '{}', '../evil.csv': 'x', 'run.exe': 'x' }),
    );
    expect('files' in read && read.files.map(({ name }) => name)).toEqual(['profile.json']);
  });
});

const CLAIMS = 'claim_id,amount\nc1,200\nc2,350\n';
const faultIn = async (file: Blob) => {
  const read = await unpackScheme(file);
  return 'fault' in read ? read.fault : null;
};
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const placeOf = (bytes: Uint8Array, text: string) => Buffer.from(bytes).indexOf(text);

/** An archive of parts that are stored as they are, a name as often as it comes. */
function stored(parts: ReadonlyArray<readonly [string, string]>): Blob {
  const pieces: Array<Uint8Array<ArrayBuffer>> = [];
  const archive = new Zip((_, piece) => void pieces.push(piece));
  for (const [name, text] of parts) {
    const part = new ZipPassThrough(name);
    archive.add(part);
    part.push(strToU8(text), true);
  }
  archive.end();
  return new Blob(pieces);
}
const BARE = [
  ['scheme.json', LABEL],
  ['profile.json', '{}'],
  ['claims.csv', CLAIMS],
] as const;

/** A file with one number of the directory's entry for claims changed, by its place in the entry. */
async function withDirectory(file: Blob, offset: number, change: (value: number) => number): Promise<Blob> {
  const bytes = await bytesOf(file);
  const entry = bytes.lastIndexOf(0x50, Buffer.from(bytes).lastIndexOf('claims.csv') - 40);
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(entry, true)).toBe(0x02014b50);
  view.setUint32(entry + offset, change(view.getUint32(entry + offset, true)), true);
  return new Blob([bytes]);
}

describe('a file of a whole scheme that is not as it was', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is opened where nothing was changed, also of before there were digests', async () => {
    expect(await faultIn(stored(BARE))).toBeNull();
  });

  it('is refused where one byte of a table was turned', async () => {
    const bytes = await bytesOf(stored(BARE));
    const at = placeOf(bytes, 'c2,350') + 3;
    bytes[at] = '9'.charCodeAt(0);
    expect(await faultIn(new Blob([bytes]))).toBe('damaged');
  });

  it('is refused where a table was changed and the check sums of the archive with it', async () => {
    const { files } = makeScheme({ ...PLAIN_STORY, families: 20, months: 6 });
    const { profile } = await readScheme(files.map(({ name, text }) => textFile(name, text)));
    const tables = [{ kind: 'claims', csv: new Blob([CLAIMS]) }] as const;
    const labelOf = async () => {
      const packed = await packScheme({ isMadeUp: true, profile, maps: {}, tables });
      const { unzipSync, strFromU8 } = await import('fflate');
      const parts = unzipSync(await bytesOf(packed ?? new Blob()));
      return ['scheme.json', 'profile.json', 'claims.csv'].map((name) =>
        strFromU8(parts[name] ?? new Uint8Array()),
      );
    };
    const [label = '', told = '', claims = ''] = await labelOf();
    const again = (table: string, ...more: ReadonlyArray<readonly [string, string]>) =>
      stored([['scheme.json', label], ['profile.json', told], ['claims.csv', table], ...more]);
    expect(await faultIn(again(claims))).toBeNull();
    expect(await faultIn(again(claims.replace('350', '950')))).toBe('damaged');
    expect(await faultIn(again(claims, ['members.csv', 'member_id\nm1\n']))).toBe('damaged');
    expect(
      await faultIn(
        stored([
          ['scheme.json', label],
          ['profile.json', told],
        ]),
      ),
    ).toBe('damaged');
    // A page without the browser's cryptography writes no digests and checks none; the archive's own sums remain.
    vi.stubGlobal('crypto', {});
    expect(await faultIn(again(claims))).toBeNull();
    const [bare = ''] = await labelOf();
    expect(JSON.parse(bare)).toEqual({ format: 'schemescope-scheme', version: 1, isMadeUp: true });
  });

  it('is refused where a name stands in it twice', async () => {
    expect(await faultIn(stored([...BARE, ['claims.csv', CLAIMS]]))).toBe('damaged');
  });

  it('is refused where it says another size than it has, and before it is unpacked where that is too large', async () => {
    for (const change of [(size: number) => size - 5, (size: number) => size + 5])
      for (const file of [stored(BARE), zipOf(Object.fromEntries(BARE))])
        expect(await faultIn(await withDirectory(file, 24, change))).toBe('damaged');
    expect(await faultIn(await withDirectory(stored(BARE), 24, () => 2 ** 31))).toBe('too-large');
    expect(await faultIn(await withDirectory(stored(BARE), 20, () => 2 ** 31))).toBe('too-large');
  });
});

describe('the directory of an archive', () => {
  it('has the check sums that others reckon', () => {
    // The check value of the catalogue of parametrised CRC algorithms, entry CRC-32/ISO-HDLC.
    expect(crc32(encoded('123456789'))).toBe(0xcbf43926);
    expect(crc32(encoded(CLAIMS))).toBe(zlibCrc(CLAIMS));
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is none in what is no archive, and never breaks the reader', async () => {
    expect(zipEntries(new Uint8Array())).toBeNull();
    expect(zipEntries(encoded(CLAIMS))).toBeNull();
    const whole = await bytesOf(stored(BARE));
    expect(zipEntries(whole)?.map(({ name }) => name)).toEqual(BARE.map(([name]) => name));
    for (let length = 0; length < whole.length; length++)
      expect(zipEntries(whole.subarray(0, length))).toBeNull();
  });
});
