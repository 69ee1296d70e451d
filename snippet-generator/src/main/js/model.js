/** @fileoverview The shapes of what a site defines, as the generated modules write them. */

/**
 * Starts to watch for something until the page view ends, and calls back at every occurrence.
 * @typedef {function(function())}
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

/**
 * A business event: armed on pages where `condition` holds (everywhere when it is missing), due when every trigger
 * has happened as often as `counts` says (once when it is missing), sent with the values that `reads`, if any, read when `postcondition` holds then.
 * @typedef {{
 *   eventName: string,
 *   condition: (!Test|undefined),
 *   triggers: !Array<!Watch>,
 *   counts: (!Array<number>|undefined),
 *   postcondition: (!Test|undefined),
 *   reads: (!Object<string, !Read>|undefined)
 * }}
 */
export let BusinessEvent;
