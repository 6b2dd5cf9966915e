import { makeScheme, SAMPLES } from '../src/workshop/index.ts';

/** What the app's own origin answers for samples: path under samples/ -> text. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const index = SAMPLES.map(({ id, story }) => {
    const made = makeScheme(story).files;
    for (const { name, text } of made) files.set(`${id}/${name}`, text);
    const listed = made.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text).length }));
    return { id, name: story.name, country: story.country, files: listed };
  });
  files.set('index.json', `${JSON.stringify(index, null, 1)}\n`);
  return files;
}
