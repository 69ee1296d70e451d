import {Read} from '../model.js';

/**
 * The text without white space at both ends.
 * @param {!Read} read
 * @return {!Read}
 */
export function trim(read) {
  return () => {
    const value = read();
    return value === null ? null : String(value).trim();
  };
}
