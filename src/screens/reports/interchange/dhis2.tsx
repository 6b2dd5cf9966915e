import { useMemo, useState } from 'react';
import type { SchemeSummary } from '#engine';
import {
  dataValues,
  elementKey,
  mapAsPlain,
  mapFrom,
  NO_MAP,
  valuesIn,
  type SystemMap,
  type ValuesBlock,
} from '#reports';
import { useBlocks, useKeepOnShelf, useShelf } from '#state';
import { Button, Message, ProgressBar, useWords, Waiting } from '#ui';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { useAsked, useSaving } from './asking.ts';
import { DataValuesWillHave } from './data-values-told.tsx';
import { MapEditor } from './map-editor.tsx';
import type { Chosen } from './section.tsx';

interface Wanted {
  readonly scheme: SchemeSummary;
  readonly form: 'dhis2' | 'adx';
  readonly chosen: Chosen;
}

/** Data values for DHIS2: the names of the other side, what the file will have, and its download. */
export function Dhis2(wanted: Wanted) {
  const words = useWords();
  const kept = useShelf('system-map');
  const blocks = useBlocks({
    scheme: wanted.scheme,
    grains: [wanted.chosen.grain],
    splits: [null, ...wanted.chosen.splits],
  });
  const [map, setMap] = useState<SystemMap | null>(null);
  if (kept.error ?? blocks.error) return <TroubleMessage error={kept.error ?? blocks.error} />;
  if (!kept.data) return <Waiting label={words.say('app.loading')} />;
  if (!blocks.data) return <ProgressBar label={words.say('interchange.counting')} share={null} />;
  const entry = kept.data.find(({ id }) => id === wanted.scheme.id);
  const read = entry ? mapFrom(entry.content) : { map: NO_MAP };
  const isDamaged = map === null && 'fault' in read;
  return (
    <>
      {isDamaged && <Message tone="warn" title={words.say('interchange.map.damaged')} />}
      <Named
        {...wanted}
        blocks={blocks.data}
        map={map ?? ('map' in read ? read.map : NO_MAP)}
        onMap={setMap}
      />
    </>
  );
}

function Named({
  scheme,
  form,
  chosen,
  blocks,
  map,
  onMap,
}: Wanted & {
  readonly blocks: readonly ValuesBlock[];
  readonly map: SystemMap;
  readonly onMap: (map: SystemMap) => void;
}) {
  const words = useWords();
  const onError = useTellFailure();
  const { mutate: keep } = useKeepOnShelf();
  const { save, isPending, error } = useSaving();
  const asked = useAsked(scheme, chosen, blocks);
  const { months } = chosen;
  const { profile } = scheme;
  const elements = useMemo(() => {
    const found = blocks.flatMap(valuesIn).map(({ indicator, basis }) => ({ indicator, basis }));
    return [...new Map(found.map((one) => [elementKey(one.indicator.id, one.basis), one])).values()];
  }, [blocks]);
  const { told } = useMemo(
    () => dataValues({ profile, blocks, months, words, map }),
    [profile, blocks, months, words, map],
  );
  const change = (next: SystemMap) => {
    onMap(next);
    keep([{ kind: 'system-map', id: scheme.id, content: mapAsPlain(next) }], { onError });
  };
  const isReady = told.written > 0 && (form === 'dhis2' || map.dataSet !== '');
  return (
    <>
      <MapEditor scheme={scheme} map={map} elements={elements} blocks={blocks} onChange={change} />
      <DataValuesWillHave told={told} form={form} hasDataSet={map.dataSet !== ''} />
      {error && <TroubleMessage error={error} />}
      {isReady && (
        <p>
          <Button icon="download" isBusy={isPending} onClick={() => save({ form, map }, asked)}>
            {words.say('interchange.download', { form: words.say(`interchange.format.${form}`) })}
          </Button>
        </p>
      )}
    </>
  );
}
