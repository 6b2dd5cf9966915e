import type { Indicator } from '#indicators';
import { shown } from '#reports';
import { Section, Table, useWords } from '#ui';
import type { Shift } from '#workshop';
import type { Words } from '#words';

/** How much a value differs: a share by percentage points. */
function differenceIn(by: number, { unit }: Indicator, words: Words, currency: string): string {
  const written = words.difference(by, unit, currency);
  return unit === 'share' ? words.say('what-if.points', { difference: written }) : written;
}

/** The indicators that move with what was moved, before and after. */
export function Others({
  shifts,
  currency,
}: {
  readonly shifts: readonly Shift[];
  readonly currency: string;
}) {
  const words = useWords();
  const columns = [
    {
      key: 'name',
      heading: words.say('what-if.others'),
      isHeading: true,
      cell: ({ indicator }: Shift) => words.indicator(indicator, 'name'),
    },
    ...(['before', 'after'] as const).map((key) => ({
      key,
      heading: words.say(`what-if.${key}`),
      isNumber: true,
      cell: (shift: Shift) => shown(shift.indicator, shift[key].value, words, currency),
    })),
    {
      key: 'difference',
      heading: words.say('what-if.difference'),
      isNumber: true,
      cell: ({ indicator, before, after }: Shift) =>
        before.value === null || after.value === null
          ? words.say('indicator.noFigure')
          : differenceIn(after.value - before.value, indicator, words, currency),
    },
  ];
  return (
    <Section title={words.say('what-if.others')}>
      <Table
        label={words.say('what-if.others')}
        columns={columns}
        rows={shifts}
        rowKey={({ indicator }) => indicator.id}
      />
    </Section>
  );
}
