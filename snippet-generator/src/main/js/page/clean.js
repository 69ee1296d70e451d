import {fromJson, toJson} from './json.js';

/** The runtime refuses longer texts, longer names and more keys in an object; see the intake limits. */
const LONGEST_TEXT = 4096;
const LONGEST_KEY = 64;
const MOST_KEYS = 64;

/** How deep values of the page may be nested in an event's data; the runtime allows 8 for the whole batch. */
const DEEPEST = 4;

/**
 * @param {*} text a text; a page can put anything in place of its title
 * @return {string} the text, cut to what the runtime accepts
 */
export const cut = (text) => String(text).slice(0, LONGEST_TEXT);

/**
 * A copy of a value of JSON, cut to what the runtime accepts; what is nested too deep is null.
 * @param {*} value
 * @param {number} depth how much deeper it may be nested
 * @return {*}
 */
function clean(value, depth) {
  if (!(value instanceof Object)) {
    return typeof value === 'string' ? cut(value) : value;
  }
  if (!depth) {
    return null;
  }
  return Array.isArray(value) ?
      value.map((item) => clean(item, depth - 1)) :
      Object.fromEntries(Object.entries(value).slice(0, MOST_KEYS)
          .map(([key, item]) => [key.slice(0, LONGEST_KEY), clean(item, depth - 1)]));
}

/**
 * A copy of what the page passed, of plain values only.
 * @param {*} fields
 * @return {!Object<string, *>} empty when it is no object
 */
export function cleanFields(fields) {
  const copy = clean(fromJson(toJson(fields || {})), DEEPEST);
  return copy instanceof Object ? /** @type {!Object<string, *>} */ (copy) : {};
}
