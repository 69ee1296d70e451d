/**
 * @fileoverview What the agent and the engagement UI, which are compiled each by itself, call each other by.
 * @externs
 */

/** @record */ function EngagementModule() {}
/** @type {function(!WireOffer, function(boolean)): function()} */ EngagementModule.prototype.present;

/** @type {function(!WireOffer, function(boolean)): function()} what the engagement UI exports */
var present;

/**
 * Written as `import(url)` in the end: the compiler takes imports for its own and translates none at run time.
 * @param {string} url
 * @return {!Promise<!EngagementModule>}
 */
function importModule(url) {}
