import {Read} from '../model.js';
import {cut} from '../page/clean.js';

/**
 * A parameter of the page's address.
 * @param {string} name
 * @return {!Read}
 */
export function urlParameter(name) {
  return () => {
    const value = new URL(location.href).searchParams.get(name);
    return value === null ? null : cut(value);
  };
}
