import {Happened, Watch} from '../model.js';

/**
 * Several triggers, each as often as it is wanted, in any order; they begin again when that was enough.
 * @param {!Happened} happened
 * @param {!Array<number>} counts how often each is wanted
 * @param {!Array<!Watch>} watches
 */
export function together(happened, counts, watches) {
  let left = [...counts];
  watches.forEach((watch, index) => watch(() => {
    left[index]--;
    if (left.every((count) => count < 1) && happened() !== false) {
      left = [...counts];
    }
  }));
}
