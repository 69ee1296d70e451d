/**
 * Puts an offer before the visitor, reports the answer once, and returns what takes it away without an answer.
 * @typedef {function(!WireOffer, function(boolean)): function()}
 */
export let Present;
