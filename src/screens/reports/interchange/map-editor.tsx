import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import type { Basis, Indicator } from '#indicators';
import { elementKey, groupKey, ID_SCHEMES, SHARE_FORMS, type SystemMap, type ValuesBlock } from '#reports';
import { Button, SelectField, TextField, useWords } from '#ui';
import { IdField } from './id-field.tsx';
import styles from './interchange.module.css';
import { MapFile } from './map-file.tsx';
import { useIdScheme } from './use-id-scheme.ts';
import type { MapChange } from './use-kept-map.ts';

interface Element {
  readonly indicator: Indicator;
  readonly basis: Basis;
}

const PARTS = [
  ['orgUnit', 'interchange.map.orgUnit'],
  ['dataSet', 'interchange.map.dataSet'],
  ['attributeOptionCombo', 'interchange.map.attributeOptionCombo'],
] as const;

/** What a DHIS2 instance calls the scheme, its indicators and its groups. */
export function MapEditor({
  scheme,
  map,
  elements,
  blocks,
  onChange,
}: {
  readonly scheme: SchemeSummary;
  readonly map: SystemMap;
  readonly elements: readonly Element[];
  readonly blocks: readonly ValuesBlock[];
  readonly onChange: (change: MapChange) => void;
}) {
  const words = useWords();
  const withIdScheme = useIdScheme();
  return (
    <>
      <h3>{words.say('interchange.map.title')}</h3>
      <div className={styles.choices}>
        <SelectField
          label={words.say('interchange.map.idScheme')}
          hint={words.say('interchange.map.idSchemeHint')}
          value={map.idScheme}
          choices={ID_SCHEMES.map((value) => ({
            value,
            label: words.say(`interchange.map.idScheme.${value}`),
          }))}
          onChoose={(idScheme) => onChange((now) => withIdScheme(now, idScheme))}
        />
        <SelectField
          label={words.say('interchange.map.shares')}
          value={map.shares}
          choices={SHARE_FORMS.map((value) => ({
            value,
            label: words.say(`interchange.map.shares.${value}`),
          }))}
          onChoose={(shares) => onChange((now) => ({ ...now, shares }))}
        />
        {PARTS.map(([part, label]) => (
          <IdField
            key={part}
            label={words.say(label)}
            hint={part === 'attributeOptionCombo' ? words.say('interchange.map.blankDefault') : undefined}
            id={map[part]}
            idScheme={map.idScheme}
            onChange={(id) => onChange((now) => ({ ...now, [part]: id }))}
          />
        ))}
      </div>
      <Elements map={map} elements={elements} onChange={onChange} />
      <Groups map={map} blocks={blocks} onChange={onChange} />
      <MapFile scheme={scheme} map={map} onLoad={(loaded) => onChange(() => loaded)} />
    </>
  );
}

type Editing = Pick<Parameters<typeof MapEditor>[0], 'map' | 'onChange'>;

/** Fields that are shown beside those that are filled before somebody searches or wants all. */
const SHOWN_AT_FIRST = 9;

/** A field for the data element of each indicator that is searched for. */
function Elements({ map, elements, onChange }: Editing & { readonly elements: readonly Element[] }) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const [isOnlyMapped, setIsOnlyMapped] = useState(false);
  const [areAll, setAreAll] = useState(false);
  const idOf = ({ indicator, basis }: Element) => map.dataElements[elementKey(indicator.id, basis)] ?? '';
  const nameOf = ({ indicator, basis }: Element) => {
    const name = words.indicator(indicator, 'name');
    return basis === '' ? name : `${name} (${words.sayCode('basis', basis)})`;
  };
  const mapped = elements.filter((element) => idOf(element) !== '').length;
  const sought = search.trim().toLowerCase();
  const found = elements.filter(
    (element) =>
      (!isOnlyMapped || idOf(element) !== '') &&
      `${nameOf(element)} ${element.indicator.id}`.toLowerCase().includes(sought),
  );
  const shown = areAll ? found : found.filter((element, i) => i < SHOWN_AT_FIRST || idOf(element) !== '');
  return (
    <details className={styles.names} open>
      <summary>{words.say('interchange.map.count', { mapped, all: elements.length })}</summary>
      <TextField
        label={words.say('interchange.map.search')}
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isOnlyMapped}
          onChange={(event) => setIsOnlyMapped(event.currentTarget.checked)}
        />
        {words.say('interchange.map.onlyMapped')}
      </label>
      {shown.length === 0 && <p>{words.say('interchange.map.none')}</p>}
      {map.idScheme === 'code' && mapped < elements.length && (
        <p>
          <Button onClick={() => onChange((now) => ({ ...now, dataElements: withOwnCodes(now, elements) }))}>
            {words.say('interchange.map.own')}
          </Button>
        </p>
      )}
      <ul className={styles.list} aria-label={words.say('interchange.map.elements')}>
        {shown.map((element) => {
          const key = elementKey(element.indicator.id, element.basis);
          return (
            <li key={key}>
              <IdField
                label={words.say('interchange.map.element', { indicator: nameOf(element) })}
                id={idOf(element)}
                idScheme={map.idScheme}
                onChange={(id) =>
                  onChange((now) => ({ ...now, dataElements: { ...now.dataElements, [key]: id } }))
                }
              />
            </li>
          );
        })}
      </ul>
      {shown.length < found.length && (
        <p>
          <Button onClick={() => setAreAll(true)}>
            {words.say('interchange.map.all', { count: found.length })}
          </Button>
        </p>
      )}
    </details>
  );
}

/** Our own names as codes for what has none yet: for a DHIS2 instance whose data elements were made after our catalogue. */
function withOwnCodes({ dataElements }: SystemMap, elements: readonly Element[]): SystemMap['dataElements'] {
  const keys = elements.map(({ indicator, basis }) => elementKey(indicator.id, basis));
  return Object.fromEntries([
    ...Object.entries(dataElements),
    ...keys.filter((key) => !dataElements[key]).map((key) => [key, key]),
  ]) as SystemMap['dataElements'];
}

/** A field for each group that values are divided into. */
function Groups({ map, blocks, onChange }: Editing & { readonly blocks: readonly ValuesBlock[] }) {
  const words = useWords();
  const groups = blocks.flatMap(({ counted: { split, groups } }) =>
    split === null ? [] : groups.map((group) => ({ split, group })),
  );
  if (groups.length === 0) return null;
  return (
    <details className={styles.names} open>
      <summary>{words.say('interchange.map.groups')}</summary>
      <ul className={styles.list} aria-label={words.say('interchange.map.groups')}>
        {groups.map(({ split, group }) => {
          const isArea = split === 'area';
          const key = isArea ? group : groupKey(split, group);
          const ids = isArea ? map.areas : map.groups;
          const name = { group: words.group(split, group) };
          return (
            <li key={`${split}/${group}`}>
              <IdField
                label={
                  isArea ? words.say('interchange.map.area', name) : words.say('interchange.map.group', name)
                }
                id={Object.hasOwn(ids, key) ? (ids[key] ?? '') : ''}
                idScheme={map.idScheme}
                onChange={(id) =>
                  onChange((now) =>
                    isArea
                      ? { ...now, areas: { ...now.areas, [key]: id } }
                      : { ...now, groups: { ...now.groups, [key]: id } },
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
