import { useMemo, useState } from 'react';
import { useCompareView } from '#state';
import { Button, SidePanel, TextField, useWords } from '#ui';
import type { Words } from '#words';
import { areMadeUpApart, chosenIds, type Comparable } from './chosen.ts';
import styles from './choose-schemes.module.css';
import { lettersBy } from './names.ts';

/** Schemes listed at first, and more with every press. */
const AT_A_TIME = 60;

/** Opens the list of schemes, to choose those that are put side by side. */
export function ChooseSchemes({ all }: { readonly all: readonly Comparable[] }) {
  const words = useWords();
  const { view } = useCompareView();
  const [isOpen, setOpen] = useState(false);
  const chosen = chosenIds(view, all);
  const here = new Set(all.map(({ id }) => id));
  const count = chosen ? chosen.filter((id) => here.has(id)).length : all.length;
  return (
    <div className={styles.which}>
      <Button size="small" onClick={() => setOpen(true)}>
        {words.say('compare.which')}
      </Button>
      <span>{words.say('compare.whichCount', { chosen: count, all: all.length })}</span>
      {isOpen && (
        <SidePanel title={words.say('compare.which')} isOpen onClose={() => setOpen(false)}>
          <List
            all={view.isAnonymous ? inLetters(all, words) : all}
            chosen={chosen}
            onDone={() => setOpen(false)}
          />
        </SidePanel>
      )}
    </div>
  );
}

function List({
  all,
  chosen,
  onDone,
}: {
  readonly all: readonly Comparable[];
  readonly chosen: readonly string[] | null;
  readonly onDone: () => void;
}) {
  const words = useWords();
  const { view, change } = useCompareView();
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(chosen ?? all.map(({ id }) => id)));
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(AT_A_TIME);
  const found = useMemo(() => all.filter((one) => isFound(one, wanted, words)), [all, wanted, words]);
  const put = (ids: readonly string[], isIn: boolean) => {
    const now = new Set(picked);
    for (const id of ids)
      if (isIn) now.add(id);
      else now.delete(id);
    setPicked(now);
  };
  const ids = found.map(({ id }) => id);
  const count = all.filter(({ id }) => picked.has(id)).length;
  const show = () => {
    if (count < 2) return;
    const isUsual = !areMadeUpApart(all) && count === all.length;
    change({ schemes: isUsual ? null : all.filter(({ id }) => picked.has(id)).map(({ id }) => id) });
    onDone();
  };
  return (
    <div className={styles.panel}>
      {areMadeUpApart(all) && <p>{words.say('compare.madeUpApart')}</p>}
      {!view.isAnonymous && (
        <TextField
          label={words.say('compare.whichFind')}
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => put(ids, true)}>
          {words.say('compare.whichAll')}
        </Button>
        <Button size="small" onClick={() => put(ids, false)}>
          {words.say('compare.whichNone')}
        </Button>
        <span role="status">{words.say('compare.whichFound', { count: found.length })}</span>
      </div>
      <ul className={styles.list} aria-label={words.say('compare.whichLabel')}>
        {found.slice(0, most).map((one) => (
          <li key={one.id}>
            <SchemeCheck one={one} isPicked={picked.has(one.id)} onPick={(isIn) => put([one.id], isIn)} />
          </li>
        ))}
      </ul>
      {found.length > most && (
        <p>
          <Button size="small" onClick={() => setMost(most + AT_A_TIME)}>
            {words.say('compare.whichMore', { count: Math.min(AT_A_TIME, found.length - most) })}
          </Button>
        </p>
      )}
      <p>
        <Button look="main" onClick={show} aria-disabled={count < 2}>
          {words.say('compare.whichShow', { count })}
        </Button>
      </p>
      {count < 2 && <p role="status">{words.say('compare.whichTooFew')}</p>}
    </div>
  );
}

/** Schemes by their letters, with nothing that says which is which: for a list that is seen on a wall. */
export function inLetters(all: readonly Comparable[], words: Words): readonly Comparable[] {
  const letters = lettersBy(all.map(({ id }) => id));
  const lettered = all.map((one) => {
    const letter = letters.get(one.id) ?? '';
    // Where a scheme is known from tells some of them apart.
    return { ...one, name: words.say('compare.letter', { letter }), country: '', isOfFile: false, letter };
  });
  return lettered.sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1));
}

function SchemeCheck({
  one,
  isPicked,
  onPick,
}: {
  readonly one: Comparable;
  readonly isPicked: boolean;
  readonly onPick: (isIn: boolean) => void;
}) {
  const words = useWords();
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isPicked}
        onChange={({ currentTarget }) => onPick(currentTarget.checked)}
      />
      <span>
        {one.name}
        {one.country && <small> {words.country(one.country)}</small>}
        {one.isMadeUp && <small> {words.say('compare.isMadeUp')}</small>}
        {one.isOfFile && <small> {words.say('compare.fromFile')}</small>}
      </span>
    </label>
  );
}

/** Whether every word that is looked for stands in the name or country, however it is accented. */
function isFound({ name, country }: Comparable, wanted: string, words: Words): boolean {
  const text = plain(`${name} ${country && words.country(country)}`);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
