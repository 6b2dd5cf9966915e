/** Names of indicators by the id of their message. */
export type Named<Names> = { readonly [Id in keyof Names & string as `indicator.${Id}.name`]: string };

/** Messages made of names by indicator. */
export function named<Names extends Readonly<Record<string, string>>>(names: Names): Named<Names> {
  const messages = Object.entries(names).map(([id, name]) => [`indicator.${id}.name`, name]);
  return Object.fromEntries(messages) as Named<Names>;
}
