import {Read, Test} from '../model.js';
import {compareText} from './compare-text.js';

/**
 * Whether the whole value matches the text, where `*` is any run of characters and `?` is one.
 * @param {!Read} read
 * @param {string} text
 * @param {boolean} isCaseSensitive
 * @return {!Test}
 */
export function wildcard(read, text, isCaseSensitive) {
  return compareText(read, text, isCaseSensitive, matches);
}

/**
 * Goes back to the last star only: time is bounded by the product of the lengths, where a regular expression may need exponentially more.
 * @param {string} value
 * @param {string} pattern
 * @return {boolean}
 */
function matches(value, pattern) {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < value.length) {
    if (pattern[next] === '*') {
      star = next++;
      resume = at;
    } else if (pattern[next] === '?' || pattern[next] === value[at]) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(next));
}
