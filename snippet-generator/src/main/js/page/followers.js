import {guard} from './guard.js';

/**
 * Who follows what happens in the page view, by what it is: a DOM event, or something of the agent that no event is called.
 * @type {!Object<string, !Array<function(?)>>}
 */
export let followers = {__proto__: null};

/** What happens when the page view ends. */
export const END = '.end';

/** What an event's name follows that the site pushes. */
export const PUSHED = ':';

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

/** The page view ends: nobody follows any more. */
export function dismiss() {
  tell(END);
  followers = {__proto__: null};
}
