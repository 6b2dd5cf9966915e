import { useEffect, useMemo, useRef, useState } from 'react';
import { currentPath, currentSearch, followHash, navigate, useHashSearch } from './hash-location.ts';

/** Settings of a what-if in the address: its scheme, and grain and end of its period as figures have them. */
export type WhatIfSetting = 'scheme' | 'grain' | 'to';

/** Each moved number stands in the address under this name, as its own name, a star and the number. */
const MOVED = 'moved';
/** Browsers refuse to write addresses as fast as a slider moves. */
const SETTLED_MS = 400;

/** Sets a setting; what was moved goes, since it was moved from other numbers. */
function choose(setting: WhatIfSetting, value: string): void {
  const says = new URLSearchParams(currentSearch());
  says.set(setting, value);
  says.delete(MOVED);
  navigate(`${currentPath()}?${says.toString()}`, { replace: true });
}

/** The scheme that the address of a what-if names, null where it names none; and how to choose another setting. */
export function useWhatIfView(): { readonly scheme: string | null; readonly choose: typeof choose } {
  const search = useHashSearch();
  return useMemo(() => ({ scheme: new URLSearchParams(search).get('scheme'), choose }), [search]);
}

/** Numbers that were moved, by name, in the order in which they were moved. */
export type Moved = Readonly<Record<string, number>>;

/** Reads what an address says was moved; what it says wrongly is taken as not said. */
export function movedIn(search: string): Moved {
  return Object.fromEntries(
    new URLSearchParams(search).getAll(MOVED).flatMap((said) => {
      const at = said.lastIndexOf('*');
      const number = Number(said.slice(at + 1));
      const isSaid = at > 0 && said.length > at + 1 && Number.isFinite(number);
      return isSaid ? [[said.slice(0, at), number] as const] : [];
    }),
  );
}

/**
 * What was moved, begun with what the address says; once it rests, the address says it, so that it can be passed on. An
 * address that somebody gives anew counts from then on.
 */
export function useMoved(): readonly [Moved, (moved: Moved) => void] {
  const [moved, setMoved] = useState(() => movedIn(currentSearch()));
  const written = useRef(querySaying(moved));
  useEffect(
    () =>
      followHash(() => {
        const said = movedIn(currentSearch());
        const query = querySaying(said);
        if (query === written.current) return;
        written.current = query;
        setMoved(said);
      }),
    [],
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      written.current = querySaying(moved);
      const says = new URLSearchParams(currentSearch());
      says.delete(MOVED);
      const query = [says.toString(), written.current].filter((part) => part !== '').join('&');
      navigate(`${currentPath()}${query ? `?${query}` : ''}`, { replace: true });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [moved]);
  return [moved, setMoved];
}

/** What was moved, as an address says it. */
function querySaying(moved: Moved): string {
  const says = new URLSearchParams();
  for (const [name, number] of Object.entries(moved)) says.append(MOVED, `${name}*${number}`);
  return says.toString();
}
