import {guard} from '../page/guard.js';

/** @type {!Array<{name: string, listener: function(!PageEngagement)}>} */
const listeners = [];

/**
 * Calls back when something becomes of an invitation: invite, accepted, rejected, ignored.
 * @param {string} name
 * @param {function(!PageEngagement)} listener
 */
export function listen(name, listener) {
  listeners.push({name, listener});
}

/**
 * Tells the page what became of an invitation.
 * @param {string} name
 * @param {!PageEngagement} engagement
 */
export function tellPage(name, engagement) {
  listeners.filter((entry) => entry.name === name).forEach(({listener}) => guard(listener)(engagement));
}
