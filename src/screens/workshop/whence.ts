const PLACES = ['errors', 'make', 'lesson'] as const;

/** Where in the workshop a scheme was made. */
interface Whence {
  readonly place: (typeof PLACES)[number];
  readonly item: string;
  /** Whether it is the scheme of an exercise without its mistakes. */
  readonly isClean: boolean;
}

/** What of the workshop a scheme was made for, by its id; null for what has no page to go back to. */
export function whenceOf(id: string): Whence | null {
  const [, named, rest = ''] = /^made-(?:mended-)?([a-z]+)-(.+)-[0-9a-z]+$/.exec(id) ?? [];
  const place = PLACES.find((one) => one === named);
  if (!place) return null;
  const isClean = place === 'errors' && rest.endsWith('-clean');
  return { place, item: isClean ? rest.slice(0, -'-clean'.length) : rest, isClean };
}
