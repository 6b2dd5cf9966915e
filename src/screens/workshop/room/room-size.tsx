import { useState } from 'react';
import { useKeepOnShelf, useShelf } from '#state';
import { TextField, useWords } from '#ui';
import { MOST_IN_ROOM, ROOM_SIZE_ID, roomSizeFrom } from '#workshop';
import { useTellFailure } from '../../trouble-message.tsx';
import styles from './room.module.css';

/** How many have handed in answers, of how many there are in the room. */
export function RoomSize({ count }: { readonly count: number }) {
  const words = useWords();
  const { data } = useShelf('round', { isWatched: true });
  const kept = roomSizeFrom(data?.find(({ id }) => id === ROOM_SIZE_ID)?.content);
  const { mutate: keep } = useKeepOnShelf();
  const onError = useTellFailure();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (kept === null ? '' : String(kept));
  const type = (next: string) => {
    setTyped(next);
    const size = next === '' ? null : roomSizeFrom(Number(next));
    if (next === '' || size !== null) keep([{ kind: 'round', id: ROOM_SIZE_ID, content: size }], { onError });
  };
  const isWrong = typed !== null && typed !== '' && roomSizeFrom(Number(typed)) === null;
  return (
    <>
      <p role="status" className={styles.count}>
        {kept === null
          ? words.say('room.handedIn', { count })
          : words.say('room.handedInOf', { count, of: kept })}
      </p>
      <div className={styles.size}>
        <TextField
          label={words.say('room.size')}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          error={isWrong ? words.say('room.sizeWrong', { most: MOST_IN_ROOM }) : null}
          onChange={(event) => type(event.currentTarget.value.trim())}
        />
      </div>
    </>
  );
}
