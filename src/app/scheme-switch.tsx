import type { SchemeSummary } from '#engine';
import { useView } from '#state';
import { SelectField, useWords } from '#ui';
import styles from './shell.module.css';

/** From one scheme on this device to another, staying on the same screen. */
export default function SchemeSwitch({
  schemes,
  scheme,
}: {
  readonly schemes: readonly SchemeSummary[];
  readonly scheme: SchemeSummary;
}) {
  const words = useWords();
  const { change } = useView();
  return (
    <div className={styles.switch}>
      <SelectField
        label={words.say('nav.scheme')}
        isCompact
        value={scheme.id}
        choices={schemes.map(({ id, profile }) => ({ value: id, label: profile.name }))}
        onChoose={(id) => change({ scheme: id, from: null, to: null, at: null })}
      />
    </div>
  );
}
