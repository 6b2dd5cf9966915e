import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createEngine, listFirst } from '#engine';
import { openStorage } from '#storage';

const storage = () => openStorage('list-first');
const whole = () => Promise.resolve(createEngine({ storage, now: () => 0, newId: () => 'id' }));

it('lists schemes while the rest of the engine cannot be fetched, and tries again with the next question', async () => {
  let isDown = true;
  let tries = 0;
  const engine = listFirst(storage, () => {
    tries += 1;
    return isDown ? Promise.reject(new TypeError('the line is down')) : whole();
  });
  expect(await engine.schemes(null)).toEqual({ ok: true, value: [] });
  expect(tries).toBe(1);
  expect(await engine.additions({ scheme: 'a' })).toMatchObject({
    ok: false,
    trouble: { code: 'engine-failed' },
  });
  isDown = false;
  expect(await engine.additions({ scheme: 'a' })).toEqual({ ok: true, value: [] });
});

it('says so where nothing can be stored, before the rest of the engine has come', async () => {
  const refused = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  const engine = listFirst(refused, whole);
  expect(await engine.schemes(null)).toMatchObject({
    ok: false,
    trouble: { code: 'storage-unavailable' },
  });
});
