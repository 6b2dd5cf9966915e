import { useState } from 'react';
import type { SchemeSummary } from '#engine';
import {
  decisionsIn,
  mapsAsJson,
  mapsWith,
  mapsWithout,
  readMaps,
  type Decision,
  type Maps,
  type MapsFault,
} from '#intake';
import { KIND_NAMES } from '#records';
import { useIntake, useSaveMaps } from '#state';
import { Button, ConfirmDialog, FileField, Message, saveFile, Section, useWords } from '#ui';
import type { Words } from '#words';
import { fileName } from '../file-name.ts';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './kept-maps.module.css';

/** What was decided of how a scheme's files are read: to be seen, forgotten, handed on, and taken in. */
export function KeptMaps({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { files, scheme: target, desk } = useIntake();
  const [isForgetting, setIsForgetting] = useState(false);
  const saving = useSaveMaps();
  const { id, profile, maps = {} } = scheme;
  const decisions = decisionsIn(maps);
  const keep = (now: Maps, onKept?: () => void) => {
    const onSuccess = () => {
      // Files that are being looked at were read as it was decided before.
      if (files.length > 0 && target === id) void desk.aimAt(id);
      onKept?.();
    };
    saving.mutate({ scheme: id, maps: now }, { onSuccess });
  };
  return (
    <Section title={words.say('maps.title')}>
      <p className={styles.text}>
        {decisions.length === 0
          ? words.say('maps.none')
          : words.say('maps.text', { change: words.say('mapping.change') })}
      </p>
      <Decisions decisions={decisions} onForget={(decision) => keep(mapsWithout(maps, decision))} />
      {decisions.length > 0 && (
        <div className={styles.actions}>
          <Button
            icon="download"
            onClick={() =>
              saveFile(
                fileName(profile.name, words.say('maps.fileName'), 'json'),
                new Blob([mapsAsJson(maps)], { type: 'application/json' }),
              )
            }
          >
            {words.say('maps.download')}
          </Button>
          <Button icon="trash" onClick={() => setIsForgetting(true)}>
            {words.say('maps.forgetAll')}
          </Button>
        </div>
      )}
      {saving.error && <TroubleMessage error={saving.error} />}
      <TakeIn maps={maps} onTake={keep} />
      <ConfirmDialog
        title={words.say('maps.forgetAllTitle', { name: profile.name })}
        isOpen={isForgetting}
        confirm={words.say('maps.forgetAll')}
        onClose={() => setIsForgetting(false)}
        onConfirm={() => {
          setIsForgetting(false);
          keep({});
        }}
      >
        {words.say('maps.forgetAllText')}
      </ConfirmDialog>
    </Section>
  );
}

/** Everything that was decided, kind by kind, each to be forgotten by itself where it is kept. */
export function Decisions({
  decisions,
  onForget,
}: {
  readonly decisions: readonly Decision[];
  readonly onForget?: (decision: Decision) => void;
}) {
  const words = useWords();
  return KIND_NAMES.map((kind) => {
    const own = decisions.filter((decision) => decision.kind === kind);
    if (own.length === 0) return null;
    return (
      <div key={kind}>
        <h3>{words.say(`kind.${kind}`)}</h3>
        <ul className={styles.decisions}>
          {own.map((decision) => {
            const what = inWords(decision, words);
            return (
              <li key={`${decision.part} ${decision.of} ${decision.word}`}>
                <span>{what}</span>
                {onForget && (
                  <Button
                    size="small"
                    look="quiet"
                    icon="cross"
                    aria-label={words.say('maps.forgetOne', { what })}
                    onClick={() => onForget(decision)}
                  >
                    {words.say('maps.forget')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}

function inWords({ of, word, ...decided }: Decision, words: Words): string {
  switch (decided.part) {
    case 'columns':
      return decided.is === null
        ? words.say('maps.notUsed', { heading: of })
        : words.say('maps.column', { heading: of, column: decided.is });
    case 'readings':
      return words.say(`records.reading.${decided.is}`, { column: of });
    case 'codes':
      return words.say('mapping.said.word', { column: of, word, code: decided.is });
    case 'constants':
      return words.say('mapping.said.constant', { column: of, said: decided.is });
    case 'sameAs':
      return words.say('mapping.said.sameAs', { column: of, other: decided.is });
    case 'made':
      return words.say(`mapping.said.made.${decided.is.way}`, {
        column: of,
        from: words.list(decided.is.from.map((key) => `“${key}”`)),
      });
    case 'unit':
      return words.say('maps.unit', { unit: words.sayCode('mapping.unit', decided.is) });
  }
}

type Taken =
  { readonly file: string; readonly count: number } | { readonly file: string; readonly fault: MapsFault };

/** Takes in a file of another scheme, or says what is wrong with it and where. */
function TakeIn({
  maps,
  onTake,
}: {
  readonly maps: Maps;
  readonly onTake: (maps: Maps, onKept: () => void) => void;
}) {
  const words = useWords();
  const [taken, setTaken] = useState<Taken | null>(null);
  const take = async (chosen: File) => {
    const file = chosen.name;
    setTaken(null);
    const read = await readMaps(chosen);
    if ('fault' in read) setTaken({ file, fault: read.fault });
    else onTake(mapsWith(maps, read.maps), () => setTaken({ file, count: decisionsIn(read.maps).length }));
  };
  return (
    <details className={styles.take}>
      <summary>{words.say('maps.takeTitle')}</summary>
      <FileField
        label={words.say('maps.takeFile')}
        dropHint={words.say('maps.takeDrop')}
        hint={words.say('maps.takeHint')}
        onFiles={([file]) => {
          if (file) void take(file);
        }}
      />
      {taken && 'fault' in taken && (
        <Message tone="warn" title={words.say('maps.refused', { file: taken.file })}>
          <p>{words.say(`maps.fault.${taken.fault.code}`, { ...taken.fault })}</p>
        </Message>
      )}
      {taken && 'count' in taken && (
        <Message tone="good" title={words.say('maps.taken', { count: taken.count, file: taken.file })} />
      )}
    </details>
  );
}
