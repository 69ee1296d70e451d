import {INACTIVITY_MILLIS} from '../generated/settings.js';
import {randomId} from '../page/random-id.js';
import {view} from './view.js';
import {adoptVisit, isStill, keepVisit, visit} from './visit-cookie.js';

/** @return {boolean} whether there is a visit that was not silent too long */
function isGoingOn() {
  adoptVisit();
  return Date.now() - visit.activeAtMillis <= INACTIVITY_MILLIS;
}

/**
 * @param {string} begin
 * @return {boolean} whether no other visit took its place
 */
export const isOfVisit = (begin) => begin === visit.begin;

/** @return {boolean} whether the visit of the page view goes on: it is not replaced and was not silent too long */
export const isCurrent = () => isGoingOn() && isOfVisit(view.begin);

/**
 * Goes on with the visit, or begins one when there is none or it was silent too long.
 * @return {string} the visit's `begin`
 */
export function continueVisit() {
  if (!isGoingOn()) {
    visit.begin = randomId(4);
    visit.token = '';
  }
  if (isStill()) {
    visit.activeAtMillis = Date.now();
    keepVisit();
  }
  return visit.begin;
}

/**
 * The visit's token, empty until the runtime gave one.
 * @param {string} begin
 * @return {string}
 */
export function visitToken(begin) {
  adoptVisit();
  return isOfVisit(begin) ? visit.token : '';
}

/**
 * Keeps the token that the runtime gave to a visit, or drops it when it is empty, unless another visit took its place since the token was
 * asked for.
 * @param {string} begin
 * @param {string} token
 */
export function holdVisit(begin, token) {
  if (isOfVisit(begin)) {
    visit.token = token;
    keepVisit();
  }
}
