import {Test} from '../model.js';

/**
 * Whether one of the tests holds.
 * @param {!Array<!Test>} tests
 * @return {!Test}
 */
export function anyOf(tests) {
  return () => tests.some((test) => test());
}
