import { useMemo } from 'react';
import { useShelf, workshopAddress } from '#state';
import { Button, LinkButton, SelectField, useWords } from '#ui';
import { isoMonth, monthFromIso } from '#units';
import {
  LESSONS,
  MISTAKES,
  MISTAKES_OF,
  PLAIN_STORY,
  readStory,
  SAMPLES,
  type LessonStory,
  type Planting,
  type Story,
} from '#workshop';
import type { Words } from '#words';
import { textsOf } from '../lesson/lesson-texts.ts';
import { focusAround } from '../focus-around.ts';
import { useEditing } from './editing.ts';
import styles from './write.module.css';

interface StoryChoice {
  readonly id: string;
  readonly label: string;
  readonly story: LessonStory;
  /** The mistakes that are planted in its files; null where the story comes without any. */
  readonly plantings: readonly Planting[];
}

function choicesOf(kept: ReadonlyArray<{ readonly id: string; readonly content: unknown }>, words: Words) {
  const own = kept.flatMap(({ id, content }): StoryChoice[] => {
    const read = readStory(content);
    if ('faults' in read) return [];
    const { story, plantings } = read.document;
    return [{ id: `own ${id}`, label: words.say('write.storyOwn', { name: story.name }), story, plantings }];
  });
  const lessons = LESSONS.map((lesson): StoryChoice => {
    const name = textsOf(lesson, words)('name');
    const label = words.say('write.storyOfLesson', { name: storyName(lesson.story, words), lesson: name });
    return { id: `lesson ${lesson.id}`, label, story: lesson.story, plantings: lesson.plantings ?? [] };
  });
  const samples = SAMPLES.map(({ id, story }): StoryChoice => ({
    id: `sample ${id}`,
    label: words.say('write.storyOfSample', { name: story.name }),
    story,
    plantings: [],
  }));
  const plain = { id: 'plain', label: words.say('write.storyPlain'), story: PLAIN_STORY, plantings: [] };
  return [...own, ...lessons, ...samples, plain];
}

/** What the scheme of a lesson is called. */
export function storyName(story: LessonStory, words: Words): string {
  return story === 'hand-worked' ? words.say('write.handWorked') : story.name;
}

/** The scheme that a lesson is about, and the mistakes planted in its files. */
export function SchemeFields() {
  const words = useWords();
  const { lesson, change } = useEditing();
  const { data } = useShelf('story');
  const choices = useMemo(() => choicesOf(data ?? [], words), [data, words]);
  const now = JSON.stringify(lesson.story);
  const chosen = choices.find((one) => JSON.stringify(one.story) === now);
  const { story } = lesson;
  return (
    <div
      className={styles.fields}
      role="group"
      aria-label={words.say('write.scheme', { name: storyName(story, words) })}
      tabIndex={-1}
    >
      <SelectField
        label={words.say('write.story')}
        hint={words.say('write.storyHint')}
        value={chosen?.id ?? ''}
        choices={[
          ...(chosen
            ? []
            : [{ value: '', label: words.say('write.storyKept', { name: storyName(story, words) }) }]),
          ...choices.map(({ id, label }) => ({ value: id, label })),
        ]}
        onChoose={(id) => {
          const next = choices.find((one) => one.id === id);
          if (next) change((before) => ({ ...before, story: next.story, plantings: next.plantings }));
        }}
      />
      {story !== 'hand-worked' && (
        <p>
          {words.say('write.storyFacts', {
            families: words.number(story.families),
            months: story.months,
            first: words.month(monthFromIso(story.firstMonth) ?? 0),
          })}
        </p>
      )}
      <div>
        <LinkButton size="small" look="quiet" icon="open" href={workshopAddress({ place: 'make' })}>
          {words.say('write.makeStory')}
        </LinkButton>
      </div>
      {story !== 'hand-worked' && <Plantings story={story} />}
    </div>
  );
}

function Plantings({ story }: { readonly story: Story }) {
  const words = useWords();
  const { lesson, change } = useEditing();
  const { plantings = [] } = lesson;
  const first = monthFromIso(story.firstMonth) ?? 0;
  const months = Array.from({ length: story.months }, (_, i) => ({
    value: isoMonth(first + i),
    label: words.month(first + i),
  }));
  const set = (next: readonly Planting[]) => change((before) => ({ ...before, plantings: next }));
  const put = (at: number, next: Planting) => set(plantings.map((one, i) => (i === at ? next : one)));
  const fresh: Planting = {
    mistake: 'missing-month',
    file: 'claims',
    month: isoMonth(first + Math.floor(story.months / 2)),
  };
  return (
    <>
      {plantings.map((planting, i) => (
        <fieldset key={i} className={styles.group} data-field={`lesson.plantings.${i}`}>
          <legend>{words.say('write.mistakeAt', { at: i + 1 })}</legend>
          <SelectField
            label={words.say('write.mistake')}
            value={planting.mistake}
            choices={MISTAKES.map((one) => ({ value: one, label: words.say(`write.mistake.${one}`) }))}
            onChoose={(mistake) => {
              const files = MISTAKES_OF[mistake];
              const file = files.find((one) => one === planting.file) ?? files[0] ?? 'claims';
              put(i, { ...planting, mistake, file });
            }}
          />
          <SelectField
            label={words.say('write.mistakeFile')}
            value={planting.file}
            choices={MISTAKES_OF[planting.mistake].map((file) => ({
              value: file,
              label: words.say(`kind.${file}`),
            }))}
            onChoose={(file) => put(i, { ...planting, file })}
          />
          <SelectField
            label={words.say('write.mistakeMonth')}
            value={planting.month}
            choices={[
              ...(months.some(({ value }) => value === planting.month)
                ? []
                : [{ value: planting.month, label: planting.month }]),
              ...months,
            ]}
            onChoose={(month) => put(i, { ...planting, month })}
          />
          <div>
            <Button
              size="small"
              look="quiet"
              icon="trash"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget);
                set(plantings.filter((_, at) => at !== i));
              }}
            >
              {words.say('write.removeMistake', { at: i + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      {plantings.length < 10 && (
        <div>
          <Button size="small" onClick={() => set([...plantings, fresh])}>
            {words.say('write.addMistake')}
          </Button>
        </div>
      )}
    </>
  );
}
