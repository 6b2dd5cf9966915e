import { Button, saveFile, Section, Table, useWords } from '#ui';
import { lessonDigest, scoreOf, type Figures, type Lesson } from '#workshop';
import { fileName } from '../../file-name.ts';
import { textsOf } from '../lesson/lesson-texts.ts';
import { answersCsv } from './answers-file.ts';
import type { KeptAnswers } from './gathering.ts';
import styles from './room.module.css';
import { useTakeAway } from './taking-away.ts';

/** Who has handed in answers, and how they stand. */
export function People({
  lesson,
  answers,
  figures,
  areNamesShown,
  onNames,
}: {
  readonly lesson: Lesson;
  readonly answers: readonly KeptAnswers[];
  /** Null until the lesson's scheme is counted. */
  readonly figures: Figures | null;
  readonly areNamesShown: boolean;
  readonly onNames: () => void;
}) {
  const words = useWords();
  const takeAway = useTakeAway();
  const digest = lessonDigest(lesson);
  const name = textsOf(lesson, words)('name');
  const byName = new Intl.Collator(words.locale, { numeric: true });
  const ordered = areNamesShown
    ? answers.toSorted((a, b) => byName.compare(a.document.participant.name, b.document.participant.name))
    : answers;
  const people = ordered.map((one, i) => ({
    ...one,
    called: areNamesShown ? one.document.participant.name : words.say('room.participant', { at: i + 1 }),
    score: figures && scoreOf(lesson, one.document, figures),
  }));
  type Person = (typeof people)[number];
  const save = () => {
    if (!figures) return;
    const csv = answersCsv(lesson, people, figures, words);
    saveFile(
      fileName(name, words.say('room.csvName'), 'csv'),
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
    );
  };
  if (answers.length === 0) return null;
  return (
    <Section title={words.say('room.whoIsIn')}>
      <div className={styles.row}>
        <Button size="small" aria-pressed={!areNamesShown} onClick={onNames}>
          {words.say('room.hideNames')}
        </Button>
        <Button size="small" icon="download" isBusy={figures === null} onClick={save}>
          {words.say('room.csv')}
        </Button>
        <Button size="small" look="danger" icon="trash" onClick={() => takeAway(answers)}>
          {words.say('room.removeAll')}
        </Button>
      </div>
      <Table
        label={words.say('room.whoIsIn')}
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            heading: words.say('room.name'),
            isHeading: true,
            cell: ({ called }: Person) => called,
          },
          {
            key: 'answered',
            heading: words.say('room.answeredHeading'),
            isNumber: true,
            cell: ({ score }: Person) =>
              score ? words.say('room.ofAll', { count: score.answered, of: score.asked }) : '',
          },
          {
            key: 'right',
            heading: words.say('room.rightHeading'),
            isNumber: true,
            cell: ({ score }: Person) => (score ? words.number(score.right) : ''),
          },
          {
            key: 'arrived',
            heading: words.say('room.arrived'),
            cell: ({ arrivedAt }: Person) => words.moment(arrivedAt),
          },
          {
            key: 'copy',
            heading: words.say('room.copy'),
            cell: ({ document }: Person) =>
              words.say(document.lesson.digest === digest ? 'room.copySame' : 'room.copyOther'),
          },
          {
            key: 'remove',
            heading: words.say('room.removeHeading'),
            cell: (person: Person) => (
              <Button size="small" icon="trash" onClick={() => takeAway([person])}>
                {words.say('room.remove', { name: person.called })}
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
