import type { Lesson } from './lesson.ts';

/**
 * Tells copies of a lesson apart by what its answers depend on: its scheme's story, the mistakes planted, its steps. The
 * words may be of another language. FNV-1a of 32 bits (Fowler, Noll, Vo) in letters and digits, of JSON with its keys in order.
 */
export function lessonDigest({ story, plantings = [], steps }: Lesson): string {
  const text = JSON.stringify({ story, plantings, steps }, inOrder);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Puts the keys of objects in order, so that a lesson read from a file is the same as the one it was written from. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
