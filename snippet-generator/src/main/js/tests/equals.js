import {Read, Test} from '../model.js';
import {compareText} from './compare-text.js';

/**
 * Whether the value is the text.
 * @param {!Read} read
 * @param {string} text
 * @param {boolean} isCaseSensitive
 * @return {!Test}
 */
export function equals(read, text, isCaseSensitive) {
  return compareText(read, text, isCaseSensitive, (value, wanted) => value === wanted);
}
