import { KIND_NAMES, type Kind } from '#records';
import { mapWith, type MadeOf, type Maps, type TableMap } from './choices.ts';
import type { ReadingChoice } from './readings.ts';

/** One thing that was decided of how tables of a kind are read. */
export type Decision = {
  readonly kind: Kind;
  /** A heading in plain letters, or a column; '' for the unit. */
  readonly of: string;
  /** For a word in a column of codes: the word in plain letters. */
  readonly word: string;
} & (
  | { readonly part: 'columns'; readonly is: string | null }
  | { readonly part: 'readings'; readonly is: ReadingChoice }
  | { readonly part: 'made'; readonly is: MadeOf }
  | { readonly part: 'codes' | 'constants' | 'sameAs' | 'unit'; readonly is: string }
);

/** Everything that maps say, one by one; what was taken back is not said. */
export function decisionsIn(maps: Maps): Decision[] {
  return KIND_NAMES.flatMap((kind) => {
    const { columns, readings, codes, constants, sameAs, made, unit = 1 } = maps[kind] ?? {};
    const all: Decision[] = [
      ...entries(columns).map(([of, is]) => ({ kind, part: 'columns', of, word: '', is }) as const),
      ...entries(readings).flatMap(([of, is]) =>
        is === null ? [] : [{ kind, part: 'readings', of, word: '', is } as const],
      ),
      ...entries(codes).flatMap(([of, meanings]) =>
        entries(meanings).map(([word, is]) => ({ kind, part: 'codes', of, word, is }) as const),
      ),
      ...entries(constants).map(([of, is]) => ({ kind, part: 'constants', of, word: '', is }) as const),
      ...entries(sameAs).map(([of, is]) => ({ kind, part: 'sameAs', of, word: '', is }) as const),
      ...entries(made).flatMap(([of, is]) =>
        is === null ? [] : [{ kind, part: 'made', of, word: '', is } as const],
      ),
      ...(unit === 1 ? [] : [{ kind, part: 'unit', of: '', word: '', is: String(unit) } as const]),
    ];
    return all.filter(({ is }) => is !== '');
  });
}

function entries<T>(said: Readonly<Record<string, T>> | undefined): Array<[string, T]> {
  return Object.entries(said ?? {});
}

/** Maps that no longer say one thing. */
export function mapsWithout(maps: Maps, { kind, part, of, word }: Decision): Maps {
  const { unit, ...map } = maps[kind] ?? {};
  const kept: TableMap =
    part === 'unit'
      ? map
      : {
          ...map,
          ...(unit !== undefined && { unit }),
          [part]:
            part === 'codes'
              ? { ...map.codes, [of]: without(map.codes?.[of], word) }
              : without<string | MadeOf | null>(map[part], of),
        };
  const others = Object.entries(maps).filter(([name]) => name !== kind);
  const isEmpty = decisionsIn({ [kind]: kept }).length === 0;
  return Object.fromEntries([...others, ...(isEmpty ? [] : [[kind, kept] as const])]);
}

function without<T>(said: Readonly<Record<string, T>> | undefined, gone: string): Record<string, T> {
  return Object.fromEntries(Object.entries(said ?? {}).filter(([key]) => key !== gone));
}

/** Maps with those of a file, which has the last word on what both decide. */
export function mapsWith(maps: Maps, given: Maps): Maps {
  return KIND_NAMES.reduce<Maps>((all, kind) => {
    const more = given[kind];
    return more ? { ...all, [kind]: mapWith(all[kind], more) } : all;
  }, maps);
}
