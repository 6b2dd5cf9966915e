/** Makes a thing when it is first asked for: Intl's formats are slow to make, and few screens need them all. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
