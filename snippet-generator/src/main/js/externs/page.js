/**
 * @fileoverview Names shared with the page the agent lives in, and browser features that the compiler does not know yet.
 * @externs
 */

/** @type {?} */ Window.prototype.beckon;

/** @record */ function PageConsent() {}
/** @type {boolean|undefined} */ PageConsent.prototype.monitoring;
/** @type {boolean|undefined} */ PageConsent.prototype.engagement;

/** @record */ function PageIds() {}
/** @type {string} */ PageIds.prototype.visitor;
/** @type {string} */ PageIds.prototype.visit;

/** @record */ function PageEngagement() {}
/** @type {string} */ PageEngagement.prototype.engagementId;
/** @type {string} */ PageEngagement.prototype.offer;
/** @type {string} */ PageEngagement.prototype.channel;

/** @record */ function EngagementFields() {}
/** @type {string|undefined} */ EngagementFields.prototype.engagementId;
/** @type {string|undefined} */ EngagementFields.prototype.channel;
/** @type {number|undefined} */ EngagementFields.prototype.dropped;

/** @type {?boolean} */ Navigator.prototype.globalPrivacyControl;

/** @type {string} */ HTMLLinkElement.prototype.integrity;

/**
 * Of the window, like all that follow; the externs of the compiler know them only with `window.` before them.
 * @param {string} type
 * @param {function(?)} listener
 * @param {!AddEventListenerOptions=} options
 */
function addEventListener(type, listener, options) {}

/** @type {?Storage} */
var sessionStorage;

/** @type {?Storage} */
var localStorage;

/**
 * @param {string} type
 * @param {function(?)} listener
 */
function removeEventListener(type, listener) {}

/**
 * @param {string} query
 * @return {!MediaQueryList}
 */
function matchMedia(query) {}

/** @type {number} */
var scrollY;
