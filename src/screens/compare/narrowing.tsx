import { canBeStandardised, PEER_BYS, STANDARDS, type PeerBy } from '#indicators';
import type { Split } from '#measures';
import { AGE_BANDS, BENEFITS, YES_NO } from '#records';
import { useCompareView, type CompareView } from '#state';
import { SelectField, useWords } from '#ui';
import type { Words } from '#words';
import { namesShort } from './names-short.ts';
import { UNKNOWN_PEERS, type Side, type SideRow } from './side.ts';

/** Groups that mean the same in every scheme: areas, products and providers are each scheme's own words. */
const COMMON_GROUPS: ReadonlyArray<readonly [Split, readonly string[]]> = [
  ['sex', ['F', 'M']],
  ['age', AGE_BANDS.map(({ name }) => name)],
  ['poverty', YES_NO],
  ['benefit', BENEFITS],
];

/** Which of the schemes, and of whom in them: all of it stands in the address. */
export function Narrowing({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const { change } = useCompareView();
  const by = PEER_BYS.find((one) => one === view.peersBy);
  const part = view.part ? `${view.part.split}/${view.part.group}` : '';
  const parts = COMMON_GROUPS.flatMap(([split, groups]) =>
    groups.map((group) => ({
      value: `${split}/${group}`,
      label: partWords(split, group, words),
      chosen: { split, group },
    })),
  );
  return (
    <>
      <SelectField
        label={words.say('compare.peersBy')}
        isCompact
        value={by ?? ''}
        choices={[
          { value: '' as const, label: words.say('compare.peersAny') },
          ...PEER_BYS.map((one) => ({ value: one, label: words.say(`peers.by.${one}`) })),
        ]}
        onChoose={(one) =>
          change({ peersBy: one || null, peers: one === '' ? null : peersOfMine(side, one) })
        }
      />
      {by && (
        <SelectField
          label={words.say('compare.peers')}
          isCompact
          value={view.peers ?? ''}
          choices={groupsBy(side, by).map(([group, count]) => ({
            value: group,
            label: words.say('compare.peersCount', { group: peersWord(by, group, words), count }),
          }))}
          onChoose={(peers) => change({ peers })}
        />
      )}
      <SelectField
        label={words.say('compare.part')}
        isCompact
        value={part}
        choices={[{ value: '', label: words.say('compare.partWhole') }, ...parts]}
        onChoose={(value) => change({ part: parts.find((one) => one.value === value)?.chosen ?? null })}
      />
      <StandardField side={side} view={view} />
    </>
  );
}

/** Whether rates of use are told as they would be in a standard population: for one indicator at a time. */
function StandardField({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  const { change } = useCompareView();
  const [column] = side.columns;
  if (!column || (view.look !== 'dots' && view.look !== 'funnel')) return null;
  // A group of one sex or age is no population to be standardised.
  if (view.part || !canBeStandardised(column.indicator, column.formula)) return null;
  return (
    <SelectField
      label={words.say('compare.standard')}
      isCompact
      value={view.standard}
      choices={STANDARDS.map((standard) => ({
        value: standard,
        label: words.say(`compare.standard.${standard}`),
      }))}
      onChoose={(standard) => change({ standard })}
    />
  );
}

/** What holds for every value below: said above every way of looking at them. */
export function Narrowed({ side, view }: { readonly side: Side; readonly view: CompareView }) {
  const words = useWords();
  return narrowedWords(side, view, words).map((text) => (
    <p key={text} role="status">
      {text}
    </p>
  ));
}

/** To which schemes, to whom in them and to what population values are narrowed: a sentence each. */
export function narrowedWords(side: Side, view: CompareView, words: Words): readonly string[] {
  const by = PEER_BYS.find((one) => one === view.peersBy);
  const isStandardised = side.columns.some((column) => column.isStandardised);
  const told: string[] = [];
  if (by && view.peers !== null)
    told.push(
      words.say('compare.peersOnly', {
        by: words.say(`peers.by.${by}`),
        group: peersWord(by, view.peers, words),
        shown: side.rows.length,
        all: side.all.length,
      }),
    );
  if (view.part)
    told.push(
      words.say('compare.partOnly', {
        split: words.say(`split.${view.part.split}`),
        group: words.group(view.part.split, view.part.group),
      }),
    );
  if (isStandardised && view.standard !== 'none')
    told.push(words.say(`compare.standardSays.${view.standard}`));
  const absent = absentWords(side, view, words);
  if (absent.length > 0) told.push(words.say('compare.absent', { schemes: namesShort(absent, words) }));
  return told;
}

/** Schemes that have no month of the period on show, each with where its records end, or begin. */
function absentWords({ answer, rows }: Side, { part }: CompareView, words: Words): string[] {
  const end = answer.ends.at(-1) ?? 0;
  return rows.flatMap(({ index, name, scheme: { timeline } }) => {
    if (!timeline || answer.periods[index]?.at(-1)) return [];
    if (timeline.last < end)
      return [words.say('compare.absentEnd', { name, month: words.month(timeline.last) })];
    // A scheme in which a group does not occur has no period of it either.
    return part ? [] : [words.say('compare.absentBegin', { name, month: words.month(timeline.first) })];
  });
}

function partWords(split: Split, group: string, words: Words): string {
  return words.say('compare.partChoice', {
    split: words.say(`split.${split}`),
    group: words.group(split, group),
  });
}

/** A group of peers in words. */
function peersWord(by: PeerBy, group: string, words: Words): string {
  if (group === UNKNOWN_PEERS) return words.say('peers.unknown');
  if (by === 'country') return words.country(group);
  return by === 'type' ? words.sayCode('profile.schemeType', group) : words.sayCode(`peers.${by}`, group);
}

/** The groups that occur, and of how many schemes; the largest first, those not known last. */
function groupsBy({ all }: Side, by: PeerBy): ReadonlyArray<readonly [string, number]> {
  const counts = new Map<string, number>();
  for (const row of all) counts.set(groupOf(row, by), (counts.get(groupOf(row, by)) ?? 0) + 1);
  return [...counts].sort(
    ([a, m], [b, n]) => Number(a === UNKNOWN_PEERS) - Number(b === UNKNOWN_PEERS) || n - m,
  );
}

function groupOf({ peers }: SideRow, by: PeerBy): string {
  return peers[by] ?? UNKNOWN_PEERS;
}

/** The group of one's own scheme, else the largest. */
function peersOfMine(side: Side, by: PeerBy): string | null {
  const mine = side.all.find(({ isMine }) => isMine);
  return mine ? groupOf(mine, by) : (groupsBy(side, by)[0]?.[0] ?? null);
}
