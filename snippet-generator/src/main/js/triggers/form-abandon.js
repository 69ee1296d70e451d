import {view} from '../monitoring/view.js';
import {isCurrent} from '../monitoring/visit.js';
import {happenedIn} from '../page/elements.js';
import {END, follow} from '../page/followers.js';
import {delegate} from './delegate.js';

/**
 * The page view ends after the visitor changed something in a form without submitting it.
 * @param {function()} happened
 * @param {number} place of the element
 */
export function formAbandon(happened, place) {
  let isTouched = false;
  delegate('input submit', (event) => {
    if (happenedIn(event, place)) {
      isTouched = event.type === 'input';
    }
  });
  follow(END, () => {
    if (isTouched && !view.isOpen && isCurrent()) {
      happened();
    }
  });
}
