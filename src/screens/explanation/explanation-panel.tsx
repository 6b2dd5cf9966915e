import { useId } from 'react';
import { Link } from 'wouter';
import { CATALOGUE_VERSION, type Indicator } from '#indicators';
import { measureOf } from '#measures';
import { addressOf, keptOf, useAccounts, useView } from '#state';
import { Card, SidePanel, useWords } from '#ui';
import type { Words } from '#words';
import { filterInWords } from '../figures/filter-words.ts';
import { StateChip } from '../figures/verdict-chip.tsx';
import { FormulaWithNumbers } from '../indicator/formula-panel.tsx';
import { TroubleMessage } from '../trouble-message.tsx';
import styles from './explanation.module.css';
import { IngredientCard } from './ingredient-card.tsx';
import { groupOfColumn, ingredientsOf, periodOf, valueOfSubject } from './ingredients.ts';
import type { Subject } from './subject.ts';
import { whyItMoved } from './why-it-moved.ts';
import { whatWouldChange, type Accounted } from './what-would-change.ts';

interface ExplanationProps {
  readonly subject: Subject;
  readonly onClose: () => void;
}

/** How a number came about: its formula, how each part was counted, the records, and what would change it. */
export default function ExplanationPanel({
  subject,
  isOpen,
  onClose,
}: ExplanationProps & { readonly isOpen: boolean }) {
  const words = useWords();
  const { of, grain } = subject;
  const period = periodOf(subject);
  const name = 'indicator' in of ? words.indicator(of.indicator, 'name') : of.name;
  const title = words.say('explain.title', { name, period: period ? words.period(period, grain) : '' });
  return (
    <SidePanel title={title} isOpen={isOpen} onClose={onClose}>
      <Explanation subject={subject} onClose={onClose} />
    </SidePanel>
  );
}

function Explanation({ subject, onClose }: ExplanationProps) {
  const words = useWords();
  const { of, scheme } = subject;
  const ingredients = ingredientsOf(subject);
  const { data: accounts, error } = useAccounts(
    scheme,
    ingredients.map(({ request }) => request),
  );
  const parts = ingredients.map((ingredient, i): Accounted => ({
    ingredient,
    account: accounts?.[i] ?? null,
  }));
  return (
    <>
      <Headline subject={subject} />
      {'indicator' in of && (
        <Part title={words.say('explain.formula')}>
          <Formulas subject={subject} />
          <p>{words.indicator(of.indicator, 'definition')}</p>
        </Part>
      )}
      <Part title={words.say('explain.counted')}>
        <p className={styles.soft}>{words.say('explain.countedText')}</p>
        {error && <TroubleMessage error={error} />}
        {parts.map((part) => (
          <IngredientCard
            key={`${part.ingredient.measure} ${part.ingredient.request.group ?? ''}`}
            subject={subject}
            part={part}
            onLeave={onClose}
          />
        ))}
      </Part>
      <Moved subject={subject} />
      {accounts && <Changes subject={subject} parts={parts} />}
      <Foot subject={subject} onClose={onClose} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function Headline({ subject }: { readonly subject: Subject }) {
  const words = useWords();
  const { of, scheme, counted, filter, columns } = subject;
  const { currency } = scheme.profile;
  const value = valueOfSubject(subject);
  const only = filterInWords(filter, words);
  const groups = columns.flatMap((column) => groupOfColumn(counted, column) ?? []);
  return (
    <div className={styles.headline}>
      <span className={styles.figure}>{figureInWords(subject, words)}</span>
      {'indicator' in of && value && <StateChip indicator={of.indicator} value={value} currency={currency} />}
      {'indicator' in of && of.basis !== '' && (
        <span>{words.say('tile.basis', { basis: words.sayCode('basis', of.basis) })}</span>
      )}
      {groups.length > 0 && (
        <span>
          {words.say('explain.group', {
            group: words.list(
              groups.map(({ split, name }) =>
                name === null ? words.say('group.unknown') : words.group(split, name),
              ),
            ),
          })}
        </span>
      )}
      {only !== null && <span>{words.say('filter.only', { only })}</span>}
    </div>
  );
}

function figureInWords(subject: Subject, words: Words): string {
  const { of, scheme } = subject;
  const { currency } = scheme.profile;
  if ('indicator' in of) {
    const value = valueOfSubject(subject)?.value ?? null;
    return value === null
      ? words.say('indicator.noFigure')
      : words.quantity(value, of.indicator.unit, currency);
  }
  const [only] = ingredientsOf(subject);
  const isKnown = only !== undefined && !Number.isNaN(only.value);
  return isKnown
    ? words.quantity(only.value, measureOf(of.measure).unit, currency)
    : words.say('indicator.noFigure');
}

/** The formula once, or for each of the groups that are added up. */
function Formulas({ subject }: { readonly subject: Subject }) {
  const words = useWords();
  const { of, counted, position, columns, scheme } = subject;
  if (!('indicator' in of)) return null;
  return (
    <Card>
      <div className={styles.formulas}>
        {columns.map((column) => {
          const group = groupOfColumn(counted, column);
          return (
            <div key={column}>
              {columns.length > 1 && group?.name && <h4>{words.group(group.split, group.name)}</h4>}
              <FormulaWithNumbers
                indicator={of.indicator}
                basis={of.basis}
                counted={counted}
                place={{ period: position, column }}
                currency={scheme.profile.currency}
              />
            </div>
          );
        })}
      </div>
    </Card>
  );
}

function Changes({ subject, parts }: { readonly subject: Subject; readonly parts: readonly Accounted[] }) {
  const words = useWords();
  const changes = [...new Set(whatWouldChange(subject, parts, words))];
  return (
    <Part title={words.say('explain.change')}>
      {changes.length === 0 ? (
        <p>{words.say('explain.changeNone')}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </Part>
  );
}

/** How a ratio and its parts have moved within a year; nothing where that cannot be told. */
function Moved({ subject }: { readonly subject: Subject }) {
  const words = useWords();
  const moved = whyItMoved(subject, words);
  if (moved.length === 0) return null;
  return (
    <Part title={words.say('explain.moved')}>
      {moved.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Part>
  );
}

function Foot({ subject, onClose }: ExplanationProps) {
  const words = useWords();
  const { of, scheme, counted } = subject;
  return (
    <div className={styles.foot}>
      {'indicator' in of && <PageLink indicator={of.indicator} scheme={scheme.id} onClose={onClose} />}
      <p>
        {words.say('explain.of', {
          scheme: scheme.profile.name,
          day: words.day(counted.timeline.dataAsAt),
        })}
        . {words.say('explain.version', { version: CATALOGUE_VERSION })}
      </p>
    </div>
  );
}

function PageLink({
  indicator,
  scheme,
  onClose,
}: {
  readonly indicator: Indicator;
  readonly scheme: string;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { view } = useView();
  return (
    <p>
      <Link
        href={addressOf({ ...keptOf(view), screen: 'indicator', scheme, indicator: indicator.id })}
        onClick={onClose}
      >
        {words.say('explain.toPage')}
      </Link>
    </p>
  );
}
