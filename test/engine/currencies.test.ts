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

const today = dayFromIso('2026-11-21') ?? 0;
const HEADINGS = 'receipt_id,policy_id,pay_date,amount';

it('asks about files wholly in another currency than that of the scheme, kept before or told by a profile among them', async () => {
  const engine = createEngine({
    storage: async () => (storage ??= await openStorage('foreign')),
    now: () => 1,
    newId: () => 'id',
  });
  const look = async (texts: Readonly<Record<string, string>>, scheme: string | null) => {
    const files = Object.entries(texts).map(([name, text]) => textFile(name, text));
    const answer = await engine.look({
      files,
      scheme,
      isProfileToDecide: scheme === null,
      today,
      choices: {},
    });
    if (!answer.ok) throw new Error(answer.trouble.code);
    return answer.value;
  };
  const parsed = parseProfile({ name: 'Asha', currency: 'KES' });
  const profile = 'profile' in parsed ? parsed.profile : null;
  const plain = await look({ 'r.csv': `${HEADINGS}\nR1,P1,2024-01-05,500\n` }, null);
  expect((await engine.add({ look: plain.look, profile, scheme: null })).ok).toBe(true);

  const dollars = `${HEADINGS}\nR2,P1,2024-01-05,USD 20\n`;
  const told = JSON.stringify({ name: 'Other', currency: 'KES' });
  for (const open of [
    await look({ 'r.csv': dollars }, 'id'),
    await look({ 'r.csv': dollars, 'profile.json': told }, null),
  ]) {
    const { currencies } = open.files.find(({ name }) => name === 'r.csv') ?? {};
    expect(currencies?.choices.map(({ currency, rows }) => [currency, rows])).toEqual([
      ['USD', 1],
      ['KES', 0],
    ]);
    const added = await engine.add({ look: open.look, profile, scheme: 'id' });
    expect(added.ok ? null : added.trouble.code).toBe('questions-open');
  }
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
  const asked = { files, scheme: null, isProfileToDecide: false, today };
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
