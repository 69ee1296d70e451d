import {happenedIn} from '../page/elements.js';
import {delegate} from './delegate.js';

/**
 * A DOM event on an element or inside it.
 * @param {function()} happened
 * @param {string} action
 * @param {number} place of the element
 */
export function dom(happened, action, place) {
  delegate(action, (event) => {
    if (happenedIn(event, place)) {
      happened();
    }
  });
}
