import { useRef } from 'react';
import { idFault, type SystemMap } from '#reports';

type IdScheme = SystemMap['idScheme'];

/**
 * Turns a map to another way of naming. Names that are none in it go; turned back, as long as the form is open, those from
 * before are there again.
 */
export function useIdScheme(): (map: SystemMap, idScheme: IdScheme) => SystemMap {
  const before = useRef<Partial<Record<IdScheme, SystemMap>>>({});
  return (map, idScheme) => {
    before.current = { ...before.current, [map.idScheme]: map };
    return before.current[idScheme] ?? fitting(map, idScheme);
  };
}

function fitting(map: SystemMap, idScheme: IdScheme): SystemMap {
  const fits = (id: string) => idFault(id, idScheme) === null;
  const one = (id: string) => (fits(id) ? id : '');
  const all = (ids: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(ids).filter(([, id]) => fits(id)));
  return {
    idScheme,
    shares: map.shares,
    dataSet: one(map.dataSet),
    orgUnit: one(map.orgUnit),
    attributeOptionCombo: one(map.attributeOptionCombo),
    dataElements: all(map.dataElements),
    areas: all(map.areas),
    groups: all(map.groups),
  };
}
