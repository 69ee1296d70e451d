import {Read} from '../model.js';
import {cut} from '../page/clean.js';

/**
 * A text, number or truth value in a global variable of the page. Where a list stands and the next name is not in it, the last entry
 * counts that has the name.
 * @param {!Array<string>} path
 * @return {!Read}
 */
export function dataLayer(path) {
  return () => {
    let /** ? */ value = window;
    for (const name of path) {
      const holder = Array.isArray(value) && !(name in value) ? [...value].reverse().find((entry) => entry?.[name] !== undefined) : value;
      value = holder?.[name];
    }
    return typeof value === 'string' ? cut(value) : /^(number|boolean)$/.test(typeof value) ? value : null;
  };
}
