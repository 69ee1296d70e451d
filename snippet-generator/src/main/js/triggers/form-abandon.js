import {Watch} from '../model.js';
import {view} from '../monitoring/view.js';
import {isCurrent} from '../monitoring/visit.js';
import {happenedIn} from '../page/elements.js';
import {delegate} from './delegate.js';

/**
 * The page view ends after the visitor changed something in a form without submitting it.
 * @param {!Array<string>} selectors
 * @return {!Watch}
 */
export function formAbandon(selectors) {
  return (happened) => {
    let isTouched = false;
    const stop = delegate('input submit', (event) => {
      if (happenedIn(event, selectors)) {
        isTouched = event.type === 'input';
      }
    });
    return () => {
      stop();
      if (isTouched && !view.isOpen && isCurrent(view.begin)) {
        happened();
      }
    };
  };
}
