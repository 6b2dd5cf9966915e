import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { TrendChart } from '#charts';
import { indicatorOf } from '#indicators';
import { pointsFor, valuesOver } from '#reports';
import { useWords } from '#ui';
import type { FigureName, Show } from '#workshop';
import { axisName } from '../../figures/chart-parts.tsx';
import { axisOf } from '../../figures/axis.ts';
import { StepView } from '../lesson/step-view.tsx';
import { fitDrawing, useFitting } from './fitting.ts';
import styles from './present.module.css';
import type { ReadyLesson } from './with-lesson.tsx';

type Props = Pick<ReadyLesson, 'scheme' | 'figures'>;

interface PlainViewProps extends Props {
  readonly show: Show;
  /** Says a part of the step's words. */
  readonly say: (part: string) => string;
}

/** What stands beside the words of a step, for a room: large, and without what only who sits before it can use. */
export function PlainView({ show, say, ...props }: PlainViewProps) {
  if (show.kind === 'words') return null;
  if (show.kind === 'trend') return <Trends show={show} {...props} />;
  return (
    <Fitted changes={JSON.stringify(show)}>
      <StepView show={show} say={say} {...props} />
    </Fitted>
  );
}

type TrendShow = Extract<Show, { readonly kind: 'trend' }>;

/** Charts over the same months, all of one height, or they could not be held against one another. */
function Trends({ show, ...props }: Props & { readonly show: TrendShow }) {
  const [needed, setNeeded] = useState<Readonly<Record<string, number>>>({});
  const below = Math.max(0, ...Object.values(needed));
  return (
    <div className={styles.panels}>
      {show.figures.map((name, i) => {
        const key = `${i} ${name.indicator} ${name.basis}`;
        const needs = (height: number) =>
          setNeeded((before) => (before[key] === height ? before : { ...before, [key]: height }));
        return <Trend key={key} name={name} show={show} below={below} onBelow={needs} {...props} />;
      })}
    </div>
  );
}

/** Something made for a page, as large as it fits. */
function Fitted({ changes, children }: { readonly changes: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useFitting(place, fitDrawing, changes);
  return (
    <div ref={place} className={styles.fitted} data-fitted="">
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

/** Height below a plot, in pixels before it is enlarged: what is kept free there, and what turns out to be needed. */
interface Below {
  readonly below: number;
  readonly onBelow: (height: number) => void;
}

/** Least height of a plot in which a line still has a shape, in pixels before it is enlarged. */
const LEAST = 60;

/** Draws a plot once it is known how much room there is, in pixels before it is enlarged. */
function Enlarged({
  below,
  onBelow,
  children,
}: Below & { readonly children: (height: number) => ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ plot: number; onBelow: Below['onBelow'] }>({ plot: 0, onBelow });
  const [size, setSize] = useState<Size | null>(null);
  const plot = size && size.height > 0 ? Math.max(LEAST, size.height - below) : 0;
  useLayoutEffect(() => {
    drawn.current = { plot, onBelow };
  });
  useEffect(() => {
    const [room, sheet] = [place.current, drawing.current];
    if (!room || !sheet) return;
    const observer = new ResizeObserver(() => {
      const scale = Math.max(1, parseFloat(getComputedStyle(room).fontSize) / ENLARGED);
      const [width, height] = [Math.floor(room.clientWidth / scale), Math.floor(room.clientHeight / scale)];
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height, scale },
      );
      const { plot: now, onBelow: tell } = drawn.current;
      if (now > 0) tell(Math.max(0, sheet.offsetHeight - now));
    });
    observer.observe(room);
    observer.observe(sheet);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={styles.fitted}>
      <div
        ref={drawing}
        className={styles.drawing}
        style={size ? ({ inlineSize: size.width, '--scale': size.scale } as React.CSSProperties) : undefined}
      >
        {plot > 0 && children(plot)}
      </div>
    </div>
  );
}

function Trend({
  scheme,
  figures,
  name: { indicator: id, basis },
  show,
  ...room
}: Props & Below & { readonly name: FigureName; readonly show: TrendShow }) {
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
  const unit = axisName(indicator.unit, words, currency);
  return (
    <figure className={styles.panel}>
      <figcaption>
        <strong>{title}</strong> {words.say('present.inUnit', { unit })}
      </figcaption>
      {points.every(({ value }) => value === null) ? (
        <p>{words.say('chart.empty')}</p>
      ) : (
        <Enlarged {...room}>
          {(height) => (
            <TrendChart
              label={title}
              points={points}
              format={(value) => words.quantity(value, indicator.unit, currency)}
              axis={axisOf(indicator.unit, words)}
              height={height}
            />
          )}
        </Enlarged>
      )}
    </figure>
  );
}
