/** The runtime refuses longer texts; see the intake limits. */
const LONGEST_TEXT = 4096;

/** How deep values of the page may be nested in an event's data; the runtime allows 8 for the whole batch. */
const DEEPEST = 4;

/**
 * @param {*} text a text; a page can put anything in place of its title
 * @return {string} the text, cut to what the runtime accepts
 */
export const cut = (text) => String(text).slice(0, LONGEST_TEXT);

/**
 * @param {*} value
 * @return {number} how deep its values are nested
 */
const depth = (value) => value instanceof Object ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

/**
 * A copy of what the page passed, of plain values only.
 * @param {*} fields
 * @return {!Object<string, *>} empty when it is no object, or too deep
 */
export function cleanFields(fields) {
  const text = JSON.stringify(fields || {});
  const copy = JSON.parse(text, (key, value) => typeof value === 'string' ? cut(value) : value);
  return depth(copy) && depth(copy) <= DEEPEST ? /** @type {!Object<string, *>} */ (copy) : {};
}
