import {happenedIn} from '../page/elements.js';
import {delegate} from './delegate.js';

/**
 * A DOM event on an element or inside it.
 * @param {function()} happened
 * @param {string} action
 * @param {!Array<string>} selectors
 */
export function dom(happened, action, selectors) {
  delegate(action, (event) => {
    if (happenedIn(event, selectors)) {
      happened();
    }
  });
}
