import {PAST, readCookie, writeCookie} from '../page/cookies.js';
import {mayStore} from './consent.js';

const COOKIE = 'beckon_visitor';

/** 13 months of seconds; the age is set once and never prolonged. */
const AGE = '; Max-Age=34128000';

let token = '';

/**
 * The visitor's token, empty until the runtime gave one.
 * @return {string}
 */
export const visitorToken = () => token;

/** @param {?string} cookies in which another page may have kept the visitor */
export function adoptVisitor(cookies) {
  token = readCookie(COOKIE, cookies) || token;
}

/** Keeps the visitor for later visits, if anything may be kept. */
export function keepVisitor() {
  if (mayStore() && token && token !== readCookie(COOKIE)) {
    writeCookie(COOKIE, token, AGE);
  }
}

/** @param {string} newToken as the runtime gave it */
export function holdVisitor(newToken) {
  if (token !== newToken) {
    token = newToken;
    keepVisitor();
  }
}

/** Deletes what was kept. */
export function forgetVisitor() {
  writeCookie(COOKIE, '', PAST);
}
