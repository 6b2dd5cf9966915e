import { Button, SelectField, useWords } from '#ui';
import { MOST_IN_LESSON, splitsOf, type FigureName, type Show } from '#workshop';
import { GRAINS, type Grain } from '#units';
import { focusAround } from '../focus-around.ts';
import type { StepProps } from './editing.ts';
import { BackField, FigureField, GrainField } from './figure-fields.tsx';
import styles from './write.module.css';

const KINDS = ['words', 'trend', 'figures', 'formula', 'groups', 'funnel', 'findings'] as const;
type Kind = (typeof KINDS)[number];

const FIRST: FigureName = { indicator: 'incurred-claims-ratio', basis: 'service' };

/** The same figure and time in another kind of view. */
function inKind(kind: Kind, show: Show): Show {
  const figure =
    'figures' in show
      ? (show.figures[0] ?? FIRST)
      : 'indicator' in show
        ? { indicator: show.indicator, basis: show.basis }
        : FIRST;
  const grain: Grain = 'grain' in show ? (GRAINS.find((one) => one === show.grain) ?? 'month') : 'month';
  const end = 'end' in show && typeof show.end === 'number' ? show.end : 0;
  switch (kind) {
    case 'words':
    case 'findings':
      return { kind };
    case 'trend':
      return { kind, figures: [figure], grain, from: 11 };
    case 'figures':
      return { kind, figures: [figure], grain, end };
    case 'formula':
      return { kind, ...figure, grain, end };
    case 'groups':
    case 'funnel': {
      const [split] = splitsOf(figure);
      return split
        ? { kind, ...figure, split, grain, end }
        : { kind, ...FIRST, split: splitsOf(FIRST)[0] ?? 'sex', grain, end };
    }
  }
}

/** What stands beside the words of a step. */
export function ShowFields({ step: { show }, onStep }: StepProps) {
  const words = useWords();
  const change = (next: Show) => onStep((before) => ({ ...before, show: next }));
  const known = KINDS.find((kind) => kind === show.kind);
  const choices = [
    ...(known ? [] : [{ value: show.kind, label: words.say('write.show.kept') }]),
    ...KINDS.map((kind) => ({ value: kind, label: words.say(`write.show.${kind}`) })),
  ];
  return (
    <>
      <SelectField
        label={words.say('write.show')}
        value={show.kind}
        choices={choices}
        onChoose={(chosen) => {
          const kind = KINDS.find((one) => one === chosen);
          if (kind) change(inKind(kind, show));
        }}
      />
      <OfKind show={show} onShow={change} />
    </>
  );
}

interface Props {
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

function OfKind({ show, onShow }: Props) {
  const words = useWords();
  if (show.kind === 'trend')
    return (
      <>
        <FigureList figures={show.figures} onFigures={(figures) => onShow({ ...show, figures })} />
        <GrainField value={show.grain} onGrain={(grain) => onShow({ ...show, grain })} />
        <SpanField show={show} onShow={onShow} />
      </>
    );
  if (show.kind === 'figures')
    return (
      <>
        <FigureList figures={show.figures} onFigures={(figures) => onShow({ ...show, figures })} />
        <GrainField value={show.grain} onGrain={(grain) => onShow({ ...show, grain })} />
        <BackField value={show.end} onBack={(end) => onShow({ ...show, end })} />
      </>
    );
  if (show.kind !== 'formula' && show.kind !== 'groups' && show.kind !== 'funnel') return null;
  const figure = { indicator: show.indicator, basis: show.basis };
  const choose = (next: FigureName) => {
    if (show.kind === 'formula') {
      onShow({ ...show, ...next });
      return;
    }
    const splits = splitsOf(next);
    const split = splits.find((one) => one === show.split) ?? splits[0];
    onShow(split ? { ...show, ...next, split } : inKind('formula', { ...show, ...next }));
  };
  return (
    <>
      <FigureField label={words.say('write.figure')} value={figure} onFigure={choose} />
      {show.kind !== 'formula' && (
        <SelectField
          label={words.say('write.split')}
          value={show.split}
          choices={splitsOf(show).map((split) => ({ value: split, label: words.say(`split.${split}`) }))}
          onChoose={(split) => onShow({ ...show, split })}
        />
      )}
      <GrainField value={show.grain} onGrain={(grain) => onShow({ ...show, grain })} />
      <BackField value={show.end} onBack={(end) => onShow({ ...show, end })} />
    </>
  );
}

/** From when on a trend is shown: from the scheme's beginning, or from some months back. */
function SpanField({ show, onShow }: Props & { readonly show: Extract<Show, { readonly kind: 'trend' }> }) {
  const words = useWords();
  const { from, ...whole } = show;
  return (
    <div className={styles.fields}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={from === undefined}
          onChange={({ currentTarget }) => onShow(currentTarget.checked ? whole : { ...show, from: 11 })}
        />
        {words.say('write.wholeTime')}
      </label>
      {from !== undefined && (
        <BackField
          label={words.say('write.fromBack')}
          value={from}
          onBack={(next) => onShow({ ...show, from: next })}
        />
      )}
    </div>
  );
}

function FigureList({
  figures,
  onFigures,
}: {
  readonly figures: readonly FigureName[];
  readonly onFigures: (figures: readonly FigureName[]) => void;
}) {
  const words = useWords();
  return (
    <>
      {figures.map((figure, i) => (
        <div key={i} className={styles.fields}>
          <FigureField
            label={words.say('write.figureAt', { at: i + 1 })}
            value={figure}
            onFigure={(next) => onFigures(figures.map((one, at) => (at === i ? next : one)))}
          />
          {figures.length > 1 && (
            <div>
              <Button
                size="small"
                look="quiet"
                icon="trash"
                onClick={({ currentTarget }) => {
                  focusAround(currentTarget);
                  onFigures(figures.filter((_, at) => at !== i));
                }}
              >
                {words.say('write.removeFigure', { at: i + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      {figures.length < MOST_IN_LESSON.figures && (
        <div>
          <Button size="small" onClick={() => onFigures([...figures, figures.at(-1) ?? FIRST])}>
            {words.say('write.addFigure')}
          </Button>
        </div>
      )}
    </>
  );
}
