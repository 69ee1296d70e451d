import {guard} from './guard.js';

/**
 * Does something as soon as the page is parsed; the page cannot stop the event before the window has heard of it.
 * @param {function()} action
 */
export function whenParsed(action) {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', guard(action), {once: true, capture: true});
  } else {
    action();
  }
}
