import {PUSHED, follow} from '../page/followers.js';

/**
 * An event that the site pushed.
 * @param {function()} happened
 * @param {string} name
 */
export function custom(happened, name) {
  follow(PUSHED + name, happened);
}
