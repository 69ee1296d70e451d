/**
 * @fileoverview Names that cross the wire between browser and runtime. What is listed here keeps its name in the compiled bundle; the
 * Java records of `io.beckon.definitions.wire` have the same names, by test.
 * @externs
 */

/** @record */ function WireBatch() {}
/** @type {string|undefined} */ WireBatch.prototype.begin;
/** @type {string|undefined} */ WireBatch.prototype.visitor;
/** @type {string|undefined} */ WireBatch.prototype.visit;
/** @type {string} */ WireBatch.prototype.tab;
/** @type {number} */ WireBatch.prototype.version;
/** @type {number} */ WireBatch.prototype.sentAt;
/** @type {!Array<!WireEvent>} */ WireBatch.prototype.events;

/** @record */ function WireEvent() {}
/** @type {string} */ WireEvent.prototype.id;
/** @type {string} */ WireEvent.prototype.type;
/** @type {string} */ WireEvent.prototype.name;
/** @type {string} */ WireEvent.prototype.page;
/** @type {number} */ WireEvent.prototype.at;
/** @type {string} */ WireEvent.prototype.url;
/** @type {string} */ WireEvent.prototype.title;
/** @type {string} */ WireEvent.prototype.language;
/** @type {string} */ WireEvent.prototype.referrer;
/** @type {!Object<string, *>} */ WireEvent.prototype.data;

/** @record */ function WireAnswer() {}
/** @type {!WireHolder} */ WireAnswer.prototype.visitor;
/** @type {!WireHolder} */ WireAnswer.prototype.visit;

/** @record */ function WireHolder() {}
/** @type {string} */ WireHolder.prototype.id;
/** @type {string} */ WireHolder.prototype.token;

/** @record */ function WireStreamRequest() {}
/** @type {string} */ WireStreamRequest.prototype.visit;
/** @type {string} */ WireStreamRequest.prototype.tab;
/** @type {string} */ WireStreamRequest.prototype.page;

/** @record */ function WireState() {}
/** @type {?WireEngagement|undefined} */ WireState.prototype.engagement;

/** @record */ function WireEngagement() {}
/** @type {string} */ WireEngagement.prototype.id;
/** @type {string} */ WireEngagement.prototype.status;
/** @type {number} */ WireEngagement.prototype.remainingMillis;
/** @type {!WireOffer} */ WireEngagement.prototype.offer;

/** @record */ function WireInvite() {}
/** @type {string} */ WireInvite.prototype.engagementId;
/** @type {!WireOffer} */ WireInvite.prototype.offer;

/** @record */ function WireOffer() {}
/** @type {string} */ WireOffer.prototype.id;
/** @type {string} */ WireOffer.prototype.channel;
/** @type {!Object<string, !WireTexts>} */ WireOffer.prototype.texts;
/** @type {!Object<string, string>} */ WireOffer.prototype.theme;
/** @type {string} */ WireOffer.prototype.language;
/** @type {?string|undefined} */ WireOffer.prototype.link;
/** @type {number} */ WireOffer.prototype.lifeMillis;

/** @record */ function WireTexts() {}
/** @type {string} */ WireTexts.prototype.title;
/** @type {string} */ WireTexts.prototype.body;
/** @type {string} */ WireTexts.prototype.accept;
/** @type {string} */ WireTexts.prototype.reject;

/** @record */ function WireWithdraw() {}
/** @type {string} */ WireWithdraw.prototype.engagementId;

/** @record */ function WireBye() {}
/** @type {number} */ WireBye.prototype.retryMillis;
