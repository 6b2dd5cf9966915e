import type { Assurance, Variation } from '#indicators';
import { useWords } from '#ui';
import styles from './signal-icons.module.css';
import { assuranceInWords, variationInWords, yearOnInWords, type Signalled, type Told } from './signals.ts';

/** What an icon draws, in a ring on a 24 x 24 field; a word always stands beside it. */
const DRAWINGS = {
  chance: 'M5 13.5l3-4 3.5 5.5 3.5-6 4 4.5',
  high: 'M5 15.5l3.5 1 3.5-2 4.5-7M13 7.5l3.5-.5 1 3.5',
  low: 'M5 8.5l3.5-1 3.5 2 4.5 7M13 16.5l3.5.5 1-3.5',
  hit: 'M6.5 12.5l4 4 7-8.5',
  miss: 'M8 8l8 8M16 8l-8 8',
  either: 'M5 12h3M10.5 12h3M16 12h3M5 16l3.5-8 3.5 8 3.5-8 3 6',
  none: 'M8 12h8',
} as const;

type Drawing = keyof typeof DRAWINGS;
/** How an icon is coloured; each colour goes with a drawing and a word. */
type Tone = 'plain' | Exclude<Variation, 'common-cause'>;

const GOALS: Readonly<Record<Assurance, { readonly drawing: Drawing; readonly tone: Tone }>> = {
  'will-hit': { drawing: 'hit', tone: 'improving' },
  'will-miss': { drawing: 'miss', tone: 'concerning' },
  'hit-or-miss': { drawing: 'either', tone: 'plain' },
  'no-target': { drawing: 'none', tone: 'plain' },
};

interface Shown {
  readonly drawing: Drawing;
  readonly tone: Tone;
  readonly told: Told;
}

/** What to conclude from an indicator's months, as an icon with its word each. */
function useShown(signalled: Signalled, currency: string): readonly Shown[] {
  const words = useWords();
  const { reading, yearOn } = signalled;
  const told = variationInWords(signalled, words, currency);
  const year: readonly Shown[] = yearOn
    ? [
        {
          drawing: yearOn.now > yearOn.before ? 'high' : 'low',
          tone: yearOn.variation,
          told: yearOnInWords(yearOn, signalled, words, currency),
        },
      ]
    : [];
  // The 12 months first: they are the figure that stands above.
  if ('reason' in reading) return [...year, { drawing: 'none', tone: 'plain', told }];
  const { variation, side, assurance, hasFewEvents } = reading;
  const drawing = variation === 'common-cause' ? 'chance' : side === -1 ? 'low' : 'high';
  const held = assuranceInWords(signalled, words, currency);
  const goal = GOALS[assurance];
  return [
    ...year,
    { drawing, tone: variation === 'common-cause' ? 'plain' : variation, told },
    ...(held ? [{ ...goal, tone: hasFewEvents ? ('plain' as const) : goal.tone, told: held }] : []),
  ];
}

function Drawn({ drawing, tone, size }: Pick<Shown, 'drawing' | 'tone'> & { readonly size: number }) {
  return (
    <svg
      className={`${styles.icon ?? ''} ${styles[tone] ?? ''}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="12" cy="12" r="11" />
      <path d={DRAWINGS[drawing]} />
    </svg>
  );
}

/** Icons with their words; the sentence of each is its title, and read out after the word. */
export function SignalIcons({
  signalled,
  currency,
}: {
  readonly signalled: Signalled;
  readonly currency: string;
}) {
  const words = useWords();
  // Where nothing is aimed at, there is nothing to say of it in a small place.
  const shown = useShown(signalled, currency).filter(
    ({ told }) => told.word !== words.say('assurance.no-target'),
  );
  return (
    <ul className={styles.icons}>
      {shown.map(({ told, ...drawn }) => (
        <li key={told.word} title={told.sentence}>
          <Drawn {...drawn} size={18} />
          <span>
            {told.word}
            <span className="visually-hidden">: {told.sentence}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Icons with their words and sentences in full. */
export function SignalSentences({
  signalled,
  currency,
  label,
}: {
  readonly signalled: Signalled;
  readonly currency: string;
  readonly label: string;
}) {
  return (
    <ul className={styles.sentences} aria-label={label}>
      {useShown(signalled, currency).map(({ told, ...drawn }) => (
        <li key={told.word}>
          <Drawn {...drawn} size={32} />
          <p>
            <strong>{told.word}.</strong> {told.sentence}
          </p>
        </li>
      ))}
    </ul>
  );
}
