import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { createEngine } from '#engine';
import { parseProfile } from '#records';
import { openStorage, type Storage } from '#storage';
import { dayFromIso } from '#units';
import { textFile } from '../support/shared.ts';

let storage: Storage | null = null;
afterEach(() => {
  storage?.close();
  storage = null;
});

it('adds nothing while it is not known which currency is the scheme’s, and keeps what was answered', async () => {
  const engine = createEngine({
    storage: async () => (storage ??= await openStorage('currencies')),
    now: () => 1,
    newId: () => 'id',
  });
  const files = [
    textFile(
      'r.csv',
      'receipt_id,policy_id,pay_date,amount\nR1,P1,2024-01-05,KES 500\nR2,P1,2024-01-05,$ 20\nR3,P1,2024-01-05,30\n',
    ),
  ];
  const asked = { files, scheme: null, isProfileToDecide: false, today: dayFromIso('2026-11-21') ?? 0 };
  const parsed = parseProfile({ name: 'Asha', currency: 'KES' });
  const profile = 'profile' in parsed ? parsed.profile : null;

  const open = await engine.look({ ...asked, choices: {} });
  if (!open.ok) throw new Error(open.trouble.code);
  const refused = await engine.add({ look: open.value.look, profile, scheme: null });
  expect(refused.ok ? null : refused.trouble.code).toBe('questions-open');

  const answered = await engine.look({ ...asked, choices: { 'r.csv': { currency: 'KES' } } });
  if (!answered.ok) throw new Error(answered.trouble.code);
  const added = await engine.add({ look: answered.value.look, profile, scheme: null });
  expect(added.ok && added.value.changes).toMatchObject([{ kind: 'contributions', added: 2 }]);
  const schemes = await engine.schemes(null);
  expect(schemes.ok && schemes.value[0]?.maps?.contributions?.currency).toBe('KES');
  const waiting = await engine.waiting({ scheme: 'id' });
  expect(
    waiting.ok && waiting.value.flatMap(({ rows }) => rows.map(({ row, faults }) => [row, faults])),
  ).toEqual([[3, [{ column: 'amount', value: '$ 20', reason: 'other-currency', currency: '$' }]]]);
});
