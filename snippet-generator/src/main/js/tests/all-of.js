import {Test} from '../model.js';

/**
 * Whether all tests hold.
 * @param {!Array<!Test>} tests
 * @return {!Test}
 */
export function allOf(tests) {
  return () => tests.every((test) => test());
}
