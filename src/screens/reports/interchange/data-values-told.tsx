import { indicatorOf } from '#indicators';
import type { DataValuesTold } from '#reports';
import { useWords } from '#ui';
import styles from './interchange.module.css';

/** What a file of data values will have, what it leaves out and why. */
export function DataValuesWillHave({
  told,
  form,
  hasDataSet,
}: {
  readonly told: DataValuesTold;
  readonly form: 'dhis2' | 'adx';
  readonly hasDataSet: boolean;
}) {
  const words = useWords();
  const { written, qualified, missing, unmapped, unmappedGroups, clashing, noPeriod, lacksOrgUnit } = told;
  const names = unmapped.map(({ indicator, basis }) => {
    const found = indicatorOf(indicator);
    const name = found ? words.indicator(found, 'name') : indicator;
    return basis === '' ? name : `${name} (${words.sayCode('basis', basis)})`;
  });
  return (
    <>
      <h3>{words.say('interchange.told.title')}</h3>
      <div role="status">
        <ul className={styles.told}>
          {noPeriod && <li>{words.say(`interchange.told.noPeriod.${noPeriod}`)}</li>}
          {lacksOrgUnit && <li>{words.say('interchange.told.orgUnit')}</li>}
          {form === 'adx' && !hasDataSet && <li>{words.say('interchange.told.dataSet')}</li>}
          <li>{words.say('interchange.told.written', { count: written })}</li>
          {qualified > 0 && (
            <li>
              {form === 'adx'
                ? words.say('interchange.told.qualifiedAdx', { count: qualified })
                : words.say('interchange.told.qualified', { count: qualified })}
            </li>
          )}
          {missing.map(({ reason, count }) => (
            <li key={reason}>
              {words.say('interchange.told.missing', { count, reason: words.say(`reason.${reason}`) })}
            </li>
          ))}
          {clashing > 0 && <li>{words.say('interchange.told.clashing', { count: clashing })}</li>}
          {unmappedGroups.length > 0 && (
            <li>
              {words.say('interchange.told.unmappedGroups', {
                count: unmappedGroups.length,
                groups: words.list(unmappedGroups.map(({ split, group }) => words.group(split, group))),
              })}
            </li>
          )}
        </ul>
      </div>
      {names.length > 0 && (
        <details className={styles.names}>
          <summary>{words.say('interchange.told.unmapped', { count: names.length })}</summary>
          <ul className={styles.told}>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
