import { ChartFrame, PointsPlot, scaleAround, sizeScale, type Curve, type PlotPoint } from '#charts';
import type { SchemeSummary } from '#engine';
import { measuresOf, type Indicator, type Outside } from '#indicators';
import { measureOf, type Counted } from '#measures';
import { shown } from '#reports';
import { useWords } from '#ui';
import type { Words } from '#words';
import { funnelOfGroups, type Figures, type FunnelOfGroups, type Show, type SizedGroup } from '#workshop';
import { axisName, originOf } from '../../figures/chart-parts.tsx';
import { briefly } from '../../figures/axis.ts';

interface Props {
  readonly scheme: SchemeSummary;
  readonly figures: Figures;
  readonly indicator: Indicator;
  readonly counted: Counted;
  readonly title: string;
  readonly of: Extract<Show, { readonly kind: 'funnel' }>;
}

/** Groups of a scheme by how much each stands on, with the limits that chance leaves about the whole. */
export function Funnel({ scheme, figures, indicator, counted, title, of }: Props) {
  const words = useWords();
  const found = funnelOfGroups(of, figures);
  if (!found) return <p>{words.say('lessons.funnel.none')}</p>;
  const { currency } = scheme.profile;
  const named = {
    ...found,
    groups: found.groups.map((one) => ({ ...one, name: words.group(of.split, one.name) })),
  };
  const drawn = drawnOf(named);
  const said = (value: number | null) => shown(indicator, value, words, currency);
  const sizeName = sizeNameOf(indicator, of.basis, currency, words);
  const curves = (['95', '99.8'] as const).flatMap((sureness): Curve[] =>
    (['upper', 'lower'] as const).map((end) => ({
      key: `${sureness} ${end}`,
      look: sureness === '95' ? 'inner' : 'outer',
      at: (size) => found.funnel.limitsAt(size, sureness)[end],
    })),
  );
  return (
    <ChartFrame
      title={title}
      axis={axisName(indicator.unit, words, currency)}
      {...originOf(scheme, { counted, filter: [] }, indicator.id, words)}
      isEmpty={drawn.length === 0}
      notes={[words.say('lessons.funnel.reads')]}
      table={tableOf(named, sizeName, said, words)}
    >
      <PointsPlot
        label={words.say('lessons.funnel.label', { indicator: title })}
        points={drawn.map((one) => pointOf(one, found, { title, sizeName, said }, words))}
        xScale={sizeScale(drawn.map(({ size }) => size))}
        yScale={valueScale(drawn, found)}
        xFormat={(size) => words.number(size)}
        yFormat={briefly(indicator.unit, words)}
        xName={sizeName}
        xGuide={null}
        yGuide={{
          value: found.whole,
          label: words.say('indicator.whole', { value: said(found.whole) }),
        }}
        curves={curves}
        onOpen={() => undefined}
      />
    </ChartFrame>
  );
}

interface Drawn extends SizedGroup {
  readonly known: number;
  readonly size: number;
}

function drawnOf({ groups }: FunnelOfGroups): Drawn[] {
  return groups.flatMap((one) => {
    const { value, size } = one;
    return value.value !== null && size !== null && size > 0 ? [{ ...one, known: value.value, size }] : [];
  });
}

/** What the value of a group stands on: the unit of what stands below the line. */
function sizeNameOf(indicator: Indicator, basis: string, currency: string, words: Words): string {
  const formula = indicator.bases.find(([one]) => one === basis)?.[1];
  const [below] = formula?.op === 'ratio' ? measuresOf(formula.under) : [];
  const unit = below === undefined ? 'persons' : measureOf(below).unit;
  return words.say('lessons.funnel.size', {
    unit: unit === 'money' ? currency : words.sayCode('unit', unit),
  });
}

/** An axis that holds all values, and limits as far as they are near them. */
function valueScale(drawn: readonly Drawn[], { whole, funnel }: FunnelOfGroups) {
  const values = drawn.map(({ known }) => known);
  const largest = Math.max(whole, ...values);
  const limits = drawn.flatMap(({ size }) => {
    const { lower, upper } = funnel.limitsAt(size, '95');
    return [lower, Math.min(upper, largest * 1.1)];
  });
  return scaleAround([...values, whole, ...limits]);
}

/** Where a group stands: outside of which limits, within them, or on too little to be judged. */
function placeOf(one: SizedGroup, outside: Outside | null, words: Words): string {
  if (outside) {
    const level = outside.sureness === '95' ? 'plain' : 'very';
    return words.say(outside.isAbove ? 'compare.funnel.above' : 'compare.funnel.below', { level });
  }
  const { value, status, reason } = one.value;
  if (value === null) return words.say(`reason.${reason ?? 'outside-records'}`);
  if (status !== 'ok') return words.say(`status.${status}`);
  return words.say('compare.funnel.within');
}

interface Said {
  readonly title: string;
  readonly sizeName: string;
  readonly said: (value: number | null) => string;
}

/** Marks named beside themselves: those outside, and the ends of the ranking. */
function pointOf(
  one: Drawn,
  found: FunnelOfGroups,
  { title, sizeName, said }: Said,
  words: Words,
): PlotPoint {
  const outside = found.funnel.outside(one);
  const known = drawnOf(found).map((other) => other.known);
  const isEnd = one.known === Math.max(...known) || one.known === Math.min(...known);
  const value = said(one.known);
  const place = placeOf(one, outside, words);
  return {
    key: one.name,
    name: one.name,
    x: one.size,
    y: one.known,
    look: {
      tone: outside ? 'apart' : 'plain',
      shape: outside ? (outside.isAbove ? 'up' : 'down') : 'dot',
      isHollow: one.value.status !== 'ok',
      isMine: false,
    },
    weight: outside ? 2 : isEnd ? 1 : 0,
    said: words.say('compare.funnel.said', {
      scheme: one.name,
      value,
      size: words.number(one.size),
      sizeName,
      place,
    }),
    lines: [
      { name: title, value },
      { name: sizeName, value: words.number(one.size) },
    ],
    note: place,
  };
}

function tableOf(
  { groups, funnel }: FunnelOfGroups,
  sizeName: string,
  said: (value: number | null) => string,
  words: Words,
) {
  const heading = (text: string) => ({ shown: text, written: text });
  const bySize = [...groups].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  const ends = (['lower', 'upper'] as const).map((end) => ({
    end,
    name: words.say(`compare.funnel.${end}`, { level: words.percent(0.95, 0) }),
  }));
  return {
    headings: [
      heading(words.say('indicator.groupColumn')),
      heading(words.say('chart.value')),
      heading(sizeName),
      ...ends.map(({ name }) => heading(name)),
      heading(words.say('compare.fact.standing')),
    ],
    rows: bySize.map((one) => [
      heading(one.name),
      { shown: said(one.value.value), written: one.value.value },
      {
        shown: one.size === null ? words.say('indicator.noFigure') : words.number(one.size),
        written: one.size,
      },
      ...ends.map(({ end }) => {
        const limit = one.size !== null && one.size > 0 ? funnel.limitsAt(one.size, '95')[end] : null;
        return { shown: said(limit), written: limit };
      }),
      heading(placeOf(one, funnel.outside(one), words)),
    ]),
  };
}
