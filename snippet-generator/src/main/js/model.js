/** @fileoverview The shapes of what a site defines, as the generated modules write them. */

/**
 * Gets to know that something has happened, and the values that belong to it; false when that does not count now.
 * @typedef {function(!Object<string, *>=): (boolean|undefined)}
 */
export let Happened;

/**
 * Starts to watch for something until the page view ends, and calls back at every occurrence.
 * @typedef {function(!Happened)}
 */
export let Watch;

/**
 * Reads something of the page as it is now; null when there is nothing to read.
 * @typedef {function(): (string|number|boolean|null)}
 */
export let Read;

/**
 * Whether something holds for the page as it is now.
 * @typedef {function(): boolean}
 */
export let Test;
