import {followChanges} from '../page/changes.js';
import {find} from '../page/elements.js';

/**
 * An element comes into the page or leaves it. One that is there from the beginning came.
 * @param {function()} happened
 * @param {number} place of the element
 * @param {boolean} isWanted whether it comes
 */
export function presence(happened, place, isWanted) {
  let wasThere = false;
  followChanges(() => {
    const isThere = !!find(place);
    if (isThere !== wasThere) {
      wasThere = isThere;
      if (isThere === isWanted) {
        happened();
      }
    }
  });
}
