import { useMemo } from 'react';
import { currentPath, navigate, useHashPath } from './hash-location.ts';
import { addressOf } from './view.ts';

/** The rooms of the workshop, as the address names them. */
export const WORKSHOP_PLACES = [
  'start',
  'handbook',
  'what-if',
  'lesson',
  'present',
  'notes',
  'handout',
  'errors',
  'room',
  'make',
  'write',
] as const;
export type WorkshopPlace = (typeof WORKSHOP_PLACES)[number];

/** Where in the workshop one is: the place, what is open there, and how far. */
export interface WorkshopView {
  readonly place: WorkshopPlace;
  /** An indicator's, a lesson's, an exercise's id; whether there is one, the screen knows. */
  readonly item: string | null;
  /** The id of a step. */
  readonly step: string | null;
}

/** The address of a place in the workshop, with what else it says after the question mark. */
export function workshopAddress(
  view: Partial<WorkshopView> & Pick<WorkshopView, 'place'>,
  says: Readonly<Record<string, string>> = {},
): string {
  const { place, item, step } = view;
  const parts = place === 'start' ? [] : [place, item, item === null ? null : step];
  const path = parts.flatMap((part) => (part ? [encodeURIComponent(part)] : [])).join('/');
  const query = new URLSearchParams(says).toString();
  return `${addressOf({ screen: 'workshop' })}${path ? `/${path}` : ''}${query ? `?${query}` : ''}`;
}

/** Reads an address; what it says wrongly is taken as not said. */
export function workshopViewOf(path: string): WorkshopView {
  const [, named, item, step] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  return {
    place: WORKSHOP_PLACES.find((place) => place === named) ?? 'start',
    item: item ?? null,
    step: step ?? null,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** Goes to another step of what is open: a step in history, so that going back does what people expect. */
function goTo(change: Partial<WorkshopView>): void {
  navigate(workshopAddress({ ...workshopViewOf(currentPath()), ...change }), { replace: false });
}

/** Where in the workshop one is, and how to go elsewhere. */
export function useWorkshopView(): {
  readonly view: WorkshopView;
  readonly goTo: (change: Partial<WorkshopView>) => void;
} {
  const [path] = useHashPath();
  return useMemo(() => ({ view: workshopViewOf(path), goTo }), [path]);
}
