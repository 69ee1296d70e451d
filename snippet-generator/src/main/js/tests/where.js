import {Happened, Test, Watch} from '../model.js';

/**
 * Watches for something on pages that a test holds for when their view begins.
 * @param {!Happened} happened
 * @param {!Test} test
 * @param {!Watch} watch
 */
export function where(happened, test, watch) {
  if (test()) {
    watch(happened);
  }
}
