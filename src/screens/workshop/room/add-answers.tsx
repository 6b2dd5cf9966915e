import { Button, FileField, Message, useWords } from '#ui';
import { type AnswersFault, type Arrival } from '#workshop';
import { TroubleMessage } from '../../trouble-message.tsx';
import { textsOf } from '../lesson/lesson-texts.ts';
import type { FileArrival, useGather } from './gathering.ts';
import { useLessonsHere } from './lessons-here.ts';
import styles from './room.module.css';
import { MOST_FILES, type useWatchedFolder, type WatchedFolder } from './watched-folder.ts';

/** Files of answers told one by one where they were not simply taken. */
const MOST_TOLD = 8;

/** How files of answers come in, as long as one is in the room. */
export interface Adding {
  readonly gathering: ReturnType<typeof useGather>;
  readonly folder: ReturnType<typeof useWatchedFolder>;
}

/** Adds files of answers: chosen, dropped, or found in a folder that is watched. */
export function AddAnswers({
  gathering: { gather, arrivals, error },
  folder: { watched, choose, stop },
  lesson,
}: Adding & {
  /** The lesson that is looked at; null where it is all of them. */
  readonly lesson: string | null;
}) {
  const words = useWords();
  return (
    <div className={styles.add}>
      <FileField
        label={words.say('room.add')}
        dropHint={words.say('room.drop')}
        hint={words.say('room.addHint')}
        onFiles={(files) => void gather(files)}
      />
      <div className={styles.row}>
        {choose ? (
          <Button onClick={() => void choose()}>
            {words.say(watched ? 'room.watchOther' : 'room.watch')}
          </Button>
        ) : (
          <p>{words.say('room.cannotWatch')}</p>
        )}
        {watched && (
          <>
            <Button look="quiet" onClick={stop}>
              {words.say('room.stopWatching')}
            </Button>
            <FolderStatus watched={watched} />
          </>
        )}
      </div>
      {error && <TroubleMessage error={error} />}
      {arrivals.length > 0 && <Arrivals arrivals={arrivals} lesson={lesson} />}
    </div>
  );
}

/** How adding stands, in a line or two, where there is no room for more. */
export function AddingStatus({ gathering: { arrivals, error }, folder: { watched } }: Adding) {
  const words = useWords();
  const refused = arrivals.filter(({ became }) => became === 'refused').length;
  return (
    <>
      {watched && <FolderStatus watched={watched} />}
      {refused > 0 && <p role="status">{words.say('room.refused', { count: refused })}</p>}
      {error && <TroubleMessage error={error} />}
    </>
  );
}

function FolderStatus({ watched: { name, isThere, isCut } }: { readonly watched: WatchedFolder }) {
  const words = useWords();
  return (
    <p role="status">
      {words.say(isThere ? 'room.watching' : 'room.folderGone', { folder: name })}
      {isCut && ` ${words.say('room.folderCut', { most: MOST_FILES })}`}
    </p>
  );
}

const TAKEN = {
  new: 'room.became.new',
  newer: 'room.became.newer',
  same: 'room.became.same',
  older: 'room.became.older',
} as const satisfies Record<Arrival, string>;

const FAULTS = {
  'too-large': 'room.fault.tooLarge',
  'not-json': 'room.fault.notJson',
  'other-format': 'room.fault.otherFormat',
  'newer-version': 'room.fault.newerVersion',
  'bad-value': 'room.fault.badValue',
  'unknown-field': 'room.fault.unknownField',
} as const satisfies Record<AnswersFault['code'], string>;

/** What became of the files that were added last. */
function Arrivals({
  arrivals,
  lesson,
}: {
  readonly arrivals: readonly FileArrival[];
  readonly lesson: string | null;
}) {
  const words = useWords();
  const lines = (['new', 'newer', 'same', 'older'] as const).flatMap((became) => {
    const count = arrivals.filter((one) => one.became === became).length;
    return count > 0 ? [words.say(TAKEN[became], { count })] : [];
  });
  const { lessons } = useLessonsHere();
  const nameOf = (id: string) => {
    const found = lessons.find((one) => one.id === id);
    return found ? textsOf(found, words)('name') : id;
  };
  const elsewhere = arrivals.flatMap((one) =>
    one.became !== 'refused' && lesson !== null && one.document.lesson.id !== lesson ? [one.document] : [],
  );
  const refused = arrivals.flatMap((one) => (one.became === 'refused' ? [one] : []));
  return (
    <div className={styles.arrivals}>
      {lines.length > 0 && (
        <Message tone="good">
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {elsewhere.length > 0 && (
            <p>
              {words.say('room.elsewhere', {
                count: elsewhere.length,
                lessons: words.list([...new Set(elsewhere.map((one) => nameOf(one.lesson.id)))]),
              })}
            </p>
          )}
        </Message>
      )}
      {refused.length > 0 && (
        <Message tone="bad" title={words.say('room.refused', { count: refused.length })} isUrgent>
          <ul>
            {refused.slice(0, MOST_TOLD).map(({ file, faults: [first] }, i) => (
              <li key={i}>
                {first && words.say(FAULTS[first.code], { file, where: first.where, found: first.found })}
              </li>
            ))}
          </ul>
          {refused.length > MOST_TOLD && (
            <p>{words.say('room.refusedMore', { count: refused.length - MOST_TOLD })}</p>
          )}
        </Message>
      )}
    </div>
  );
}
