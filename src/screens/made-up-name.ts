import type { SchemeSummary } from '#engine';
import type { Words } from '#words';

/** A name as a scheme may bear it: a made-up one says so in its name, which goes into every file. */
export function nameFor({ origin }: Pick<SchemeSummary, 'origin'>, typed: string, words: Words): string {
  const name = typed.trim();
  const mark = words.say('app.madeUpName', { name: '' }).trim();
  return origin === 'own' || name === '' || name.includes(mark)
    ? name
    : words.say('app.madeUpName', { name });
}

/** A name without what says that the scheme is made up. */
export function bareName(name: string, words: Words): string {
  return name.replace(words.say('app.madeUpName', { name: '' }).trim(), '').trim();
}
