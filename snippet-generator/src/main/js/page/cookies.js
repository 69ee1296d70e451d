import {COOKIE_DOMAIN} from '../generated/settings.js';
import {attempt} from './guard.js';

/**
 * All cookies of the page that scripts may read, none where they are forbidden. The browser asks another process for them.
 * @return {string}
 */
export const readCookies = () => attempt(() => document.cookie) || '';

/**
 * The value of a cookie, empty when there is none.
 * @param {string} name
 * @param {string=} cookies where it is looked for; those that the page has now when it is missing
 * @return {string}
 */
export const readCookie = (name, cookies = readCookies()) =>
  ('; ' + cookies).split('; ' + name + '=')[1]?.split(';')[0] || '';

/**
 * Sets a cookie for the whole site; without an age it ends with the browser's session.
 * @param {string} name
 * @param {string|number} value made of characters that a cookie may have
 * @param {number=} seconds of its age; 0 deletes it
 */
export function writeCookie(name, value, seconds) {
  const cookie = name + '=' + value + ';Path=/;SameSite=Lax' + (seconds === undefined ? '' : '; Max-Age=' + seconds) +
      (COOKIE_DOMAIN && '; Domain=' + COOKIE_DOMAIN) +
      (location.protocol === 'https:' ? '; Secure' : '');
  attempt(() => document.cookie = cookie);
}
