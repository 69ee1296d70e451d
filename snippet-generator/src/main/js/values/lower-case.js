import {Read} from '../model.js';

/**
 * The text in lower case.
 * @param {!Read} read
 * @return {!Read}
 */
export function lowerCase(read) {
  return () => {
    const value = read();
    return value === null ? null : String(value).toLowerCase();
  };
}
