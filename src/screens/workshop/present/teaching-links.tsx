import { workshopAddress } from '#state';
import { LinkButton, useWords } from '#ui';
import type { Lesson } from '#workshop';
import { SaidOf } from '../said-of.tsx';

/**
 * The ways to teach a lesson to a room: the presentation, from a step where one is named, the handout, and the answers of
 * the room; with the lesson's name where others stand beside it.
 */
export function TeachingLinks({
  lesson,
  step,
  name = '',
}: {
  readonly lesson: Lesson;
  readonly step: string | null;
  readonly name?: string;
}) {
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
        <SaidOf text={words.say('present.open')} name={name} />
      </LinkButton>
      <LinkButton size="small" look="quiet" icon="reports" href={workshopAddress({ place: 'handout', item })}>
        <SaidOf text={words.say('handout.open')} name={name} />
      </LinkButton>
      <LinkButton size="small" look="quiet" icon="compare" href={workshopAddress({ place: 'room', item })}>
        <SaidOf text={words.say('present.room')} name={name} />
      </LinkButton>
    </>
  );
}
