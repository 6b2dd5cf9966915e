import { valueOf } from '#indicators';
import type { Counted, Split } from '#measures';
import { useView } from '#state';
import { Section, SelectField, useWords } from '#ui';
import { Divided } from '../figures/divided.tsx';
import { valuesOver } from '../figures/values.ts';
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
      <Divided scheme={page.scheme} grain={page.periods.grain} split={split}>
        {(bySplit) => <SplitGroups key={split} page={page} split={split} bySplit={bySplit} />}
      </Divided>
    </Section>
  );
}

function SplitGroups({
  page,
  split,
  bySplit,
}: {
  readonly page: IndicatorPageProps;
  readonly split: Split;
  readonly bySplit: Counted;
}) {
  const words = useWords();
  const { indicator, periods } = page;
  const basis = basisUnderSplit(page, bySplit);
  const groups = bySplit.groups.flatMap((name, group): Group[] => {
    const values = valuesOver(indicator, basis, bySplit, group + 1);
    const now = values[periods.at];
    return now ? [{ name: words.group(split, name), values, now }] : [];
  });
  const divided = { page, split, basis, bySplit, groups };
  return (
    <div className={styles.pair}>
      <GroupDots {...divided} />
      <GroupLines {...divided} />
    </div>
  );
}

/** Late claims are estimated for the whole only: divided, an indicator falls back on the basis that can be. */
function basisUnderSplit({ indicator, basis, periods: { at } }: IndicatorPageProps, bySplit: Counted) {
  const isDivided = (name: IndicatorPageProps['basis']) =>
    bySplit.groups.some((_, group) => {
      const { reason } = valueOf(indicator, name, bySplit, { period: at, column: group + 1 });
      return reason !== 'not-counted-by-this-split';
    });
  if (isDivided(basis)) return basis;
  return indicator.bases.map(([name]) => name).find(isDivided) ?? basis;
}
