import { useState } from 'react';
import { Link } from 'wouter';
import {
  madeFor,
  newId,
  useDeleteScheme,
  useForgetMadeUp,
  useKeepOnShelf,
  useRemoveFromShelf,
  useSchemes,
  useWorkshopView,
  workshopAddress,
} from '#state';
import {
  Button,
  Card,
  FileField,
  Message,
  Page,
  Section,
  SelectField,
  useNotices,
  useWords,
  Waiting,
} from '#ui';
import { MOST_STORY_BYTES, readStory, storyDocument, type StoryDocument, type StoryFault } from '#workshop';
import { focusTitle, useArrival } from '../../arrival.ts';
import { TroubleMessage, useTellFailure } from '../../trouble-message.tsx';
import { ownExerciseId } from '../errors/exercise-names.ts';
import { readFrom } from '../read-from.ts';
import { FaultList } from './fault-list.tsx';
import styles from './make.module.css';
import { markedName, markedStory, originsOf, useKeepStory, useStories, type KeptStory } from './stories.ts';

/** Schemes made on this device, and the ways to one more. */
export function StoryList() {
  const words = useWords();
  const { stories, error } = useStories();
  useArrival(words.say('make.title'));
  return (
    <Page title={words.say('make.title')}>
      <p className={styles.lead}>{words.say('make.text')}</p>
      <NewStory />
      <Section title={words.say('make.own')}>
        {error ? (
          <TroubleMessage error={error} />
        ) : !stories ? (
          <Waiting label={words.say('app.loading')} />
        ) : stories.length === 0 ? (
          <p>{words.say('make.none')}</p>
        ) : (
          <ul className={styles.cards}>
            {stories.map((story) => (
              <li key={story.id}>
                <StoryCard kept={story} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <FromFile />
    </Page>
  );
}

/** Opens a new story of one's own, kept from the start. */
function useBegin() {
  const words = useWords();
  const { goTo } = useWorkshopView();
  const { keep } = useKeepStory();
  const tellFailure = useTellFailure();
  return (document: StoryDocument) => {
    const id = newId();
    keep(id, markedStory(document, words)).then(() => goTo({ item: id }), tellFailure);
  };
}

function NewStory() {
  const words = useWords();
  const origins = originsOf(words);
  const [chosen, setChosen] = useState('plain');
  const begin = useBegin();
  const origin = origins.find(({ key }) => key === chosen) ?? origins[0];
  return (
    <Section title={words.say('make.new')}>
      <div className={styles.row}>
        <SelectField
          label={words.say('make.from')}
          value={chosen}
          choices={origins.map(({ key, name }) => ({ value: key, label: name }))}
          onChoose={setChosen}
        />
        <Button
          look="main"
          onClick={() => {
            if (origin) begin(storyDocument(origin.story, origin.plantings));
          }}
        >
          {words.say('make.begin')}
        </Button>
      </div>
    </Section>
  );
}

function StoryCard({ kept: { id, changedAt, document } }: { readonly kept: KeptStory }) {
  const words = useWords();
  const { tell } = useNotices();
  const tellFailure = useTellFailure();
  const remove = useRemoveFromShelf();
  const { mutateAsync: putBack } = useKeepOnShelf();
  const { data: schemes } = useSchemes();
  const hide = useDeleteScheme();
  const { mutate: forget } = useForgetMadeUp();
  const begin = useBegin();
  const name = document?.story.name ?? words.say('make.unreadableName');
  const onRemove = () =>
    remove.mutate(
      { kind: 'story', ids: [id] },
      {
        onError: tellFailure,
        onSuccess: () => {
          focusTitle();
          // Its scheme goes with it; where the story is put back, it is made again when it is opened.
          for (const scheme of schemes ?? []) {
            const made = madeFor(scheme.id);
            if (made?.what === 'make' && made.item === id && scheme.deletedAt === null)
              hide.mutate(scheme.id);
          }
          forget(({ what, item }) => what === 'errors' && item === ownExerciseId(id));
          tell({
            text: words.say('make.removed', { name }),
            ...(document && {
              undo: {
                label: words.say('schemes.undo'),
                // This card is gone by then: what is to be told is told by nobody else.
                act: () => void putBack([{ kind: 'story', id, content: document }]).catch(tellFailure),
              },
            }),
          });
        },
      },
    );
  return (
    <Card>
      <h3>{document ? <Link href={workshopAddress({ place: 'make', item: id })}>{name}</Link> : name}</h3>
      {document && (
        <p>
          {words.say('make.summary', {
            families: document.story.families,
            months: document.story.months,
            mistakes: document.plantings.length,
          })}
        </p>
      )}
      <p className={styles.note}>{words.say('make.changed', { moment: words.moment(changedAt) })}</p>
      <div className={styles.row}>
        {document && (
          <Button
            size="small"
            aria-label={words.say('make.copyOf', { name })}
            onClick={() =>
              begin({
                ...document,
                story: {
                  ...document.story,
                  name: markedName(name, words, (bare) => words.say('make.copyName', { name: bare })),
                },
              })
            }
          >
            {words.say('make.copy')}
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          icon="trash"
          aria-label={words.say('make.removeThis', { name })}
          onClick={onRemove}
        >
          {words.say('make.remove')}
        </Button>
      </div>
    </Card>
  );
}

/** Opens a story that came as a file. */
function FromFile() {
  const words = useWords();
  const begin = useBegin();
  const [refused, setRefused] = useState<{
    readonly name: string;
    readonly faults: readonly StoryFault[];
  } | null>(null);
  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const read = await readFrom(file, MOST_STORY_BYTES, readStory);
    if ('document' in read) begin(read.document);
    else setRefused({ name: file.name, faults: read.faults });
  };
  return (
    <Section title={words.say('make.fromFile')}>
      <FileField
        label={words.say('make.chooseFile')}
        dropHint={words.say('make.dropHint')}
        hint={words.say('make.fileHint')}
        onFiles={(files) => {
          setRefused(null);
          void take(files);
        }}
      />
      {refused && (
        <Message tone="bad" isUrgent title={words.say('make.refused', { name: refused.name })}>
          <FaultList faults={refused.faults} />
        </Message>
      )}
    </Section>
  );
}
