import { useMemo } from 'react';
import { currentPath, currentSearch, navigate, useHashSearch } from './hash-location.ts';

/** Settings of a what-if in the address: its scheme, and grain and end of its period as figures have them. */
export type WhatIfSetting = 'scheme' | 'grain' | 'to';

function choose(setting: WhatIfSetting, value: string): void {
  const says = new URLSearchParams(currentSearch());
  says.set(setting, value);
  navigate(`${currentPath()}?${says.toString()}`, { replace: true });
}

/** The scheme that the address of a what-if names, null where it names none; and how to choose another setting. */
export function useWhatIfView(): { readonly scheme: string | null; readonly choose: typeof choose } {
  const search = useHashSearch();
  return useMemo(() => ({ scheme: new URLSearchParams(search).get('scheme'), choose }), [search]);
}
