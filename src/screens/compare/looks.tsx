import type { ComponentType } from 'react';
import type { CompareLook, CompareView } from '#state';
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
  dots: GridLook,
  funnel: GridLook,
  spine: GridLook,
  trends: GridLook,
  before: GridLook,
  pair: GridLook,
};
