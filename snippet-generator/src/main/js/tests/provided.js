import {Happened, Test} from '../model.js';

/**
 * Only what happens while a test holds has happened.
 * @param {!Happened} happened
 * @param {!Test} test
 * @return {!Happened}
 */
export function provided(happened, test) {
  return () => test() && happened();
}
