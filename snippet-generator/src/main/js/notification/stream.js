import {mayOffer, maySend} from '../monitoring/consent.js';
import {pauseLeft, pauseMillis} from '../monitoring/pause.js';
import {STREAM_URL, mayCall} from '../monitoring/runtime.js';
import {tabId} from '../monitoring/tab.js';
import {view} from '../monitoring/view.js';
import {visitToken} from '../monitoring/visit.js';
import {guard} from '../page/guard.js';
import {toJson} from '../page/json.js';
import {readEvents} from './read-events.js';
import {receive} from './receive.js';
import {STREAM, isGood, mayReopen} from './refusals.js';

/** The runtime sends a comment every 15 seconds: three missed ones mean that the line is dead. */
const SILENCE_MILLIS = 50000;

/** @type {?AbortController} */
let line = null;

/** @type {number|undefined} */
let timer;
let failures = 0;

/** Opens the stream for the page view that is shown, in place of one that is open. */
export function openStream() {
  closeStream();
  const visit = visitToken(view.begin);
  const isWanted = view.isOpen && !document.hidden && maySend() && mayOffer();
  if (!isGood(visit) || !isWanted || !mayCall()) {
    return;
  }
  const left = pauseLeft(STREAM);
  if (left) {
    reopenAfter(left);
  } else {
    line = new AbortController();
    hold(line, visit).catch(() => {});
  }
}

/** Closes the stream; whoever shows the page again opens it again. */
export function closeStream() {
  clearTimeout(timer);
  if (line) {
    line.abort();
    line = null;
  }
}

/** @param {number} millis */
function reopenAfter(millis) {
  clearTimeout(timer);
  timer = setTimeout(guard(openStream), millis);
}

/**
 * Listens on one connection until it ends, then opens the next one.
 * @param {!AbortController} own
 * @param {string} visit
 */
async function hold(own, visit) {
  let askedMillis = 0;
  /** @type {!WireStreamRequest} */
  const request = {visit, tab: tabId(), page: view.id};
  const response = await fetch(STREAM_URL, {method: 'POST', body: toJson(request), signal: own.signal, credentials: 'omit'})
      .catch(() => Response.error());
  if (response.ok) {
    failures = 0;
    reopenAfter(SILENCE_MILLIS);
    await readEvents(response.body, (name, data) => {
      reopenAfter(SILENCE_MILLIS);
      askedMillis = receive(name, data) || askedMillis;
    }).catch(() => {});
  }
  if (own === line) {
    const millis = askedMillis || pauseMillis(++failures, response);
    if (await mayReopen(response.status, visit, millis)) {
      reopenAfter(millis);
    }
  }
}
