import {RUNTIME_URL, SITE_KEY} from '../generated/settings.js';

/** The script comes from the runtime it talks to; the published address counts where the browser cannot tell. */
const script = /** @type {?HTMLScriptElement} */ (document.currentScript);
const found = /^(.*)\/agent\//.exec(String(script?.src));

const siteUrl = (found ? found[1] : RUNTIME_URL) + '/sites/' + SITE_KEY;

export const EVENTS_URL = siteUrl + '/events';
export const STREAM_URL = siteUrl + '/stream';

let isSilent = false;

/** Nothing more is sent from this page load: the runtime does not know the site, or does not want this origin. */
export function fallSilent() {
  isSilent = true;
}

/** @return {boolean} */
export const mayCall = () => !isSilent;

/**
 * Posts to the runtime. Text needs no preflight; cookies stay at home.
 * @param {string} url
 * @param {string} body
 * @param {!AbortSignal=} signal what aborts it; without one it outlives the page
 * @return {!Promise<!Response>}
 */
export function post(url, body, signal) {
  return fetch(url, {method: 'POST', body, signal, keepalive: !signal, credentials: 'omit'});
}
