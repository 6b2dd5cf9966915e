import { Link } from 'wouter';
import { useShelf, useWorkshopView, workshopAddress } from '#state';
import { Card, LinkButton, Message, Page, Section, useWords, Waiting } from '#ui';
import { exerciseProgress, type ExerciseProgress } from '#workshop';
import { useArrival } from '../../arrival.ts';
import { TroubleMessage } from '../../trouble-message.tsx';
import { useStories } from '../make/stories.ts';
import styles from './errors.module.css';
import { clockTime } from './clock-time.ts';
import { ownExercises, readyExercises, type ExerciseShown } from './exercise-names.ts';
import { Exercise } from './exercise.tsx';

/** The exercises in finding mistakes, or the one that the address names. */
export default function ErrorsPlace() {
  const words = useWords();
  const { item } = useWorkshopView().view;
  const { data, error } = useShelf('progress');
  const { stories, error: storiesError } = useStories();
  const failed = error ?? storiesError;
  if (failed) return <TroubleMessage error={failed} />;
  if (!data || !stories) return <Waiting label={words.say('app.loading')} />;
  const kept = (exercise: ExerciseShown) =>
    exerciseProgress(data.find(({ id }) => id === shelfId(exercise.id))?.content, exercise);
  const ready = readyExercises(words);
  const own = ownExercises(stories, words);
  if (item === null) return <ExerciseList ready={ready} own={own} kept={kept} />;
  const exercise = [...ready, ...own].find(({ id }) => id === item);
  return exercise ? (
    <Exercise key={item} exercise={exercise} kept={kept(exercise)} shelfId={shelfId(item)} />
  ) : (
    <NoExercise />
  );
}

/** Under what the progress of an exercise is kept, beside that of lessons. */
function shelfId(exercise: string): string {
  return `errors-${exercise}`;
}

function NoExercise() {
  const words = useWords();
  useArrival(words.say('errors.title'));
  return (
    <Page title={words.say('errors.title')} width="reading">
      <Message tone="info" title={words.say('errors.unknown')} />
      <p>
        <LinkButton href={workshopAddress({ place: 'errors' })}>{words.say('errors.all')}</LinkButton>
      </p>
    </Page>
  );
}

function ExerciseList({
  ready,
  own,
  kept,
}: {
  readonly ready: readonly ExerciseShown[];
  readonly own: readonly ExerciseShown[];
  readonly kept: (exercise: ExerciseShown) => ExerciseProgress;
}) {
  const words = useWords();
  useArrival(words.say('errors.title'));
  return (
    <Page title={words.say('errors.title')}>
      <p className={styles.lead}>{words.say('errors.text')}</p>
      <Section title={words.say('errors.ready')}>
        <Cards exercises={ready} kept={kept} />
      </Section>
      {own.length > 0 && (
        <Section title={words.say('errors.own')}>
          <Cards exercises={own} kept={kept} />
        </Section>
      )}
    </Page>
  );
}

function Cards({
  exercises,
  kept,
}: {
  readonly exercises: readonly ExerciseShown[];
  readonly kept: (exercise: ExerciseShown) => ExerciseProgress;
}) {
  const words = useWords();
  return (
    <ul className={styles.cards}>
      {exercises.map((exercise) => {
        const { id, name, level, plantings } = exercise;
        const { attempt, best } = kept(exercise);
        return (
          <li key={id}>
            <Card>
              <h3>
                <Link href={workshopAddress({ place: 'errors', item: id })}>{name}</Link>
              </h3>
              <p>{words.say('errors.facts', { level: level ?? 'none', count: plantings.length })}</p>
              <p className={styles.note}>
                {best
                  ? words.say('errors.best', { points: best.points, time: clockTime(best.seconds, words) })
                  : words.say('errors.notDone')}
              </p>
              {attempt && (
                <p className={styles.note}>
                  {words.say('errors.begun', { time: clockTime(attempt.seconds, words) })}
                </p>
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
