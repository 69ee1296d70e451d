import {attempt} from './guard.js';

/**
 * What happens in the agent and what follows it in other parts of it: every signal is the list of its followers.
 * @typedef {!Array<function()>}
 */
export let Signal;

/** @const {!Signal} the visitor's consent changed */
export const consentChanged = [];

/** @const {!Signal} a page view began */
export const pageEntered = [];

/** @const {!Signal} the page view ended */
export const pageExited = [];

/** @const {!Signal} the page came into sight or went out of it, the runtime gave the visit another token, or invitations can be shown now */
export const readinessChanged = [];

/** @param {!Signal} signal a follower that fails keeps nothing from the others */
export const emit = (signal) => signal.forEach(attempt);
