import {readCookie, writeCookie} from '../page/cookies.js';
import {mayStore} from './consent.js';

const COOKIE = 'beckon_visit';

/**
 * The visit that this tab writes into. All tabs share it through the cookie `<last activity>.<begin>.<token>`, in which
 * the token is base64url. `begin` names the visit from its first moment; the runtime derives the visit's id from it, so a lost answer or
 * a second tab cannot make a second visit.
 * @const {{begin: string, token: string, activeAtMillis: number}}
 */
export const visit = {begin: '', token: '', activeAtMillis: 0};

/** Takes over what another tab wrote since. */
export function adoptVisit() {
  const [activeAt, begin, token] = mayStore() ? readCookie(COOKIE).split('.') : [];
  if (begin) {
    visit.activeAtMillis = Number(activeAt);
    visit.begin = begin;
    visit.token = token;
  }
}

/** Keeps the visit for other pages and tabs, if anything may be kept. */
export function keepVisit() {
  if (mayStore() && visit.begin) {
    writeCookie(COOKIE, [visit.activeAtMillis, visit.begin, visit.token].join('.'));
  }
}

/** Deletes what was kept. */
export function forgetVisit() {
  writeCookie(COOKIE, '', 0);
}
