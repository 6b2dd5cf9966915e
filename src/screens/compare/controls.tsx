import type { Given } from '#engine';
import { CATALOGUE } from '#indicators';
import { BENCHMARKS, COMPARE_LOOKS, useCompareView, type CompareLook, type CompareView } from '#state';
import { GRAINS, isoMonth, monthFromIso, REASONS, type Grain } from '#units';
import { Button, Segments, SelectField, useWords } from '#ui';
import type { Words } from '#words';
import styles from './compare.module.css';
import { ChooseSchemes } from './choose-schemes.tsx';
import type { Comparable } from './chosen.ts';
import { Currencies } from './currencies.tsx';
import { endsShown } from './ends-shown.ts';
import { Folded } from './folded.tsx';
import { Narrowing } from './narrowing.tsx';
import { PublishedField } from './published.tsx';
import { indicatorAgainst, indicatorShown } from './request.ts';
import type { Side } from './side.ts';
import { isSettled } from './told.ts';

const OF_ONE_INDICATOR: ReadonlySet<CompareLook> = new Set(['dots', 'funnel', 'trends', 'before', 'pair']);

/** By what schemes are put side by side; all of it stands in the address. */
export function CompareControls({
  side,
  view,
  all,
  given,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly all: readonly Comparable[];
  readonly given: readonly Given[];
}) {
  const words = useWords();
  const { change } = useCompareView();
  return (
    <div className={`${styles.controls ?? ''} no-print`}>
      <Segments
        label={words.say('compare.look')}
        value={view.look}
        choices={COMPARE_LOOKS.map((look) => ({ value: look, label: words.say(`compare.look.${look}`) }))}
        onChoose={(look) => change({ look })}
      />
      <Folded side={side} view={view}>
        <div className={styles.row}>
          <SelectField
            label={words.say('overview.grain')}
            isCompact
            value={view.grain}
            choices={GRAINS.map((grain) => ({ value: grain, label: words.say(`grain.${grain}`) }))}
            onChoose={(grain: Grain) => change({ grain, end: null, before: null })}
          />
          <SelectField
            label={words.say('compare.end')}
            isCompact
            value={isoMonth(side.answer.ends.at(-1) ?? 0)}
            choices={endsShown(side).map((month) => ({
              value: isoMonth(month),
              label: words.shortMonth(month),
            }))}
            onChoose={(month) => change({ end: monthFromIso(month) })}
          />
          <HeldAgainst side={side} view={view} given={given} />
          <SchemeField
            label={words.say('compare.mine')}
            none={words.say('compare.noneMine')}
            side={side}
            value={view.mine}
            onChoose={(mine) => change({ mine })}
          />
          {OF_ONE_INDICATOR.has(view.look) && (
            <IndicatorField
              label={words.say('compare.indicator')}
              value={indicatorShown(view)}
              part={view.part}
              onChoose={(indicator) => change({ indicator, basis: null })}
            />
          )}
          {view.look === 'pair' && (
            <IndicatorField
              label={words.say('compare.against')}
              value={indicatorAgainst(view)}
              part={view.part}
              onChoose={(against) => change({ against })}
            />
          )}
          {(view.look === 'grid' || view.look === 'spine') && (
            <SelectField
              label={words.say('compare.set')}
              isCompact
              value={view.isAll ? 'all' : 'main'}
              choices={(['main', 'all'] as const).map((set) => ({
                value: set,
                label: words.say(`compare.set.${set}`),
              }))}
              onChoose={(set) => change({ isAll: set === 'all', order: null })}
            />
          )}
          <ChooseSchemes all={all} />
          <Narrowing side={side} view={view} />
          <Currencies side={side} view={view} rates={given.filter((one) => one.kind === 'rate')} />
          <Meeting side={side} view={view} />
        </div>
      </Folded>
    </div>
  );
}

/** What a meeting needs: small counts out of sight, letters for names, large type, paper. */
function Meeting({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const { change } = useCompareView();
  return (
    <>
      <SelectField
        label={words.say('compare.hide')}
        {...(view.hideBelow !== null && { hint: hiddenWords(side, words) })}
        isCompact
        value={view.hideBelow === null ? '' : String(view.hideBelow)}
        choices={HIDDEN_BELOW.map((below) => ({
          value: below,
          label: below === '' ? words.say('compare.hideNothing') : words.say('compare.hideBelow', { below }),
        }))}
        onChoose={(below) => change({ hideBelow: below === '' ? null : Number(below) })}
      />
      <Button
        size="small"
        aria-pressed={view.isAnonymous}
        onClick={() => change({ isAnonymous: !view.isAnonymous })}
      >
        {words.say('compare.anonymous')}
      </Button>
      <Button size="small" aria-pressed={view.isLarge} onClick={() => change({ isLarge: !view.isLarge })}>
        {words.say('compare.large')}
      </Button>
      <Button size="small" onClick={() => window.print()}>
        {words.say('compare.print')}
      </Button>
    </>
  );
}

/** How many of the values on show are hidden, and why shares of nearly all are. */
function hiddenWords({ rows, columns, answer }: Side, words: Words): string {
  const { periods, reason } = answer.cells;
  const hidden = REASONS.indexOf('hidden-small-number') + 1;
  let count = 0;
  for (const { index: row } of rows)
    for (const { index: column } of columns)
      for (let period = 0; period < periods; period++)
        if (reason[(row * answer.cells.columns + column) * periods + period] === hidden) count++;
  return words.say('compare.hiddenOf', { count, all: rows.length * columns.length * periods });
}

/** Counts under which numbers may be hidden; '' for none. */
const HIDDEN_BELOW = ['', '5', '10', '30'] as const;

/** What the schemes are held against, and which of these. */
function HeldAgainst({
  side,
  view,
  given,
}: {
  readonly side: Side;
  readonly view: CompareView;
  readonly given: readonly Given[];
}) {
  const words = useWords();
  const { change } = useCompareView();
  return (
    <>
      <SelectField
        label={words.say('compare.benchmark')}
        isCompact
        value={view.benchmark}
        choices={BENCHMARKS.map((kind) => ({
          value: kind,
          label: words.say(`compare.benchmark.${kind}`),
        }))}
        onChoose={(benchmark) =>
          change({
            benchmark,
            benchmarkOf: benchmark === 'scheme' ? (view.mine ?? side.rows[0]?.scheme.id ?? null) : null,
          })
        }
      />
      {view.benchmark === 'scheme' && (
        <SchemeField
          label={words.say('compare.benchmarkOf')}
          side={side}
          value={view.benchmarkOf}
          onChoose={(benchmarkOf) => change({ benchmarkOf })}
        />
      )}
      {view.benchmark === 'published' && (
        <PublishedField side={side} entered={given.filter((one) => one.kind === 'published')} />
      )}
    </>
  );
}

/** One of the schemes on show. */
function SchemeField({
  label,
  side,
  value,
  none,
  onChoose,
}: {
  readonly label: string;
  readonly side: Side;
  readonly value: string | null;
  readonly none?: string;
  readonly onChoose: (id: string | null) => void;
}) {
  const schemes = side.rows.map(({ scheme, name }) => ({ value: scheme.id, label: name }));
  return (
    <SelectField
      label={label}
      isCompact
      value={value ?? ''}
      choices={none === undefined ? schemes : [{ value: '', label: none }, ...schemes]}
      onChoose={(id) => onChoose(id || null)}
    />
  );
}

/** One of the indicators that say something of a whole scheme. */
function IndicatorField({
  label,
  value,
  part,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly part: CompareView['part'];
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords();
  // One that goes without saying of the group is not offered; chosen before, it stays on the list.
  const offered = CATALOGUE.filter(
    (one) => one.alwaysSplit === null && (one.id === value || !isSettled(one, part)),
  );
  const choices = offered.map((indicator) => ({
    value: indicator.id,
    label: words.indicator(indicator, 'name'),
  }));
  return <SelectField label={label} isCompact value={value} choices={choices} onChoose={onChoose} />;
}
