import {END, follow, tell} from './followers.js';
import {attempt, guard} from './guard.js';

/** However often the page changes, followers are called ten times a second at the most. */
const PAUSE_MILLIS = 100;

const CHANGE = '.change';

/** @type {number|undefined} */
let timer;

const observer = new MutationObserver(() => {
  timer = timer || setTimeout(guard(() => {
    timer = 0;
    tell(CHANGE);
  }), PAUSE_MILLIS);
});

/**
 * Calls back now and soon after elements came into the page or left it, until the page view ends. All followers share one observer.
 * @param {function()} follower
 */
export function followChanges(follower) {
  follow(CHANGE, follower);
  follow(END, () => observer.disconnect());
  observer.observe(document, {childList: true, subtree: true});
  attempt(follower);
}
