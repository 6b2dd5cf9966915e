import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/words/en/figures.ts';
import { rest } from '../../src/words/en/rest.ts';
import { shell } from '../../src/words/en/shell.ts';

const SRC = path.resolve(import.meta.dirname, '../../src');
const DOORS = (
  JSON.parse(readFileSync(path.join(SRC, '../package.json'), 'utf8')) as {
    readonly imports: Readonly<Record<string, string>>;
  }
).imports;

const textOf = (file: string) => readFileSync(file, 'utf8');
const doorOf = (specifier: string) => path.resolve(SRC, '..', DOORS[specifier] ?? '');

/** Where a door has a name from; the door itself where it makes it. */
function homeOf(door: string, name: string): string {
  for (const [, names = '', from = ''] of textOf(door).matchAll(
    /export (?:type )?\{([^}]*)\} from '([^']+)'/g,
  ))
    if (names.split(',').some((one) => one.trim().replace(/^type /, '') === name))
      return path.resolve(path.dirname(door), from);
  return door;
}

/** Files that a file brings with it, now or later. */
function broughtBy(file: string): string[] {
  const text = textOf(file);
  const named = [...text.matchAll(/(?:import|export) (type )?(?:\{([^}]*)\} from )?'([^']+)'/g)].flatMap(
    ([, isType, names = '', specifier = '']) => {
      if (isType || !/\.tsx?$|^#/.test(specifier)) return [];
      if (specifier.startsWith('.')) return [path.resolve(path.dirname(file), specifier)];
      const wanted = names.split(',').map((name) => name.trim().replace(/ as .*$/, ''));
      const real = wanted.filter((name) => name !== '' && !name.startsWith('type '));
      return real.map((name) => homeOf(doorOf(specifier), name));
    },
  );
  // What comes together with all words may say them.
  const isWithWords = /import\('(\.[^']+)'\), fetchAllWords\(\)/.test(text);
  const later = isWithWords
    ? []
    : [...text.matchAll(/import\('(\.[^']+)'\)/g)].map(([, specifier = '']) =>
        path.resolve(path.dirname(file), specifier),
      );
  return [...named, ...later];
}

/** Words say what they are asked for, and the engine, in a thread of its own, says nothing. */
const IS_SILENT = /^(?:engine|words[\\/](?!formula))/;

function allBroughtBy(entry: string): string[] {
  const reached = new Set([path.join(SRC, entry)]);
  for (const file of reached) {
    // The screens that are made at the door wait for words of their own.
    if (file === doorOf('#screens')) continue;
    for (const other of broughtBy(file)) if (!IS_SILENT.test(path.relative(SRC, other))) reached.add(other);
  }
  return [...reached];
}

/** Beginnings of the messages that words put together themselves. */
const PUT_TOGETHER: Readonly<Record<string, string>> = {
  period: 'period.',
  shortPeriod: 'period.',
  bytes: 'bytes.',
  group: 'group.',
};

/** Messages that a file may say: named whole, or by their beginning with a code put behind it. */
function saidIn(text: string, ids: readonly string[]): string[] {
  const whole = new Set([...text.matchAll(/'([^'\s]+)'/g)].map(([, id = '']) => id));
  const beginnings = [
    ...[...text.matchAll(/say(?:Code)?\(\s*`([^`$]+)\$/g)].map(([, beginning = '']) => beginning),
    ...[...text.matchAll(/sayCode\(\s*'([^']+)'/g)].map(([, prefix = '']) => `${prefix}.`),
    ...Object.keys(PUT_TOGETHER).flatMap((method) =>
      text.includes(`words.${method}(`) ? [PUT_TOGETHER[method] ?? ''] : [],
    ),
  ];
  const parts = [...text.matchAll(/\bindicator\([^()]*'(\w+)'\)/g)].map(([, part = '']) => part);
  return ids.filter(
    (id) =>
      whole.has(id) ||
      beginnings.some((beginning) => id.startsWith(beginning)) ||
      parts.some((part) => /^indicator\.[a-z0-9-]+\.\w+$/.test(id) && id.endsWith(`.${part}`)),
  );
}

function late(entry: string, here: object, ...others: readonly object[]): string[] {
  const missing = others.flatMap((messages) => Object.keys(messages)).filter((id) => !(id in here));
  return allBroughtBy(entry).flatMap((file) =>
    saidIn(textOf(file), missing).map((id) => `${path.relative(SRC, file)} says ${id}`),
  );
}

describe('words', () => {
  it('are all there when the first screen is', () => {
    expect(allBroughtBy('main.tsx')).toContain(path.join(SRC, 'screens/schemes/renaming.tsx'));
    expect(late('main.tsx', shell, figures, rest)).toEqual([]);
  });

  it('are all there when the overview is', () => {
    expect(allBroughtBy('screens/overview/overview-screen.tsx')).toContain(
      path.join(SRC, 'charts/chart-frame.tsx'),
    );
    expect(late('screens/overview/overview-screen.tsx', { ...shell, ...figures }, rest)).toEqual([]);
  });

  it('stand in one place each', () => {
    const ids = [shell, figures, rest].flatMap((messages) => Object.keys(messages));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
