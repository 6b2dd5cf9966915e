import { useMemo } from 'react';
import { currentPath, currentSearch, navigate, useHashSearch } from './hash-location.ts';

/** How the answers of a room are shown, as the address says it. */
export interface RoomView {
  /** For a wall rather than a desk. */
  readonly isLarge: boolean;
  /** Null where nobody has said: at a desk they are shown, on a wall they are not. */
  readonly areNamesShown: boolean | null;
}

function roomViewOf(query: string): RoomView {
  const says = new URLSearchParams(query);
  const names = says.get('names');
  return {
    isLarge: says.get('size') === 'large',
    areNamesShown: names === 'shown' ? true : names === 'hidden' ? false : null,
  };
}

function change(change: Partial<RoomView>): void {
  const { isLarge, areNamesShown } = { ...roomViewOf(currentSearch()), ...change };
  const says = new URLSearchParams({
    ...(isLarge && { size: 'large' }),
    ...(areNamesShown !== null && { names: areNamesShown ? 'shown' : 'hidden' }),
  }).toString();
  navigate(`${currentPath()}${says ? `?${says}` : ''}`, { replace: true });
}

/** How the answers of a room are shown, and how to change that. */
export function useRoomView(): {
  readonly view: RoomView;
  readonly change: (change: Partial<RoomView>) => void;
} {
  const search = useHashSearch();
  return useMemo(() => ({ view: roomViewOf(search), change }), [search]);
}
