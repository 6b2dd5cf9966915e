import { useMemo } from 'react';
import type { SchemeSummary } from '#engine';
import { dataValues, elementKey, valuesIn, type SystemMap, type ValuesBlock } from '#reports';
import { useBlocks } from '#state';
import { Button, Message, ProgressBar, useWords, Waiting } from '#ui';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { useAsked, useSaving } from './asking.ts';
import { DataValuesWillHave } from './data-values-told.tsx';
import { MapEditor } from './map-editor.tsx';
import type { Chosen } from './section.tsx';
import { useKeptMap, type MapChange } from './use-kept-map.ts';

interface Wanted {
  readonly scheme: SchemeSummary;
  readonly form: 'dhis2' | 'adx';
  readonly chosen: Chosen;
}

/** Data values for DHIS2: the names of the other side, what the file will have, and its download. */
export function Dhis2(wanted: Wanted) {
  const words = useWords();
  const { map, isDamaged, error, change } = useKeptMap(wanted.scheme.id, useTellFailure());
  const blocks = useBlocks({
    scheme: wanted.scheme,
    grains: [wanted.chosen.grain],
    splits: [null, ...wanted.chosen.splits],
  });
  if (error ?? blocks.error) return <TroubleMessage error={error ?? blocks.error} />;
  if (!map) return <Waiting label={words.say('app.loading')} />;
  if (!blocks.data) return <ProgressBar label={words.say('interchange.counting')} share={null} />;
  return (
    <>
      {isDamaged && <Message tone="warn" title={words.say('interchange.map.damaged')} />}
      <Named {...wanted} blocks={blocks.data} map={map} onChange={change} />
    </>
  );
}

function Named({
  scheme,
  form,
  chosen,
  blocks,
  map,
  onChange,
}: Wanted & {
  readonly blocks: readonly ValuesBlock[];
  readonly map: SystemMap;
  readonly onChange: (change: MapChange) => void;
}) {
  const words = useWords();
  const { save, isPending, error } = useSaving();
  const asked = useAsked(scheme, chosen, blocks);
  const { months } = chosen;
  const { profile } = scheme;
  const elements = useMemo(() => {
    const found = blocks.flatMap(valuesIn).map(({ indicator, basis }) => ({ indicator, basis }));
    return [...new Map(found.map((one) => [elementKey(one.indicator.id, one.basis), one])).values()];
  }, [blocks]);
  const { told } = useMemo(
    () => dataValues({ profile, isMadeUp: scheme.origin === 'made-up', blocks, months, words, map }),
    [profile, scheme.origin, blocks, months, words, map],
  );
  const isReady = told.written > 0 && (form === 'dhis2' || map.dataSet !== '');
  return (
    <>
      <MapEditor scheme={scheme} map={map} elements={elements} blocks={blocks} onChange={onChange} />
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
