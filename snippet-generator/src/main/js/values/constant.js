import {Read} from '../model.js';

/**
 * A fixed text.
 * @param {string} value
 * @return {!Read}
 */
export function constant(value) {
  return () => value;
}
