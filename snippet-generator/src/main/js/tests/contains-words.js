import {Read, Test} from '../model.js';
import {compareText} from './compare-text.js';

/**
 * The words of a text, each between two spaces.
 * @param {string} text
 * @return {string}
 */
const words = (text) => ' ' + text.split(/[^\p{L}\p{Nd}]+/u).filter(Boolean).join(' ') + ' ';

/**
 * Whether the value contains the words of the text one after the other.
 * @param {!Read} read
 * @param {string} text
 * @param {boolean} isCaseSensitive
 * @return {!Test}
 */
export function containsWords(read, text, isCaseSensitive) {
  return compareText(read, text, isCaseSensitive, (value, wanted) => words(value).includes(words(wanted)));
}
