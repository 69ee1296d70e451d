import {guard, run} from './guard.js';

/**
 * Who follows what happens in the page view, by what it is: a DOM event, or something of the agent that no event is called.
 * @type {!Object<string, !Array<function(?)>>}
 */
export let followers = Object.create(null);

/** What happens when the page view ends. */
export const END = '.end';

/** @const {!Array<function()>} puts those back who follow longer than a page view */
export const lasting = [];

/**
 * Calls back whenever it happens, until the page view ends.
 * @param {string} what
 * @param {function(?)} follower
 */
export function follow(what, follower) {
  (followers[what] = followers[what] || []).push(guard(follower));
}

/**
 * Tells all who follow; not those who begin to do so meanwhile.
 * @param {string} what
 * @param {!Event=} event
 */
export function tell(what, event) {
  followers[what]?.forEach((follower) => follower(event));
}

/** The page view ends: nobody follows any more, but those that last. */
export function dismiss() {
  tell(END);
  followers = Object.create(null);
  lasting.forEach(run);
}
