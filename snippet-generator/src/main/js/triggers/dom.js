import {Watch} from '../model.js';
import {happenedIn} from '../page/elements.js';
import {delegate} from './delegate.js';

/**
 * A DOM event on an element or inside it.
 * @param {string} action
 * @param {!Array<string>} selectors
 * @return {!Watch}
 */
export function dom(action, selectors) {
  return (happened) => delegate(action, (event) => {
    if (happenedIn(event, selectors)) {
      happened();
    }
  });
}
