import {Watch} from '../model.js';
import {guard} from '../page/guard.js';

/**
 * An error of the page's own scripts that nobody caught.
 * @param {string} message what its message contains, in lower case
 * @return {!Watch}
 */
export function jsError(message) {
  return (happened) => {
    const listen = guard((event) => {
      const text = event.message || event.reason?.message || event.reason;
      if (String(text).toLowerCase().includes(message)) {
        happened();
      }
    });
    addEventListener('error', listen);
    addEventListener('unhandledrejection', listen);
    return () => {
      removeEventListener('error', listen);
      removeEventListener('unhandledrejection', listen);
    };
  };
}
