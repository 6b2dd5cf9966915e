import { describe, expect, it } from 'vitest';
import { addressOf, groupIn, withGroup } from '#state';
import { withoutOwnWords } from '../../src/state/filter.ts';

describe('what figures are narrowed to', () => {
  const both = withGroup(withGroup([], 'benefit', 'outpatient'), 'area', 'Nord & Süd=1');

  it('has one group a split, in the order of splits however it came about', () => {
    expect(both).toEqual([
      { split: 'area', group: 'Nord & Süd=1' },
      { split: 'benefit', group: 'outpatient' },
    ]);
    expect(withGroup(both, 'area', 'East')).toHaveLength(2);
    expect(groupIn(withGroup(both, 'area', null), 'area')).toBeNull();
  });

  it('stands in the address to the letter', () => {
    const search = new URLSearchParams(addressOf({ screen: 'overview', filter: both }).split('?')[1]);
    expect(search.get('area')).toBe('Nord & Süd=1');
    expect(search.get('benefit')).toBe('outpatient');
  });

  it('leaves the words of one scheme behind on the way to another', () => {
    expect(withoutOwnWords(both)).toEqual([{ split: 'benefit', group: 'outpatient' }]);
  });
});
