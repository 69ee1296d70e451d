import {guard} from './guard.js';
import {listen} from './listen.js';

/**
 * Does something as soon as the page is parsed.
 * @param {function()} action
 */
export function whenParsed(action) {
  if (document.readyState === 'loading') {
    listen(document, 'DOMContentLoaded', guard(action), {once: true});
  } else {
    action();
  }
}
