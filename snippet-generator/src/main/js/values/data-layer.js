import {Read} from '../model.js';
import {cut} from '../page/clean.js';

/**
 * Lists, and objects without a class, hold only what the page has put there. Everything else is the browser's or leads there, to fields,
 * cookies and addresses. Another window has classes of its own: without one are objects whose prototype has none.
 * @param {?} value
 * @return {boolean}
 */
function isPlain(value) {
  if (!value || typeof value !== 'object') {
    return false;
  }
  const prototype = Object.getPrototypeOf(/** @type {!Object} */ (value));
  return Array.isArray(value) || !prototype || !Object.getPrototypeOf(prototype);
}

/**
 * @param {?} holder
 * @param {string} name
 * @return {?} undefined where there is nothing, or nothing that may be read
 */
const step = (holder, name) => isPlain(holder) ? holder[name] : void 0;

/**
 * A text, number or truth value in a global variable that the page has made. Where a list stands and the next name is not in it, the last
 * entry counts that has the name.
 * @param {!Array<string>} path
 * @return {!Read}
 */
export function dataLayer(path) {
  const [variable, ...rest] = path;
  return () => {
    // What the browser itself offers under a global name, it offers by accessors, or further up.
    let value = Object.getOwnPropertyDescriptor(window, variable)?.value;
    for (const name of rest) {
      const holder = Array.isArray(value) && !(name in value) ? [...value].reverse().find((entry) => step(entry, name) !== void 0) : value;
      value = step(holder, name);
    }
    return typeof value === 'string' ? cut(value) : /^(number|boolean)$/.test(typeof value) ? value : null;
  };
}
