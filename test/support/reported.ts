import type { Engine, SchemeSummary } from '#engine';
import type { Ingredients } from '#reports';
import { ingredientsOf, type ReportPeriod } from '#state';
import { makeScheme, PLAIN_STORY, type Story } from '#workshop';
import { idsOfPeers, peersBeside } from '../../src/state/peers.ts';
import { value } from './engine.ts';
import { addedMadeUp, freshEngine } from './fresh-engine.ts';

/** The last complete period, as screens have it. */
export const AS_SHOWN: ReportPeriod = { grain: null, end: null };

/** A made-up scheme in an engine of its own. */
export async function schemeOf(
  story: Partial<Story> = {},
  engine: Engine = freshEngine().engine,
): Promise<{ readonly engine: Engine; readonly scheme: SchemeSummary }> {
  const made = makeScheme({ ...PLAIN_STORY, families: 150, months: 40, ...story });
  const id = await addedMadeUp(engine, made);
  return { engine, scheme: await summaryOf(engine, id) };
}

/** A scheme as the list of schemes has it. */
export async function summaryOf(engine: Engine, id: string): Promise<SchemeSummary> {
  const found = value(await engine.schemes(null)).find((scheme) => scheme.id === id);
  if (!found) throw new Error(`No scheme ${id}`);
  return found;
}

/** What reports on a scheme are made from; a scheme without months ends the test. */
export async function gathered(
  { engine, scheme }: { readonly engine: Engine; readonly scheme: SchemeSummary },
  period: ReportPeriod = AS_SHOWN,
): Promise<Ingredients> {
  const ingredients = await ingredientsOf(engine, scheme, period);
  if (!ingredients) throw new Error('No months');
  return {
    ...ingredients,
    peers: await peersBeside(engine, scheme, ingredients.periods, await idsOfPeers(engine)),
  };
}
