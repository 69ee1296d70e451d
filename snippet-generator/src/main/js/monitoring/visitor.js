import {readCookie, writeCookie} from '../page/cookies.js';
import {mayStore} from './consent.js';

export const COOKIE = 'beckon_visitor';

/** 13 months of seconds; the age is set once and never prolonged. */
const AGE = 34128000;

let token = '';

/**
 * The visitor's token, empty until the runtime gave one.
 * @return {string}
 */
export const visitorToken = () => token;

/**
 * @param {string} cookies in which another page may have kept the visitor
 * @return {boolean} whether the visitor is another one than before
 */
export function adoptVisitor(cookies) {
  return token !== (token = readCookie(COOKIE, cookies) || token);
}

/** Keeps the visitor for later visits, if anything may be kept. */
export function keepVisitor() {
  if (mayStore() && token !== readCookie(COOKIE)) {
    writeCookie(COOKIE, token, AGE);
  }
}

/**
 * @param {string} newToken as the runtime gave it
 * @param {boolean} isOfVisit whether it belongs to the visit that goes on; that of another one replaces no visitor
 */
export function holdVisitor(newToken, isOfVisit) {
  if (isOfVisit || !token) {
    token = newToken;
    keepVisitor();
  }
}
