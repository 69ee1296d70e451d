import {Read, Test} from '../model.js';

/**
 * Whether a value passes a comparison with a text; a missing value passes none. Both are in lower case unless case matters.
 * @param {!Read} read
 * @param {string} text
 * @param {boolean} isCaseSensitive
 * @param {function(string, string): boolean} passes gets the value and the text
 * @return {!Test}
 */
export function compareText(read, text, isCaseSensitive, passes) {
  const fold = (value) => isCaseSensitive ? value : value.toLowerCase();
  return () => {
    const value = read();
    return value !== null && passes(fold(String(value)), fold(text));
  };
}
