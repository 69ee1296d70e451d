import {Watch} from '../model.js';
import {followChanges} from '../page/changes.js';
import {find} from '../page/elements.js';
import {guard} from '../page/guard.js';
import {inSight} from './in-sight.js';

/** Ratios are fractions of whole pixels, so that all of an element may be a little less. */
const TOLERANCE = 0.01;

/** Nothing in view is no part of it. */
const LEAST = 0.001;

/**
 * An element is in view for a time.
 * @param {!Array<string>} selectors
 * @param {number} ratio how much of it
 * @param {number} millis
 * @return {!Watch}
 */
export function visible(selectors, ratio, millis) {
  const threshold = Math.max(LEAST, ratio - TOLERANCE);
  return (happened) => {
    /** @type {?Element} */
    let watched = null;
    let leave = () => {};
    const observer = new IntersectionObserver(guard((entries) => {
      leave();
      if (entries.pop().intersectionRatio >= threshold) {
        leave = inSight(happened, millis);
      }
    }), {threshold});
    const stopFollowing = followChanges(() => {
      const found = find(selectors);
      if (found !== watched) {
        observer.disconnect();
        leave();
        watched = found;
        if (found) {
          observer.observe(found);
        }
      }
    });
    return () => {
      stopFollowing();
      observer.disconnect();
      leave();
    };
  };
}
