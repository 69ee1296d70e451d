import {Read} from '../model.js';
import {attempt} from '../page/guard.js';
import {cut} from '../page/clean.js';
import {readCookie} from '../page/cookies.js';

/**
 * A cookie of the page, decoded where it can be.
 * @param {string} name
 * @return {!Read}
 */
export function cookie(name) {
  return () => {
    const value = readCookie(name);
    return cut(attempt(() => decodeURIComponent(value)) || value) || null;
  };
}
