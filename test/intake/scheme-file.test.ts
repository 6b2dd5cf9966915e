import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packScheme, unpackScheme } from '#intake';
import { readScheme } from '../support/scheme.ts';
import { textFile } from '../support/shared.ts';
import { makeScheme, PLAIN_STORY } from '#workshop';

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
