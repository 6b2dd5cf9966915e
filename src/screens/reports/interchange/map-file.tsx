import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import { mapAsJson, readMap, type MapFault, type SystemMap } from '#reports';
import { Button, FileField, Message, saveFile, useNotices, useWords } from '#ui';
import { fileName } from '../../file-name.ts';
import { useTellFailure } from '../../trouble-message.tsx';
import styles from './interchange.module.css';

/** Hands names on to another device, and takes them in. */
export function MapFile({
  scheme,
  map,
  onLoad,
}: {
  readonly scheme: SchemeSummary;
  readonly map: SystemMap;
  readonly onLoad: (map: SystemMap) => void;
}) {
  const words = useWords();
  const { tell } = useNotices();
  const onError = useTellFailure();
  const [fault, setFault] = useState<MapFault | null>(null);
  const save = () => {
    const file = fileName(scheme.profile.name, words.say('interchange.map.file'), 'json');
    saveFile(file, new Blob([mapAsJson(map)], { type: 'application/json' }));
    tell({ text: words.say('reports.ready', { file }) });
  };
  const load = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = readMap(await file.slice(0, MOST_BYTES).text());
    setFault('fault' in read ? read.fault : null);
    if ('fault' in read) return;
    onLoad(read.map);
    const count = Object.keys(read.map.dataElements).length;
    tell({ text: words.say('interchange.map.loaded', { count }) });
  };
  return (
    <>
      <div className={styles.actions}>
        <Button icon="download" onClick={save}>
          {words.say('interchange.map.save')}
        </Button>
      </div>
      <FileField
        label={words.say('interchange.map.load')}
        dropHint={words.say('interchange.map.drop')}
        hint={words.say('interchange.map.loadHint')}
        onFiles={(files) => void load(files).catch(onError)}
      />
      {fault && (
        <Message tone="bad" isUrgent title={words.say('interchange.map.refused')}>
          <p>
            {words.say(`interchange.map.fault.${fault.code}`, { where: fault.where, value: fault.value })}
          </p>
        </Message>
      )}
    </>
  );
}

/** More than a file of names may have, so that what is too large is seen to be. */
const MOST_BYTES = 5 * 2 ** 20;
