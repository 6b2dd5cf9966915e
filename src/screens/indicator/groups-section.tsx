import { memo } from 'react';
import type { Split } from '#measures';
import { standingOf, valuesOver, type Narrowed } from '#reports';
import { useView } from '#state';
import { Section, SelectField, useWords } from '#ui';
import { Divided } from '../figures/divided.tsx';
import { usePicking } from '../figures/picking.ts';
import { GroupDots, GroupLines, type Group } from './group-charts.tsx';
import type { IndicatorPageProps } from './indicator-screen.tsx';
import styles from './indicator.module.css';
import { splitShown, splitsOffered } from './split-shown.ts';

/** The indicator divided by whichever of its splits is chosen. */
export function GroupsSection(page: IndicatorPageProps) {
  const words = useWords();
  const { view, change } = useView();
  const offered = splitsOffered(page.indicator);
  const split = splitShown(page.indicator, view.split);
  if (!split) return null;
  return (
    <Section
      title={words.say('indicator.groupsTitle')}
      beside={
        offered.length > 1 && (
          <SelectField
            label={words.say('indicator.splitBy')}
            isCompact
            value={split}
            choices={offered.map((name) => ({ value: name, label: words.say(`split.${name}`) }))}
            onChoose={(chosen) => change({ split: chosen })}
          />
        )
      }
    >
      <Divided scheme={page.scheme} periods={page.periods} split={split}>
        {(narrowed) => <SplitGroups key={split} page={page} split={split} narrowed={narrowed} />}
      </Divided>
    </Section>
  );
}

const SplitGroups = memo(function SplitGroups({
  page,
  split,
  narrowed,
}: {
  readonly page: IndicatorPageProps;
  readonly split: Split;
  readonly narrowed: Narrowed;
}) {
  const words = useWords();
  const { indicator, periods } = page;
  const names = narrowed.counted.groups;
  const picking = usePicking(split, names);
  // Late claims are estimated for the whole only: divided, an indicator falls back on the basis that can be.
  const columns = names.map((_, group) => group + 1);
  const standing = standingOf(indicator, narrowed, periods.at, page.basis, columns);
  const { basis, counted: bySplit } = standing;
  const groups = names.flatMap((key, group): Group[] => {
    const values = valuesOver(indicator, basis, bySplit, group + 1);
    const now = values[periods.at];
    return now ? [{ key, name: words.group(split, key), column: group + 1, values, now }] : [];
  });
  const divided = {
    page,
    split,
    basis,
    bySplit,
    filter: narrowed.filter,
    isPart: standing.isPart,
    groups,
    picking,
  };
  return (
    <div className={styles.pair}>
      <GroupDots {...divided} />
      <GroupLines {...divided} />
    </div>
  );
});
