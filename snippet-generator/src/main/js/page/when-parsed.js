import {guard} from './guard.js';

/**
 * Does something as soon as the page is parsed.
 * @param {function()} action
 */
export function whenParsed(action) {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', guard(action), {once: true});
  } else {
    action();
  }
}
