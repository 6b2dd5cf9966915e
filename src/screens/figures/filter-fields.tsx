import type { SchemeSummary } from '#engine';
import { FILTER_SPLITS, groupIn, useFilter, useGroups } from '#state';
import { SelectField, useWords, Waiting } from '#ui';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './filter-bar.module.css';

const EVERYTHING = '';

/** A list for each split that the records have groups of, to narrow figures by. */
export default function FilterFields({ scheme }: { readonly scheme: SchemeSummary }) {
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
