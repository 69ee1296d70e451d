import {run} from './guard.js';

/** However often the page changes, followers are called ten times a second at the most. */
const PAUSE_MILLIS = 100;

/** @const {!Set<function()>} */
const followers = new Set();

/** @type {number|undefined} */
let timer;

const observer = new MutationObserver(() => {
  timer = timer || setTimeout(tell, PAUSE_MILLIS);
});

/** Calls all followers. */
function tell() {
  timer = 0;
  followers.forEach(run);
}

/**
 * Calls back now and soon after elements came into the page or left it. All followers share one observer.
 * @param {function()} follower
 * @return {function()} stops it
 */
export function followChanges(follower) {
  followers.add(follower);
  observer.observe(document, {childList: true, subtree: true});
  run(follower);
  return () => {
    followers.delete(follower);
    if (!followers.size) {
      observer.disconnect();
    }
  };
}
