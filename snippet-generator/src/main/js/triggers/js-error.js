import {delegate} from './delegate.js';

/**
 * An error of the page's own scripts that nobody caught. What could not be loaded is none: that happens to elements.
 * @param {function()} happened
 * @param {string} message what its message contains, in lower case
 */
export function jsError(happened, message) {
  delegate('error unhandledrejection', (event) => {
    const text = event.message || event.reason?.message || event.reason;
    if (event.target === window && String(text).toLowerCase().includes(message)) {
      happened();
    }
  }, window);
}
