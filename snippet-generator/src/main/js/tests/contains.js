import {Read, Test} from '../model.js';
import {compareText} from './compare-text.js';

/**
 * Whether the value contains the text.
 * @param {!Read} read
 * @param {string} text
 * @param {boolean} isCaseSensitive
 * @return {!Test}
 */
export function contains(read, text, isCaseSensitive) {
  return compareText(read, text, isCaseSensitive, (value, wanted) => value.includes(wanted));
}
