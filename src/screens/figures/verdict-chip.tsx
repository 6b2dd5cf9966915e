import { judged, judgedByAll, type Indicator, type IndicatorValue, type Target } from '#indicators';
import { goalInWords, guideInWords } from '#reports';
import { Chip, useWords, type ChipTone, type IconName } from '#ui';

interface ChipProps {
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
  readonly currency: string;
}

/** What a value is worth: its state where it is not firm, and how it stands to its guides where that can be told. */
export function StateChip({ indicator, value, currency }: ChipProps) {
  return (
    <>
      {value.status !== 'ok' && <StatusChip value={value} />}
      <VerdictChip indicator={indicator} value={value} currency={currency} />
    </>
  );
}

function VerdictChip({ indicator, value, currency }: ChipProps) {
  const words = useWords();
  const verdict = judgedByAll(indicator, value);
  if (!verdict) return null;
  const looks: Readonly<Record<typeof verdict, { readonly tone: ChipTone; readonly icon: IconName }>> = {
    met: { tone: 'good', icon: 'check' },
    missed: { tone: 'bad', icon: 'warn' },
    unclear: { tone: 'plain', icon: 'same' },
  };
  const guides = indicator.guides.map((guide) => guideInWords(guide, indicator, words, currency));
  return (
    <Chip {...looks[verdict]} title={words.list(guides)}>
      {words.say(`verdict.${verdict}`)}
    </Chip>
  );
}

/** Whether the scheme's own target is met, told apart from what is published. */
export function TargetChip({ indicator, value, currency, target }: ChipProps & { readonly target: Target }) {
  const words = useWords();
  const verdict = judged({ kind: target.goal, value: target.value }, value);
  const tone = ({ met: 'good', missed: 'warn', unclear: 'plain' } as const)[verdict ?? 'unclear'];
  return (
    <Chip tone={tone} icon="target" title={goalInWords(target, indicator, words, currency)}>
      {words.say(`target.${verdict ?? 'notJudged'}`)}
    </Chip>
  );
}

function StatusChip({ value }: { readonly value: IndicatorValue }) {
  const words = useWords();
  const looks: Readonly<
    Record<IndicatorValue['status'], { readonly tone: ChipTone; readonly icon: IconName }>
  > = {
    ok: { tone: 'plain', icon: 'check' },
    provisional: { tone: 'warn', icon: 'hourglass' },
    incomplete: { tone: 'warn', icon: 'partial' },
    'small-numbers': { tone: 'plain', icon: 'few' },
    missing: { tone: 'plain', icon: 'none' },
  };
  return (
    <Chip {...looks[value.status]} {...(value.reason && { title: words.say(`reason.${value.reason}`) })}>
      {words.say(`status.${value.status}`)}
    </Chip>
  );
}
