import {readCookie, writeCookie} from '../page/cookies.js';
import {mayStore} from './consent.js';

const COOKIE = 'beckon_visitor';

/** 13 months; the age is set once and never prolonged. */
const AGE_SECONDS = 395 * 86400;

let token = '';

/**
 * The visitor's token, empty until the runtime gave one.
 * @return {string}
 */
export function visitorToken() {
  token = mayStore() && readCookie(COOKIE) || token;
  return token;
}

/** Keeps the visitor for later visits, if anything may be kept. */
export function keepVisitor() {
  if (mayStore() && token && token !== readCookie(COOKIE)) {
    writeCookie(COOKIE, token, AGE_SECONDS);
  }
}

/** @param {string} newToken as the runtime gave it */
export function holdVisitor(newToken) {
  token = newToken;
  keepVisitor();
}

/** Deletes what was kept. */
export function forgetVisitor() {
  writeCookie(COOKIE, '', 0);
}
