import type { SchemeSummary } from '#engine';
import type { Basis } from '#indicators';
import type { Split } from '#measures';
import { standingOf, valuesOver, type Narrowed, type Periods } from '#reports';
import { useView } from '#state';
import { Section, SelectField, useWords } from '#ui';
import { Divided } from '../figures/divided.tsx';
import { usePicking } from '../figures/picking.ts';
import { GroupDots, type Group } from '../indicator/group-charts.tsx';
import { FigureLink } from './figure-link.tsx';
import { figureOf } from './figure.ts';
import styles from './maternity.module.css';

const SPLITS = ['area', 'product', 'poverty'] as const satisfies readonly Split[];

const SHOWN: ReadonlyArray<readonly [id: string, basis: Basis | null]> = [
  ['maternity-benefit-uptake', null],
  ['observed-to-expected-deliveries', null],
  ['maternity-entitlement-rate', null],
  ['anc1-coverage', null],
  ['anc4-coverage', null],
  ['institutional-delivery-rate', null],
  ['caesarean-rate', 'facility'],
  ['pnc-48h', null],
  ['average-delivery-cost', 'normal'],
  ['average-delivery-cost', 'caesarean'],
  ['women-share-insured', null],
  ['women-share-claims', 'number'],
  ['women-share-claims', 'amount'],
  ['female-claims-parity', 'number'],
  ['female-claims-parity', 'number-without-maternity'],
];

/** The figures of this screen, by the group that is chosen. */
export function ByGroup({ scheme, periods }: { readonly scheme: SchemeSummary; readonly periods: Periods }) {
  const words = useWords();
  const { view, change } = useView();
  const split = SPLITS.find((name) => name === view.split) ?? 'area';
  return (
    <Section
      title={words.say('maternity.byGroup')}
      beside={
        <SelectField
          label={words.say('indicator.splitBy')}
          isCompact
          value={split}
          choices={SPLITS.map((name) => ({ value: name, label: words.say(`split.${name}`) }))}
          onChoose={(chosen) => change({ split: chosen })}
        />
      }
    >
      <p className={styles.text}>{words.say('maternity.byGroupText')}</p>
      <Divided scheme={scheme} periods={periods} split={split}>
        {(narrowed) => (
          <GroupFigures key={split} scheme={scheme} periods={periods} split={split} narrowed={narrowed} />
        )}
      </Divided>
    </Section>
  );
}

function GroupFigures({
  scheme,
  periods,
  split,
  narrowed,
}: {
  readonly scheme: SchemeSummary;
  readonly periods: Periods;
  readonly split: Split;
  readonly narrowed: Narrowed;
}) {
  const words = useWords();
  const names = narrowed.counted.groups;
  const picking = usePicking(split, names);
  const columns = names.map((_, group) => group + 1);
  const charts = SHOWN.flatMap(([id, chosen]) => {
    const whole = figureOf(id, periods, periods.at, [chosen]);
    const value = whole?.now.value ?? null;
    if (!whole || value === null) return [];
    const { indicator } = whole;
    const standing = standingOf(indicator, narrowed, periods.at, whole.basis, columns);
    const groups = names.flatMap((key, group): Group[] => {
      const values = valuesOver(indicator, standing.basis, standing.counted, group + 1);
      const now = values[periods.at];
      return now ? [{ key, name: words.group(split, key), column: group + 1, values, now }] : [];
    });
    return [{ key: `${id} ${whole.basis}`, whole, standing, groups }];
  });
  return (
    <div className={styles.groups}>
      {charts.map(({ key, whole, standing, groups }) => (
        <div key={key} className={styles.group}>
          <GroupDots
            page={{ scheme, indicator: whole.indicator, basis: whole.basis, standing: whole, periods }}
            split={split}
            basis={standing.basis}
            bySplit={standing.counted}
            filter={narrowed.filter}
            isPart={standing.isPart}
            groups={groups}
            picking={picking}
          />
          <p className={styles.more}>
            <FigureLink
              scheme={scheme}
              figure={whole}
              name={words.say('maternity.more', { name: words.indicator(whole.indicator, 'name') })}
            />
          </p>
        </div>
      ))}
    </div>
  );
}
