import { useMemo } from 'react';
import { useKeepOnShelf, useShelf } from '#state';
import {
  LESSONS,
  PLAIN_STORY,
  readStory,
  SAMPLES,
  storyDocument,
  type Planting,
  type Story,
  type StoryDocument,
} from '#workshop';
import type { Words } from '#words';
import { nameFor } from '../../made-up-name.ts';
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
  return storyDocument({ ...story, name: nameFor({ origin: 'made-up' }, story.name, words) }, plantings);
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
