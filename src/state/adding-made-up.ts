import type { Engine } from '#engine';
import type { SourceFile } from '#intake';
import { today } from './clock.ts';
import { valueIn } from './trouble-error.ts';

/**
 * Keeps files as a scheme of an id, marked as made-up. Gives the scheme's id, or the name of the file that is damaged.
 * Rows that are refused are damage too, unless the faults in them are what the scheme is for.
 */
export async function addMadeUp(
  engine: Engine,
  files: readonly SourceFile[],
  madeUpAs: string,
  { areFaultsMeant = false }: { readonly areFaultsMeant?: boolean } = {},
): Promise<{ readonly scheme: string | null; readonly damaged: string | null }> {
  const look = valueIn(
    await engine.look({ files, choices: {}, scheme: null, isProfileToDecide: false, today: today() }),
  );
  const damaged = look.files.find(({ fault, refused }) => fault !== null || (refused > 0 && !areFaultsMeant));
  if (damaged || !look.profile) return { scheme: null, damaged: damaged?.name ?? null };
  const { scheme } = valueIn(
    await engine.add({ look: look.look, profile: look.profile, scheme: null, madeUpAs }),
  );
  return { scheme, damaged: null };
}
