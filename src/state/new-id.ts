/**
 * An id that nothing else has, on this device or another, in letters and digits: it stands in addresses, in files, in the
 * id of what is made, and tells windows and people of one name apart.
 */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (half) => half.toString(36)).join('');
}
