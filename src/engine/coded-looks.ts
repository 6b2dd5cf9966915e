import type { StoredRecords, StoredScheme } from '#storage';
import { applied, noRecords, type Applied, type KeptLook, type Look } from './looks.ts';
import { isSameRecords } from './opened.ts';

/** Fetched by those few who want it. */
export const pseudonyms = () => import('./pseudonyms.ts');

/** What putting a look into a scheme comes to, with codes in the place of ids where the scheme keeps them so. */
export async function appliedTo(
  look: Look,
  stored: StoredRecords | null,
  key = stored?.scheme.idKey,
): Promise<Applied> {
  const coded = key ? { ...look, read: await (await pseudonyms()).withCodes(look.read, key) } : look;
  return applied(coded, stored?.records ?? noRecords());
}

/** What adding a look comes to: as it was shown, where nothing has changed since and ids stay as they are. */
export async function toBeAdded(
  { look, into, applied: shown }: KeptLook,
  before: StoredRecords | null,
  areIdsCoded: boolean | undefined,
): Promise<{ readonly isAsShown: boolean; readonly result: Applied } & Pick<StoredScheme, 'idKey'>> {
  if (!before && areIdsCoded) {
    const idKey = await (await pseudonyms()).newIdKey();
    return { isAsShown: false, result: await appliedTo(look, null, idKey), idKey };
  }
  const isAsShown =
    before && into ? before.scheme.id === into.id && isSameRecords(before.scheme, into) : before === into;
  const result = isAsShown ? shown : await appliedTo(look, before);
  return { isAsShown, result, ...(before?.scheme.idKey && { idKey: before.scheme.idKey }) };
}
