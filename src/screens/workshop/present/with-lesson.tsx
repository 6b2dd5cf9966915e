import type { ReactNode } from 'react';
import type { SchemeSummary } from '#engine';
import { workshopAddress } from '#state';
import { LinkButton, Message, Page, useWords, Waiting } from '#ui';
import type { Figures, Lesson } from '#workshop';
import { TroubleMessage } from '../../trouble-message.tsx';
import { useLessonRun } from '../lesson/lesson-run.ts';
import { textsOf } from '../lesson/lesson-texts.ts';
import { useLessonHere } from './lesson-here.ts';

/** A lesson with its scheme made and counted. */
export interface ReadyLesson {
  readonly lesson: Lesson;
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
}

/** Shows the lesson that the address names once its scheme is ready, or says why it cannot. */
export function WithLesson({ children }: { readonly children: (ready: ReadyLesson) => ReactNode }) {
  const words = useWords();
  const { lesson, isPending, error } = useLessonHere();
  if (lesson)
    return (
      <Making key={lesson.id} lesson={lesson}>
        {children}
      </Making>
    );
  if (error) return <TroubleMessage error={error} />;
  if (isPending) return <Waiting label={words.say('app.loading')} />;
  return (
    <Page title={words.say('present.unknown')}>
      <Message tone="warn" title={words.say('present.unknownText')}>
        <LinkButton href={workshopAddress({ place: 'lesson' })}>{words.say('lessons.all')}</LinkButton>
      </Message>
    </Page>
  );
}

function Making({
  lesson,
  children,
}: {
  readonly lesson: Lesson;
  readonly children: (ready: ReadyLesson) => ReactNode;
}) {
  const words = useWords();
  const { scheme, figures, error } = useLessonRun(lesson);
  if (scheme && figures) return children({ lesson, scheme, figures });
  return (
    <Page title={textsOf(lesson, words)('name')}>
      {error ? <TroubleMessage error={error} /> : <Waiting label={words.say('lessons.making')} />}
    </Page>
  );
}
