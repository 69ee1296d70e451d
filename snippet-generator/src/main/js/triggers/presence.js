import {Watch} from '../model.js';
import {followChanges} from '../page/changes.js';
import {find} from '../page/elements.js';

/**
 * An element comes into the page or leaves it. One that is there from the beginning came.
 * @param {!Array<string>} selectors
 * @param {boolean} isWanted whether it comes
 * @return {!Watch}
 */
export function presence(selectors, isWanted) {
  return (happened) => {
    let wasThere = false;
    return followChanges(() => {
      const isThere = find(selectors) !== null;
      if (isThere !== wasThere) {
        wasThere = isThere;
        if (isThere === isWanted) {
          happened();
        }
      }
    });
  };
}
