import { useMemo, useRef, useState } from 'react';
import type { ShelfEntry } from '#engine';
import { mapAsPlain, mapFrom, NO_MAP, type SystemMap } from '#reports';
import { useKeepOnShelf, useReadShelf, useShelf } from '#state';

/** What is changed in a map, whatever else stands in it by then. */
export type MapChange = (map: SystemMap) => SystemMap;

/**
 * The names that are kept with a scheme; no map while they are not read yet. A change is put into what the device keeps at
 * that moment, so that what another window has put there stays.
 */
export function useKeptMap(
  scheme: string,
  onError: (error: unknown) => void,
): {
  readonly map: SystemMap | null;
  readonly isDamaged: boolean;
  readonly error: Error | null;
  readonly change: (change: MapChange) => void;
} {
  const { data, error } = useShelf('system-map');
  const readShelf = useReadShelf();
  const { mutateAsync: keep } = useKeepOnShelf();
  // What is on its way to the device is shown already.
  const [ahead, setAhead] = useState<SystemMap | null>(null);
  const underWay = useRef({ last: Promise.resolve(), count: 0 });
  const read = useMemo(() => (data ? readIn(data, scheme) : null), [data, scheme]);
  const map = ahead ?? (read && mapIn(read));
  const put = async (change: MapChange) => {
    const next = change(mapIn(readIn(await readShelf('system-map'), scheme)));
    const content = mapAsPlain(next);
    // Another window may have turned to names of another sort: what is none of them is not put among them.
    if ('map' in mapFrom(content)) await keep([{ kind: 'system-map', id: scheme, content }]);
  };
  const change = (next: MapChange) => {
    if (map) setAhead(next(map));
    const { current } = underWay;
    current.count++;
    current.last = current.last
      .then(() => put(next))
      .catch(onError)
      .finally(() => {
        current.count--;
        if (current.count === 0) setAhead(null);
      });
  };
  return { map, isDamaged: ahead === null && read !== null && 'fault' in read, error, change };
}

function readIn(entries: readonly ShelfEntry[], scheme: string): ReturnType<typeof mapFrom> {
  const entry = entries.find(({ id }) => id === scheme);
  return entry ? mapFrom(entry.content) : { map: NO_MAP };
}

function mapIn(read: ReturnType<typeof mapFrom>): SystemMap {
  return 'map' in read ? read.map : NO_MAP;
}
