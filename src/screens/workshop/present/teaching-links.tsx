import { workshopAddress } from '#state';
import { LinkButton, useWords } from '#ui';
import type { Lesson } from '#workshop';

/** The ways to teach a lesson to a room: the presentation, from a step where one is named, the handout, and the answers of the room. */
export function TeachingLinks({ lesson, step }: { readonly lesson: Lesson; readonly step: string | null }) {
  const words = useWords();
  const item = lesson.id;
  return (
    <>
      <LinkButton
        size="small"
        look="quiet"
        icon="workshop"
        href={workshopAddress({ place: 'present', item, step })}
      >
        {words.say('present.open')}
      </LinkButton>
      <LinkButton size="small" look="quiet" icon="reports" href={workshopAddress({ place: 'handout', item })}>
        {words.say('handout.open')}
      </LinkButton>
      <LinkButton size="small" look="quiet" icon="compare" href={workshopAddress({ place: 'room', item })}>
        {words.say('present.room')}
      </LinkButton>
    </>
  );
}
