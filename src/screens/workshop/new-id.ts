/**
 * An id that nothing else has, on this device or another, in letters and digits: it stands in addresses, in files and in
 * the id of what is made.
 */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (half) => half.toString(36)).join('');
}

/** Two devices never call different lessons the same, nor one device a new one as one that is gone. */
export function newLessonId(): string {
  return `lesson-${newId()}`;
}
