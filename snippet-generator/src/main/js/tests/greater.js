import {Read, Test} from '../model.js';
import {compareNumber} from './compare-number.js';

/**
 * Whether the value is a number greater than this one.
 * @param {!Read} read
 * @param {number} number
 * @return {!Test}
 */
export function greater(read, number) {
  return compareNumber(read, number, (value, wanted) => value > wanted);
}
