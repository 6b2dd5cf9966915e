import { useId, useState } from 'react';
import { measureOf, type Account } from '#measures';
import { Button, Card, useWords } from '#ui';
import { isoMonth } from '#units';
import { filterInWords } from '../figures/filter-words.ts';
import { fileName } from '../file-name.ts';
import { BehindRecords } from '../indicator/behind-records.tsx';
import { countingInWords, leftOutInWords } from './counting-words.ts';
import styles from './explanation.module.css';
import type { Subject } from './subject.ts';
import type { Accounted } from './what-would-change.ts';

/** One measure of a number: what it came to, by which rule, what was left out, and its records. */
export function IngredientCard({
  subject: { scheme, grain },
  part: { ingredient, account },
  onLeave,
}: {
  readonly subject: Subject;
  readonly part: Accounted;
  readonly onLeave: () => void;
}) {
  const words = useWords();
  const id = useId();
  const [isListed, setIsListed] = useState(false);
  const { measure: name, value, request, group, isBelow } = ingredient;
  const measure = measureOf(name);
  const { currency } = scheme.profile;
  const told = words.sayCode('measure', name);
  const groupName =
    group && (group.name === null ? words.say('group.unknown') : words.group(group.split, group.name));
  const file = [name, isoMonth(request.period.last), groupName, filterInWords(request.filter ?? [], words)];
  return (
    <Card>
      <div className={styles.ingredient}>
        <div className={styles.ingredientHead}>
          <h4 id={id}>{groupName ? words.say('filter.choice', { split: told, group: groupName }) : told}</h4>
          <strong>
            {Number.isNaN(value)
              ? words.say('indicator.noFigure')
              : words.quantity(value, measure.unit, currency, 'exact')}
          </strong>
        </div>
        {countingInWords(measure, account?.kind === 'return', words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {isBelow && <p className={styles.soft}>{words.say('explain.narrowedLess')}</p>}
        {account?.kind && <AccountList account={account} ingredient={ingredient} />}
        {account?.kind && account.counted > 0 && (
          <p>
            <Button
              size="small"
              icon={isListed ? 'none' : 'table'}
              aria-expanded={isListed}
              aria-label={words.say(isListed ? 'explain.hideRecords' : 'explain.showRecords', {
                measure: told,
              })}
              onClick={() => setIsListed(!isListed)}
            >
              {words.say(isListed ? 'explain.hideRecordsShort' : 'explain.showRecordsShort')}
            </Button>
          </p>
        )}
        {isListed && (
          <BehindRecords
            scheme={scheme}
            request={request}
            grain={grain}
            name={fileName(scheme.profile.name, file.filter(Boolean).join(' '), 'csv')}
            onLeave={onLeave}
          />
        )}
      </div>
    </Card>
  );
}

/** How many records are in, and how many are out for which reason: together they are all there are. */
function AccountList({
  account,
  ingredient: { measure: name },
}: {
  readonly account: Account;
  readonly ingredient: Accounted['ingredient'];
}) {
  const words = useWords();
  const measure = measureOf(name);
  const { kind, counted, records, leftOut } = account;
  // Reasons that read the same are one line.
  const lines = new Map<string, number>();
  for (const left of leftOut) {
    const reason = leftOutInWords(measure, account, left, words);
    lines.set(reason, (lines.get(reason) ?? 0) + left.count);
  }
  return (
    <dl className={styles.account}>
      <div className={styles.isIn}>
        <dt>{words.say('explain.counts')}</dt>
        <dd>
          {words.say('explain.ofKind', {
            counted: words.number(counted),
            total: words.number(records),
            kind: kind ? words.say(`kind.${kind}`) : '',
          })}
        </dd>
      </div>
      {[...lines].map(([reason, count]) => (
        <div key={reason}>
          <dt>{words.say('explain.leftOut', { reason })}</dt>
          <dd>{words.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
