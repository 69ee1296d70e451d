/**
 * A random id of so many times 32 bits. `crypto.randomUUID` is missing on plain http.
 * @param {number} words
 * @return {string} digits
 */
export function randomId(words) {
  return crypto.getRandomValues(new Uint32Array(words)).join('');
}
