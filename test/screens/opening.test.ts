import { describe, expect, it } from 'vitest';
import { newLesson, type OwnLesson } from '#workshop';
import { openedFrom } from '../../src/screens/workshop/lesson/opening.ts';
import { readFrom } from '../../src/screens/workshop/read-from.ts';

const called = (id: string, name: string): OwnLesson => ({
  ...newLesson(id, { indicator: 'incurred-claims-ratio', basis: 'service' }),
  words: { name },
});
const read = (lesson: OwnLesson) => ({ file: `${lesson.id}.json`, read: { lesson, language: 'en' } });
const none = () => null;
const statesOf = (...args: Parameters<typeof openedFrom>) => openedFrom(...args).map(({ state }) => state);

describe('lessons from files', () => {
  it('of one id never take one another’s place unasked', () => {
    const [one, other] = [called('ours', 'One'), called('ours', 'Other')];
    expect(statesOf([read(one), read(other), read(one)], new Map(), none)).toEqual(['new', 'twice', 'kept']);
    expect(statesOf([read(one), read(called('theirs', 'One'))], new Map(), none)).toEqual(['new', 'new']);
  });

  it('are told apart from those that are here', () => {
    const [mine, changed] = [called('ours', 'Mine'), called('ours', 'Changed')];
    expect(statesOf([read(mine), read(changed)], new Map([['ours', mine]]), none)).toEqual(['kept', 'twice']);
    // What cannot be read is not overwritten either.
    expect(statesOf([read(mine)], new Map([['ours', null]]), none)).toEqual(['twice']);
    const finished = (id: string) => (id === 'ours' ? mine : null);
    expect(statesOf([read(mine), read(changed)], new Map(), finished)).toEqual(['finished', 'twice']);
  });
});

describe('a file that is chosen', () => {
  it('is not looked into where it is too large, and told where it cannot be read', async () => {
    const large = new File(['x'.repeat(11)], 'large.json');
    expect(await readFrom(large, 10, () => 'read')).toEqual({
      faults: [{ code: 'too-large', where: '', found: '11' }],
    });
    expect(await readFrom(large, 11, (text) => text.length)).toBe(11);
    const gone = Object.assign(new File(['x'], 'gone.json'), {
      text: () => Promise.reject(new Error('gone')),
    });
    expect(await readFrom(gone, 10, () => 'read')).toEqual({
      faults: [{ code: 'not-json', where: '', found: '' }],
    });
  });
});
