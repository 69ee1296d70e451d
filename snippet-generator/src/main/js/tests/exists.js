import {Read, Test} from '../model.js';

/**
 * Whether there is a value.
 * @param {!Read} read
 * @return {!Test}
 */
export function exists(read) {
  return () => read() !== null;
}
