import {COOKIE_DOMAIN} from '../generated/settings.js';
import {attempt} from './attempt.js';

/**
 * The value of a cookie, empty when there is none.
 * @param {string} name
 * @return {string}
 */
export function readCookie(name) {
  const cookies = '; ' + attempt(() => document.cookie);
  return cookies.split('; ' + name + '=')[1]?.split(';')[0] || '';
}

/**
 * Sets a cookie for the whole site; without an age it ends with the browser's session, with age 0 it is deleted.
 * @param {string} name
 * @param {string} value made of characters that a cookie may have
 * @param {number=} seconds
 */
export function writeCookie(name, value, seconds) {
  const cookie = name + '=' + value + '; Path=/; SameSite=Lax' +
      (COOKIE_DOMAIN && '; Domain=' + COOKIE_DOMAIN) +
      (seconds === undefined ? '' : '; Max-Age=' + seconds) +
      (location.protocol === 'https:' ? '; Secure' : '');
  attempt(() => document.cookie = cookie);
}
