import type { ComponentType } from 'react';
import type { WorkshopPlace } from '#state';
import { later } from '#ui';

/** What is shown at each place of the workshop but its start. */
export const PLACES: Readonly<Partial<Record<WorkshopPlace, ComponentType>>> = {
  handbook: later(() => import('./handbook/handbook.tsx')),
  'what-if': later(() => import('./what-if/what-if.tsx')),
  make: later(() => import('./make/make.tsx')),
  errors: later(() => import('./errors/errors.tsx')),
  write: later(() => import('./write/write.tsx')),
  lesson: later(() => import('./lesson/lesson.tsx')),
  room: later(() => import('./room/room.tsx')),
  present: later(() => import('./present/present.tsx')),
  notes: later(() => import('./notes/notes.tsx')),
  handout: later(() => import('./handout/handout.tsx')),
};
