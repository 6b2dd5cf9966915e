import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TrendChart } from '#charts';
import { indicatorOf } from '#indicators';
import { useWords } from '#ui';
import type { FigureName, Show } from '#workshop';
import { axisName } from '../../figures/chart-parts.tsx';
import { axisOf, pointsFor, valuesOver } from '../../figures/values.ts';
import { StepView } from '../lesson/step-view.tsx';
import { fitDrawing, useFitting } from './fitting.ts';
import styles from './present.module.css';
import type { ReadyLesson } from './with-lesson.tsx';

type Props = Pick<ReadyLesson, 'scheme' | 'figures'>;

/** What stands beside the words of a step, for a room: large, and without what only who sits before it can use. */
export function PlainView({ show, ...props }: Props & { readonly show: Show }) {
  if (show.kind === 'words') return null;
  if (show.kind !== 'trend')
    return (
      <Fitted changes={JSON.stringify(show)}>
        <StepView show={show} {...props} />
      </Fitted>
    );
  return (
    <div className={styles.panels}>
      {show.figures.map((name) => (
        <Trend key={`${name.indicator} ${name.basis}`} name={name} show={show} {...props} />
      ))}
    </div>
  );
}

/** Something made for a page, as large as it fits. */
function Fitted({ changes, children }: { readonly changes: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useFitting(place, fitDrawing, changes);
  return (
    <div ref={place} className={styles.fitted}>
      <div className={styles.drawing}>{children}</div>
    </div>
  );
}

/** How much larger charts are drawn than on a page, against the slide's own type. */
const ENLARGED = 18;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Draws once it is known how much room there is, in pixels before it is enlarged. */
function Enlarged({ children }: { readonly children: (height: number) => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const room = place.current;
    if (!room) return;
    const observer = new ResizeObserver(() => {
      const scale = Math.max(1, parseFloat(getComputedStyle(room).fontSize) / ENLARGED);
      const [width, height] = [Math.floor(room.clientWidth / scale), Math.floor(room.clientHeight / scale)];
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height, scale },
      );
    });
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.fitted}>
      {size && size.height > 0 && (
        <div
          className={styles.drawing}
          style={{ inlineSize: size.width, '--scale': size.scale } as React.CSSProperties}
        >
          {children(size.height)}
        </div>
      )}
    </div>
  );
}

/** Height that words on its marks need below a plot, in pixels before they are enlarged. */
const BELOW = 24;

function Trend({
  scheme,
  figures,
  name: { indicator: id, basis },
  show,
}: Props & { readonly name: FigureName; readonly show: Extract<Show, { readonly kind: 'trend' }> }) {
  const words = useWords();
  const counted = figures.counted(show.grain, null);
  const indicator = indicatorOf(id);
  if (!counted || !indicator) return null;
  const { currency } = scheme.profile;
  const { lastComplete, first } = counted.timeline;
  const from = show.from === undefined ? first : lastComplete - show.from;
  const to = lastComplete - (show.to ?? 0);
  const positions = counted.periods.flatMap(({ last }, i) => (last >= from && last <= to ? [i] : []));
  const points = pointsFor(valuesOver(indicator, basis, counted), counted, positions, show.grain, words);
  const name = words.indicator(indicator, 'name');
  const title =
    basis === '' ? name : words.say('lessons.onBasis', { name, basis: words.sayCode('basis', basis) });
  const hasMarkNotes = points.some(({ lower, mark }) => typeof lower === 'number' || mark === 'hollow');
  const unit = axisName(indicator.unit, words, currency);
  return (
    <figure className={styles.panel}>
      <figcaption>
        <strong>{title}</strong> {words.say('present.inUnit', { unit })}
      </figcaption>
      {points.every(({ value }) => value === null) ? (
        <p>{words.say('chart.empty')}</p>
      ) : (
        <Enlarged>
          {(height) => (
            <TrendChart
              label={title}
              points={points}
              format={(value) => words.quantity(value, indicator.unit, currency)}
              axis={axisOf(indicator.unit, words)}
              height={Math.max(60, height - (hasMarkNotes ? BELOW : 0))}
            />
          )}
        </Enlarged>
      )}
    </figure>
  );
}
