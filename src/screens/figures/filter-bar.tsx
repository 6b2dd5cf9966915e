import { useId, useRef, useState } from 'react';
import type { SchemeSummary } from '#engine';
import { FILTER_SPLITS, groupIn, useFilter, useGroups } from '#state';
import { Button, Icon, Message, SelectField, useWords, Waiting } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';
import { choiceInWords, filterInWords } from './filter-words.ts';
import styles from './filter-bar.module.css';

/** What every figure on the screen is narrowed to: to see, to take away, and to choose from what occurs. */
export function FilterBar({
  scheme,
  isSettled,
}: {
  readonly scheme: SchemeSummary;
  /** The figures asked for are there; until then nothing else is asked for. */
  readonly isSettled: boolean;
}) {
  const words = useWords();
  const { filter, narrow, clear } = useFilter();
  const menu = useRef<HTMLButtonElement>(null);
  const only = filterInWords(filter, words);
  // What had the focus is gone with the chip it stood on.
  const after = (act: () => void) => () => {
    act();
    menu.current?.focus();
  };
  return (
    <>
      <section
        aria-label={words.say('filter.label')}
        className={`${styles.bar ?? ''} ${only === null ? '' : (styles.active ?? '')}`}
      >
        <Menu scheme={scheme} button={menu} />
        {filter.length > 0 && (
          <ul className={styles.chips}>
            {filter.map((choice) => (
              <li key={choice.split}>
                <button
                  type="button"
                  className={`${styles.chip ?? ''} no-print`}
                  onClick={after(() => narrow(choice.split, null))}
                >
                  <span>{choiceInWords(choice, words)}</span> <Icon name="cross" size={12} />
                  <span className="visually-hidden">{words.say('filter.remove')}</span>
                </button>
              </li>
            ))}
            <li>
              <Button size="small" look="quiet" onClick={after(clear)}>
                {words.say('filter.clear')}
              </Button>
            </li>
          </ul>
        )}
        <p role="status" className={only === null ? 'visually-hidden' : styles.told}>
          {words.say(only === null ? 'filter.whole' : 'filter.of', { only: only ?? '' })}
        </p>
      </section>
      <UnknownGroups scheme={scheme} isWanted={isSettled} />
    </>
  );
}

/** Choices that the records know nothing of: a link from elsewhere, or records that have changed. */
function UnknownGroups({ scheme, isWanted }: { readonly scheme: SchemeSummary; readonly isWanted: boolean }) {
  const words = useWords();
  const { filter } = useFilter();
  const { groups } = useGroups(
    scheme,
    filter.map(({ split }) => split),
    isWanted,
  );
  return filter
    .filter(({ group }, i) => groups[i]?.names?.includes(group) === false)
    .map(({ split, group }) => (
      <Message
        key={split}
        tone="warn"
        title={words.say('filter.unknown', {
          split: words.say(`split.${split}`),
          group: words.group(split, group),
        })}
      />
    ));
}

/** The plain way to narrow figures: a list for each split that the records have groups of. */
function Menu({
  scheme,
  button,
}: {
  readonly scheme: SchemeSummary;
  readonly button: React.RefObject<HTMLButtonElement | null>;
}) {
  const words = useWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button ref={button} type="button" className={styles.menu} popoverTarget={id}>
        {words.say('filter.menu')} <Icon name={isOpen ? 'up' : 'down'} size={13} />
      </button>
      <div
        id={id}
        popover="auto"
        role="group"
        aria-label={words.say('filter.menuTitle')}
        className={styles.panel}
        onToggle={(event) => setIsOpen(event.newState === 'open')}
      >
        <h2 className={styles.title}>{words.say('filter.menuTitle')}</h2>
        {isOpen && <Choosers scheme={scheme} />}
      </div>
    </>
  );
}

const EVERYTHING = '';

function Choosers({ scheme }: { readonly scheme: SchemeSummary }) {
  const words = useWords();
  const { filter, narrow } = useFilter();
  const { groups, error } = useGroups(scheme, FILTER_SPLITS, true);
  if (error) return <TroubleMessage error={error} />;
  if (groups.some(({ names }) => names === null)) return <Waiting label={words.say('app.loading')} />;
  const offered = groups.filter(({ names }) => (names?.length ?? 0) > 0);
  if (offered.length === 0) return <p>{words.say('filter.none')}</p>;
  return (
    <div className={styles.fields}>
      {offered.map(({ split, names }) => (
        <SelectField
          key={split}
          label={words.say(`split.${split}`)}
          value={groupIn(filter, split) ?? EVERYTHING}
          choices={[
            { value: EVERYTHING, label: words.say('filter.everything') },
            ...namesWith(names ?? [], groupIn(filter, split)).map((group) => ({
              value: group,
              label: words.group(split, group),
            })),
          ]}
          onChoose={(group) => narrow(split, group === EVERYTHING ? null : group)}
        />
      ))}
    </div>
  );
}

/** A choice stays choosable where the records do not know it. */
function namesWith(names: readonly string[], chosen: string | null): readonly string[] {
  return chosen === null || names.includes(chosen) ? names : [...names, chosen];
}
