import { useEffect, useRef, useState } from 'react';
import { zipFile } from '#records';
import { keyOfMade, madeUpFiles, useMadeUp, workshopAddress } from '#state';
import { Button, LinkButton, Message, Page, saveFile, Section, useWords, Waiting } from '#ui';
import {
  LEVER_GROUPS,
  leversOf,
  plant,
  readStory,
  storyLacks,
  storyText,
  type LeverGroup,
  type StoryDocument,
} from '#workshop';
import { useArrival } from '../../arrival.ts';
import { fileName } from '../../file-name.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { ownExerciseId } from '../errors/exercise-names.ts';
import { useOnLeaving } from '../on-leaving.ts';
import { FaultList } from './fault-list.tsx';
import { InLesson } from './in-lesson.tsx';
import { LeverField, type StoryForm } from './lever-field.tsx';
import styles from './make.module.css';
import { OTHER_FIELDS } from './other-fields.tsx';
import { PlantingFields } from './planting-fields.tsx';
import { Preview, useSeen } from './preview.tsx';
import { markedStory, useKeepStory } from './stories.ts';

/** How long nothing is moved before the scheme is made again. */
const QUIET_MS = 350;

/** A story shaped by levers, with the scheme that comes of it beside. */
export function Maker({ id, kept }: { readonly id: string; readonly kept: StoryDocument }) {
  const words = useWords();
  // What is kept may be another by now: of this window, or of one in which somebody shapes the same story.
  const [first] = useState(kept);
  const [draft, setDraft] = useState(first);
  const began = first.story;
  const marked = markedStory(draft, words);
  const read = readStory(marked);
  const faults = 'faults' in read ? read.faults : storyLacks(read.document);
  const { name } = marked.story;
  useArrival(words.say('make.title'), name);
  const { made, isBehind } = useMaking(id, faults.length === 0 ? marked : null, first);
  useKeeping(id, draft === first || faults.length > 0 ? null : marked);
  const { seen, before, error } = useSeen(made.data ?? null);
  const form: StoryForm = {
    story: draft.story,
    began,
    onChange: (story) => setDraft({ ...draft, story }),
  };
  const isWaiting = isBehind || made.isFetching || (made.data && made.data.id !== seen?.scheme.id);
  return (
    <Page title={name}>
      <p>{words.say('make.makerText')}</p>
      <div className={styles.two}>
        <Section title={words.say('make.levers')}>
          <div className={styles.groups}>
            <Fields of="name" form={form} />
            {LEVER_GROUPS.map((group) => (
              <details key={group} className={styles.group} open={group === 'size' || group === 'incidence'}>
                <summary>{words.say(`make.group.${group}`)}</summary>
                <Fields of={group} form={form} />
              </details>
            ))}
            <details className={styles.group} open={first.plantings.length > 0}>
              <summary>{words.say('make.plantings', { count: draft.plantings.length })}</summary>
              <PlantingFields
                story={draft.story}
                plantings={draft.plantings}
                onChange={(plantings) => setDraft({ ...draft, plantings })}
              />
            </details>
          </div>
        </Section>
        <div className={styles.preview}>
          {faults.length > 0 && (
            <Message tone="warn" title={words.say('make.cannotMake')}>
              <FaultList faults={faults} />
            </Message>
          )}
          <p role="status" className={styles.note}>
            {isWaiting
              ? words.say('make.making', { families: draft.story.families, months: draft.story.months })
              : seen
                ? words.say('make.made', { name: seen.scheme.profile.name })
                : ''}
          </p>
          {(made.error ?? error) && <TroubleMessage error={made.error ?? error} />}
          {seen ? <Preview seen={seen} before={before} /> : <Waiting label={words.say('app.loading')} />}
          <Uses id={id} document={marked} isWhole={faults.length === 0} />
        </div>
      </div>
    </Page>
  );
}

function Fields({ of, form }: { readonly of: LeverGroup | 'name'; readonly form: StoryForm }) {
  return (
    <div className={styles.fields}>
      {of !== 'name' && leversOf(of).map((path) => <LeverField key={path} path={path} {...form} />)}
      {Object.entries(OTHER_FIELDS).map(
        ([name, { group, Field }]) => group === of && <Field key={name} {...form} />,
      )}
    </div>
  );
}

/**
 * Makes the scheme of a story once nothing is moved for a moment, and never two at a time: the next is begun when the one
 * before is there. Null stands for a story that cannot be made.
 */
function useMaking(id: string, wanted: StoryDocument | null, first: StoryDocument) {
  const [asked, setAsked] = useState(first);
  const { story, plantings } = asked;
  const made = useMadeUp({
    key: keyOfMade({ what: 'make', item: id, variant: 'plain' }),
    story,
    ...(plantings.length > 0 && {
      planting: { name: JSON.stringify(plantings), plant: (files) => plant(files, plantings).files },
    }),
  });
  const { isFetching } = made;
  const text = wanted && storyText(wanted);
  const isBehind = text !== null && text !== storyText(asked);
  useEffect(() => {
    if (isFetching || !isBehind) return undefined;
    const read = readStory(text);
    const timer = setTimeout(() => {
      if ('document' in read) setAsked(read.document);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [isFetching, isBehind, text]);
  return { made, isBehind };
}

/** Keeps a story on this device as it is shaped, a moment after the last move and when the screen is left. */
function useKeeping(id: string, wanted: StoryDocument | null): void {
  const { keep } = useKeepStory();
  const tellFailure = useTellFailure();
  const text = wanted && storyText(wanted);
  const left = useRef<(() => void) | null>(null);
  const act = useRef({ keep, tellFailure });
  useEffect(() => {
    act.current = { keep, tellFailure };
  });
  useEffect(() => {
    if (text === null) return undefined;
    const store = () => {
      left.current = null;
      const read = readStory(text);
      if ('document' in read) act.current.keep(id, read.document).catch(act.current.tellFailure);
    };
    left.current = store;
    const timer = setTimeout(store, QUIET_MS);
    return () => clearTimeout(timer);
  }, [id, text]);
  useOnLeaving(() => left.current?.());
}

/** What can be done with the scheme once it is as wanted. */
function Uses({
  id,
  document,
  isWhole,
}: {
  readonly id: string;
  readonly document: StoryDocument;
  readonly isWhole: boolean;
}) {
  const words = useWords();
  const tellFailure = useTellFailure();
  const { story, plantings } = document;
  const saveFiles = async () => {
    const { files } = await madeUpFiles(story, plantings);
    saveFile(fileName(story.name, words.say('make.filesName'), 'zip'), await zipFile(files));
  };
  return (
    <Section title={words.say('make.use')}>
      <div className={styles.row}>
        <Button
          icon="download"
          isBusy={!isWhole}
          onClick={() =>
            saveFile(
              fileName(story.name, words.say('make.storyName'), 'json'),
              new Blob([storyText(document)], { type: 'application/json' }),
            )
          }
        >
          {words.say('make.saveStory')}
        </Button>
        <Button icon="download" isBusy={!isWhole} onClick={() => void saveFiles().catch(tellFailure)}>
          {words.say('make.saveFiles')}
        </Button>
        {plantings.length > 0 && isWhole && (
          <LinkButton href={workshopAddress({ place: 'errors', item: ownExerciseId(id) })}>
            {words.say('make.exercise')}
          </LinkButton>
        )}
        <InLesson document={document} isWhole={isWhole} />
        <LinkButton look="quiet" href={workshopAddress({ place: 'make' })}>
          {words.say('make.all')}
        </LinkButton>
      </div>
      <p className={styles.note}>{words.say('make.keptText')}</p>
    </Section>
  );
}
