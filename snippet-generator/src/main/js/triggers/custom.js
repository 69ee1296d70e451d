import {Watch} from '../model.js';
import {COMMANDS} from '../monitoring/commands.js';
import {whenParsed} from '../page/when-parsed.js';

/** @const {!Set<function(string)>} */
const listeners = new Set();

const record = COMMANDS.get('event');
COMMANDS.set('event', (name, fields) => {
  record(name, fields);
  whenParsed(() => [...listeners].forEach((listener) => listener(name)));
});

/**
 * An event that the site pushed.
 * @param {string} name
 * @return {!Watch}
 */
export function custom(name) {
  return (happened) => {
    const listener = (pushed) => {
      if (pushed === name) {
        happened();
      }
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
}
