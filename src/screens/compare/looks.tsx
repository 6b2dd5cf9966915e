import type { ComponentType } from 'react';
import type { CompareLook, CompareView } from '#state';
import { later } from '#ui';
import { GridLook } from './grid.tsx';
import type { Side } from './side.ts';

/** What every way of looking at schemes side by side is given. */
export interface LookProps {
  readonly side: Side;
  readonly view: CompareView;
}

/** The ways of looking at schemes side by side. */
export const LOOKS: Readonly<Record<CompareLook, ComponentType<LookProps>>> = {
  grid: GridLook,
  dots: later(() => import('./dots-look.tsx')),
  funnel: later(() => import('./funnel-look.tsx')),
  spine: later(() => import('./spine-look.tsx')),
  trends: later(() => import('./trends-look.tsx')),
  before: later(() => import('./before-look.tsx')),
  pair: later(() => import('./pair-look.tsx')),
};
