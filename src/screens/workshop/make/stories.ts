import { useMemo } from 'react';
import { useKeepOnShelf, useShelf } from '#state';
import {
  LESSONS,
  MOST_NAME,
  PLAIN_STORY,
  readStory,
  SAMPLES,
  storyDocument,
  type Planting,
  type Story,
  type StoryDocument,
} from '#workshop';
import type { Words } from '#words';
import { bareName, nameFor } from '../../made-up-name.ts';
import { textsOf } from '../lesson/lesson-texts.ts';

/** A story of somebody's own on this device; null where what is kept cannot be read. */
export interface KeptStory {
  readonly id: string;
  readonly changedAt: number;
  readonly document: StoryDocument | null;
}

/** All stories kept on this device, the last changed first; null until they are there. */
export function useStories(): {
  readonly stories: readonly KeptStory[] | null;
  readonly error: Error | null;
} {
  const { data, error } = useShelf('story');
  const stories = useMemo(
    () =>
      data
        ?.map(({ id, changedAt, content }): KeptStory => {
          const read = readStory(content);
          return { id, changedAt, document: 'document' in read ? read.document : null };
        })
        .sort((a, b) => b.changedAt - a.changedAt) ?? null,
    [data],
  );
  return { stories, error };
}

/** A story as it is kept and made: its name says that nothing in it is real. */
export function markedStory({ story, plantings }: StoryDocument, words: Words): StoryDocument {
  return storyDocument({ ...story, name: markedName(story.name, words) }, plantings);
}

/**
 * A name of a story that says that nothing in it is real, put into other words where these are given: what is too long is
 * cut from the name alone, never from what marks it, and never within a letter.
 */
export function markedName(name: string, words: Words, said = (bare: string) => bare): string {
  const inLetters = new Intl.Segmenter(words.locale, { granularity: 'grapheme' });
  const letters = Array.from(inLetters.segment(bareName(name, words)), ({ segment }) => segment);
  for (;;) {
    const whole = nameFor({ origin: 'made-up' }, said(letters.join('').trim()), words);
    if (whole.length <= MOST_NAME || letters.length === 0) return whole;
    letters.pop();
  }
}

/** Keeps a story under an id. */
export function useKeepStory() {
  const keep = useKeepOnShelf();
  return {
    ...keep,
    keep: (id: string, content: StoryDocument) => keep.mutateAsync([{ kind: 'story', id, content }]),
  };
}

/** What a new story can be made from. */
export interface Origin {
  readonly key: string;
  readonly name: string;
  readonly story: Story;
  readonly plantings: readonly Planting[];
}

/** The plain story, the samples, and the stories of the lessons. */
export function originsOf(words: Words): readonly Origin[] {
  return [
    {
      key: 'plain',
      name: words.say('make.plain'),
      story: { ...PLAIN_STORY, name: words.say('make.plainName') },
      plantings: [],
    },
    ...SAMPLES.map(({ id, story }) => ({ key: id, name: story.name, story, plantings: [] })),
    ...LESSONS.flatMap((lesson): Origin[] => {
      const { story, plantings = [] } = lesson;
      if (story === 'hand-worked') return [];
      const name = words.say('make.ofLesson', { name: textsOf(lesson, words)('name') });
      return [{ key: `lesson ${lesson.id}`, name, story, plantings }];
    }),
  ];
}
