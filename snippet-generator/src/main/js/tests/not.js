import {Test} from '../model.js';

/**
 * Whether the test fails.
 * @param {!Test} test
 * @return {!Test}
 */
export function not(test) {
  return () => !test();
}
