import {language, referrer, title} from '../page/fields.js';
import {maySend} from './consent.js';
import {mayRecord} from './limit.js';
import {enterPage} from './pages.js';
import {enqueue} from './queue.js';
import {mayCall} from './runtime.js';
import {sendSoon} from './send.js';
import {nextEventId} from './tab.js';
import {view} from './view.js';
import {continueVisit, isCurrent} from './visit.js';

/**
 * Records an event that the agent itself knows.
 * @param {string} name
 * @param {!Object<string, *>=} data
 */
export function recordSystem(name, data) {
  record('SYSTEM', name, data);
}

/**
 * Records how a page view ends, unless its visit is over: leaving must not begin a visit.
 * @param {string} name
 * @param {!Object<string, *>=} data
 */
export function recordLeaving(name, data) {
  if (isCurrent(view.begin)) {
    recordSystem(name, data);
  }
}

/**
 * Records an event that the site defined or pushed.
 * @param {string} name
 * @param {!Object<string, *>} data
 */
export function recordBusiness(name, data) {
  record('BUSINESS', name, data);
}

/**
 * @param {string} type
 * @param {string} name
 * @param {!Object<string, *>=} data
 */
function record(type, name, data = {}) {
  if (!maySend() || !mayCall() || !mayRecord()) {
    return;
  }
  if (continueVisit() !== view.begin) {
    enterPage();
  }
  const id = nextEventId();
  /** @type {!WireEvent} */
  const event = {
    id, type, name, page: view.id, at: Date.now(), url: view.url, title: title(), language: language(), referrer: referrer(), data,
  };
  enqueue({begin: view.begin, event});
  sendSoon();
}
