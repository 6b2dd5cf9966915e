import { Suspense, useId, useRef, useState } from 'react';
import type { SchemeSummary } from '#engine';
import { useFilter, useGroups } from '#state';
import { Button, Icon, later, Message, useWords, Waiting } from '#ui';
import { choiceInWords, filterInWords } from './filter-words.ts';
import styles from './filter-bar.module.css';

const FilterFields = later(() => import('./filter-fields.tsx'));

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
        {isOpen && (
          <Suspense fallback={<Waiting label={words.say('app.loading')} />}>
            <FilterFields scheme={scheme} />
          </Suspense>
        )}
      </div>
    </>
  );
}
