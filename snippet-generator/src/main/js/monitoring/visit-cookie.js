import {readCookie, readCookies, writeCookie} from '../page/cookies.js';
import {mayStore} from './consent.js';
import {adoptPauses} from './pause.js';
import {lookIntoStorages} from './storages.js';
import {adoptVisitor} from './visitor.js';

export const COOKIE = 'beckon_visit';

/**
 * The visit that this tab writes into. All tabs share it through the cookie `<last activity>.<begin>.<token>`, in which
 * the token is base64url. `begin` names the visit from its first moment; the runtime derives the visit's id from it, so a lost answer or
 * a second tab cannot make a second visit.
 * @const {{begin: string, token: string, activeAtMillis: number}}
 */
export const visit = {begin: '', token: '', activeAtMillis: 0};

/** What other tabs write is heard of so late at the most, and the last activity is kept that exactly. */
const MOMENT_MILLIS = 1000;

/** @return {boolean} false when the visit was active just now, in any tab */
export const isStill = () => Math.abs(Date.now() - visit.activeAtMillis) > MOMENT_MILLIS;

/**
 * Takes over what another tab wrote since, a pause too, unless the visit was active just now: every look at the cookies costs the page
 * time. A visit stays with its visitor: where another one is kept, what this page began in memory goes on no more.
 */
export function adoptVisit() {
  if (mayStore() && isStill()) {
    const cookies = readCookies();
    adoptPauses(cookies);
    const [activeAt, begin, token] = readCookie(COOKIE, cookies).split('.');
    if (begin) {
      lookIntoStorages();
    }
    if (adoptVisitor(cookies) || begin) {
      visit.activeAtMillis = +activeAt || 0;
      visit.begin = begin;
      visit.token = token;
    }
  }
}

/** Takes it over even when the visit was active just now. */
export function lookAgain() {
  visit.activeAtMillis -= 2 * MOMENT_MILLIS;
  adoptVisit();
}

/** Keeps the visit for other pages and tabs, if anything may be kept. */
export function keepVisit() {
  if (mayStore()) {
    writeCookie(COOKIE, visit.activeAtMillis + '.' + visit.begin + '.' + visit.token);
  }
}
