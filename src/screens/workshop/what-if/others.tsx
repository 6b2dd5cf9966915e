import { Section, Table, useWords } from '#ui';
import type { Shift } from '#workshop';
import { shown } from '../../figures/values.ts';

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
          : words.difference(after.value - before.value, indicator.unit, currency),
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
