import {guard} from '../page/guard.js';

/** @type {?PageIds} */
let ids = null;

/** @type {!Array<function(!PageIds)>} */
let waiting = [];

/**
 * The runtime said who this is.
 * @param {string} visitor
 * @param {string} visit
 */
export function holdIds(visitor, visit) {
  ids = {visitor, visit};
  waiting.splice(0).forEach(tellIds);
}

/**
 * Tells the page the ids of visitor and visit, as soon as they are known.
 * @param {function(!PageIds)} callback
 */
export function tellIds(callback) {
  if (ids) {
    guard(callback)(ids);
  } else {
    waiting.push(callback);
  }
}
