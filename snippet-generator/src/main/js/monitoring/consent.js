import {CONSENT, HONOUR_SIGNALS} from '../generated/settings.js';

/** @type {boolean|undefined} what the visitor said about monitoring; undefined: nothing yet */
let granted;

/** @type {boolean|undefined} what the visitor said about offers of help */
let engagementGranted;

/** Global Privacy Control and Do-Not-Track: https://w3c.github.io/gpc/ */
const isObjected = HONOUR_SIGNALS && (navigator.globalPrivacyControl || navigator.doNotTrack === '1');

/**
 * Whether anything may be sent.
 * @return {boolean}
 */
export function maySend() {
  return CONSENT === 'storage' || (CONSENT === 'none' ? granted !== false : granted === true);
}

/**
 * Whether anything may be kept in the browser. Otherwise every page load is a visit of its own.
 * @return {boolean}
 */
export function mayStore() {
  return !isObjected && (CONSENT === 'none' ? granted !== false : granted === true);
}

/**
 * Whether help may be offered: unless the visitor refused it.
 * @return {boolean}
 */
export const mayOffer = () => engagementGranted !== false;

/** @param {!PageConsent} consent what it leaves out stays as it was */
export function decideConsent({monitoring, engagement}) {
  granted = monitoring ?? granted;
  engagementGranted = engagement ?? engagementGranted;
}
