import {followChanges} from '../page/changes.js';
import {find} from '../page/elements.js';
import {END, follow} from '../page/followers.js';
import {guard} from '../page/guard.js';
import {inSight} from './in-sight.js';

/**
 * An element is in view for a time.
 * @param {function()} happened
 * @param {number} place of the element
 * @param {number} threshold how much of it is enough, as browsers count it
 * @param {number} millis
 */
export function visible(happened, place, threshold, millis) {
  /** @type {?Element} */
  let watched = null;
  const tell = inSight(happened, millis);
  const observer = new IntersectionObserver(guard((entries) => tell(entries.pop().intersectionRatio >= threshold)), {threshold});
  followChanges(() => {
    const found = find(place);
    if (found !== watched) {
      observer.disconnect();
      tell(false);
      watched = found;
      if (found) {
        observer.observe(found);
      }
    }
  });
  follow(END, () => observer.disconnect());
}
