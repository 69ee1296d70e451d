import {Read, Test} from '../model.js';

/**
 * Whether a value passes a comparison with a number; a value that is no decimal number passes none.
 * @param {!Read} read
 * @param {number} number
 * @param {function(number, number): boolean} passes gets the value and the number
 * @return {!Test}
 */
export function compareNumber(read, number, passes) {
  return () => {
    const value = String(read() ?? '').trim();
    return /^-?\d+(\.\d+)?$/.test(value) && passes(Number(value), number);
  };
}
