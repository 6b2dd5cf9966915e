import { advise, type Advice } from '#indicators';
import { count, factsOf, timelineOf, type Split } from '#measures';
import { readingsOf } from '#reports';
import { periodsOf, type Grain } from '#units';
import { makeScheme, type Story } from '#workshop';
import { readScheme } from './scheme.ts';
import { textFile } from './shared.ts';

/** What the overview would say of a made-up scheme for its last complete period. */
export async function adviceFor(story: Story, grain: Grain = 'rolling12'): Promise<readonly Advice[]> {
  const files = makeScheme(story).files.map(({ name, text }) => textFile(name, text));
  const { records, profile } = await readScheme(files);
  const timeline = timelineOf(records, profile);
  if (!timeline) throw new Error('no timeline');
  const facts = factsOf(records, profile, timeline);
  const narrowed = (of: Grain, split: Split | null) => {
    const periods = periodsOf(of, timeline.first, timeline.lastComplete, profile.fiscalYearStart);
    return { counted: count(facts, { periods, split }), below: null, filter: [] };
  };
  const whole = narrowed(grain, null);
  const at = whole.counted.periods.length - 1;
  return advise(
    readingsOf({
      periods: { ...whole, grain, shown: [at], at, isLastLeftOut: false },
      monthly: narrowed('month', null),
      divided: narrowed(grain, 'days'),
      targets: [],
    }),
  );
}
