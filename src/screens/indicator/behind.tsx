import { useState } from 'react';
import { measuresIn } from '#indicators';
import { countsOf, type Counted, type MeasureName, type Split } from '#measures';
import { measuresBelow, standingOf } from '#reports';
import { filterBelow, groupIn, useView } from '#state';
import { isoMonth, monthFromIso } from '#units';
import { Message, Section, SelectField, useWords, type Choice } from '#ui';
import type { Words } from '#words';
import { filterInWords } from '../figures/filter-words.ts';
import { useSplitCounted } from '../figures/periods.ts';
import { fileName } from '../file-name.ts';
import { BehindRecords } from './behind-records.tsx';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';
import { splitShown } from './split-shown.ts';

/** The very records behind a number: of which part of the formula, in which period, of which group. */
export function Behind({ scheme, indicator, standing, periods }: IndicatorPageProps) {
  const words = useWords();
  const { view, change } = useView();
  const { shown, at, grain, filter } = periods;
  const { basis, counted, isPart } = standing;
  const split = splitShown(indicator, view.split);
  // Without it there is no choice of group; why it cannot be had, the groups above say.
  const { divided } = useSplitCounted(scheme, periods, split);
  const [chosen, setChosen] = useState<MeasureName | null>(null);
  const [group, setGroup] = useState<{ readonly split: Split | null; readonly index: number } | null>(null);
  const formula = indicator.bases.find(([name]) => name === basis)?.[1];
  const measures = formula ? [...new Set(measuresIn(formula))] : [];
  const measure = chosen && measures.includes(chosen) ? chosen : measures[0];
  const wanted = counted.periods.findIndex(({ last }) => last === view.at);
  const period = counted.periods[wanted >= 0 ? wanted : at];
  if (!measure || !period) return null;
  // A split that is narrowed already leaves one group, and no choice.
  const isChoice = divided !== null && split !== null && groupIn(filter, split) === null;
  const groups = isChoice ? groupChoices(standingOf(indicator, divided, at).counted, measure, words) : [];
  // A group belongs to the split it was chosen under.
  const index = group?.split === split && groups.length > 0 ? group.index : null;
  const only = filterInWords(filter, words);
  const position = wanted >= 0 ? wanted : at;
  const isUnborne =
    countsOf(counted, measure).reasons[position * counted.width] === 'not-counted-by-this-split';
  // What a part is divided by is not narrowed as far, and neither are the records of it.
  const isBelow = isPart && measuresBelow(indicator).has(measure);
  const narrowed = isBelow ? (filterBelow(filter) ?? filter) : filter;
  const file = [indicator.id, measure, isoMonth(period.last), filterInWords(narrowed, words) ?? ''];
  return (
    <Section title={words.say('indicator.records')}>
      <p className={styles.note}>{words.say('indicator.recordsText')}</p>
      <div className={styles.choices}>
        <SelectField
          label={words.say('indicator.recordsOf')}
          isCompact
          value={measure}
          choices={measures.map((name) => ({ value: name, label: words.sayCode('measure', name) }))}
          onChoose={setChosen}
        />
        <SelectField
          label={words.say('indicator.recordsPeriod')}
          isCompact
          value={isoMonth(period.last)}
          choices={shown.flatMap((i) => {
            const of = counted.periods[i];
            return of ? [{ value: isoMonth(of.last), label: words.period(of, grain) }] : [];
          })}
          onChoose={(month) => change({ at: monthFromIso(month) })}
        />
        {groups.length > 0 && (
          <SelectField
            label={words.say('indicator.recordsGroup')}
            isCompact
            value={index === null ? EVERYBODY : String(index)}
            choices={groups}
            onChoose={(value) => setGroup(value === EVERYBODY ? null : { split, index: Number(value) })}
          />
        )}
      </div>
      {isBelow && <p className={styles.note}>{words.say('indicator.recordsBelow')}</p>}
      {isUnborne ? (
        <Message tone="info">{words.say('indicator.recordsUnborne', { only: only ?? '' })}</Message>
      ) : (
        <BehindRecords
          key={`${measure} ${isoMonth(period.first)} ${isoMonth(period.last)} ${index ?? ''} ${JSON.stringify(narrowed)}`}
          scheme={scheme}
          grain={grain}
          request={{ measure, period, split: index === null ? null : split, group: index, filter: narrowed }}
          name={fileName(scheme.profile.name, file.join(' '), 'csv')}
        />
      )}
    </Section>
  );
}

const EVERYBODY = 'all';
const NOBODY_KNOWN = -1;

/** Groups to choose from; none where the measure is not divided by the split at all. */
function groupChoices(bySplit: Counted | null, measure: MeasureName, words: Words): Array<Choice<string>> {
  if (!bySplit?.split) return [];
  const { split, groups, width } = bySplit;
  const { values, reasons } = countsOf(bySplit, measure);
  if (reasons.slice(1, width).includes('not-counted-by-this-split')) return [];
  const hasUnknown = values.some((value, cell) => cell % width === width - 1 && value > 0);
  return [
    { value: EVERYBODY, label: words.say('indicator.recordsAll') },
    ...groups.map((name, index) => ({ value: String(index), label: words.group(split, name) })),
    ...(hasUnknown ? [{ value: String(NOBODY_KNOWN), label: words.say('group.unknown') }] : []),
  ];
}
