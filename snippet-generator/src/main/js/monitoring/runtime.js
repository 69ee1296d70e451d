import {RUNTIME_URL, SITE_KEY} from '../generated/settings.js';

/**
 * The script comes from the runtime it talks to; the published address counts where the browser cannot tell, or tells of an image with
 * that name: nobody who may write images may say where events go. The runtime may itself be served below a path like `/agent/`.
 */
const script = document.currentScript;
const agentPath = '/agent/' + SITE_KEY;
const address = script instanceof HTMLScriptElement && script.src.substring(0, script.src.lastIndexOf(agentPath)) || RUNTIME_URL;

const siteUrl = address + '/sites/' + SITE_KEY;

export const EVENTS_URL = siteUrl + '/events';
export const STREAM_URL = siteUrl + '/stream';

/** Where the scripts of the site are. */
export const AGENT_URL = address + agentPath;

/** What the page's policy knows its scripts by; empty where it does not ask. */
export const nonce = script instanceof HTMLScriptElement ? script.nonce : '';

let isSilent = false;

/** Nothing more is sent from this page load: the runtime does not know the site, or does not want this origin. */
export function fallSilent() {
  isSilent = true;
}

/** @return {boolean} */
export const mayCall = () => !isSilent;

/**
 * Posts events to the runtime; it outlives the page. Text needs no preflight; cookies stay at home.
 * @param {string} body
 * @return {!Promise<!Response>}
 */
export function postEvents(body) {
  return fetch(EVENTS_URL, {method: 'POST', body, keepalive: true, credentials: 'omit'});
}
