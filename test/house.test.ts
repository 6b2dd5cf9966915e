import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');

interface Package {
  readonly imports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const project = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Package;

/** Rooms from the ground up, as package.json lists their doors. */
const FLOORS = Object.keys(project.imports).map((door) => door.slice(1));

/** Where each package may be imported; everything else is out of doors everywhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  react: ['state', 'ui', 'charts', 'screens', 'app', 'main'],
  'react-dom': ['main'],
  recharts: ['charts'],
  zustand: ['state'],
  '@tanstack/react-query': ['state'],
  '@base-ui/react': ['ui'],
  wouter: ['ui', 'screens', 'app'],
  idb: ['storage'],
  valibot: ['records', 'exchange', 'workshop'],
  '@e965/xlsx': ['intake'],
  fflate: ['records', 'intake'],
  chardet: ['intake'],
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    return statSync(full).isDirectory() ? filesUnder(full) : [full];
  });
}

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = filesUnder(SRC)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file): Source => {
    const relative = path.relative(SRC, file);
    const text = readFileSync(file, 'utf8');
    const specifiers = text.matchAll(/(?:from\s+|import\s+|import\()'([^']+)'/g);
    return {
      file: relative,
      room: relative.includes(path.sep) ? (relative.split(path.sep)[0] ?? '') : path.parse(relative).name,
      text,
      imports: [...specifiers].map((match) => match[1] ?? ''),
    };
  });

const breaches = (rule: (source: Source, specifier: string) => string | null) =>
  sources.flatMap((source) =>
    source.imports.flatMap((specifier) => {
      const breach = rule(source, specifier);
      return breach ? [`${source.file} imports ${specifier}: ${breach}`] : [];
    }),
  );

describe('the house', () => {
  it('has one door a room, and no other way in', () => {
    for (const [door, target] of Object.entries(project.imports)) {
      expect(target).toBe(`./src/${door.slice(1)}/index.ts`);
      expect(existsSync(path.join(ROOT, target))).toBe(true);
    }
    const rooms = readdirSync(SRC).filter((name) => statSync(path.join(SRC, name)).isDirectory());
    expect(rooms.sort()).toEqual([...FLOORS].sort());
  });

  it('has no drawer for odds and ends', () => {
    const drawers =
      /(^|[/\\])(utils?|helpers?|common|lib|libs|types|hooks|services|misc|shared-code)([/\\.]|$)/;
    expect(sources.map(({ file }) => file).filter((file) => drawers.test(file))).toEqual([]);
  });

  it('is entered by doors only, and only from a higher floor', () => {
    const found = breaches(({ room }, specifier) => {
      if (!specifier.startsWith('#')) return null;
      const to = FLOORS.indexOf(specifier.slice(1));
      if (to < 0) return 'no such door';
      const from = room === 'main' ? FLOORS.length : FLOORS.indexOf(room);
      return to < from ? null : `${specifier} is not below ${room}`;
    });
    expect(found).toEqual([]);
  });

  it('has no path from inside one room into another', () => {
    const found = breaches(({ file, room }, specifier) => {
      if (!specifier.startsWith('.')) return null;
      const target = path.relative(SRC, path.resolve(SRC, path.dirname(file), specifier));
      return target.split(path.sep)[0] === room || room === 'main' ? null : 'another room';
    });
    expect(found).toEqual([]);
  });

  it('keeps every package in its home', () => {
    const found = breaches(({ room }, specifier) => {
      if (specifier.startsWith('.') || specifier.startsWith('#')) return null;
      const parts = specifier.split('/');
      const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
      return HOMES[name]?.includes(room) ? null : `${name} does not live in ${room}`;
    });
    expect(found).toEqual([]);
    expect(Object.keys(project.dependencies).sort()).toEqual(Object.keys(HOMES).sort());
  });

  it('opens the database in storage only, and makes workers in the engine only', () => {
    const outside = (pattern: RegExp, home: string) =>
      sources.filter(({ room, text }) => room !== home && pattern.test(text)).map(({ file }) => file);
    expect(outside(/\bindexedDB\b|\bIDB[A-Z]/, 'storage')).toEqual([]);
    expect(outside(/\bnew Worker\(/, 'engine')).toEqual([]);
    // Windows speak with one another here, not with a worker.
    expect(outside(/\bpostMessage\(/, 'engine')).toEqual(['state/presenting.ts', 'state/shelf.ts']);
    expect(outside(/\blocalStorage\b|\bsessionStorage\b/, 'nowhere')).toEqual([]);
  });

  it('knows no Date below the rooms that speak to people', () => {
    const speaking = ['words', 'engine', 'state', 'ui', 'charts', 'screens', 'app', 'main'];
    const clocks = sources.filter(
      ({ room, text }) => !speaking.includes(room) && /\bnew Date\b|\bDate\./.test(text),
    );
    expect(clocks.map(({ file }) => file)).toEqual([]);
  });

  it('tells at each door what the room is for, what comes in and out, and what it never does', () => {
    for (const room of FLOORS) {
      const card = readFileSync(path.join(SRC, room, 'index.ts'), 'utf8').split('*/')[0] ?? '';
      expect(card, room).toMatch(
        new RegExp(`^/\\*\\*\\n \\* ${room}: [^]*\\n \\* In: [^]*Out: [^]*\\n \\* Never: `),
      );
    }
  });

  it('has no circle of imports', () => {
    const byFile = new Map(sources.map((source) => [path.join(SRC, source.file), source]));
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push(
          [...trail.slice(trail.indexOf(file)), file].map((one) => path.relative(SRC, one)).join(' > '),
        );
        return;
      }
      state.set(file, 'open');
      const source = byFile.get(file);
      // Imports of types only vanish in the build and may point both ways.
      const real = [
        ...(source?.text ?? '').matchAll(/(?:^|\n)(?:import|export) (?!type )[^;]*?from '(\.[^']+)'/g),
      ];
      for (const [, specifier = ''] of real)
        visit(path.resolve(path.dirname(file), specifier), [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of byFile.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('stays calm: short files', () => {
    const lengths = sources.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
  });
});
