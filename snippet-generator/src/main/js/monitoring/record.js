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
 * Records how a page view ends, unless its visit is over: leaving must not begin a visit.
 * @param {string} name
 * @param {!Object<string, *>=} data
 */
export function recordLeaving(name, data) {
  if (isCurrent()) {
    record(name, data);
  }
}

/**
 * Records an event that the site defined or pushed.
 * @param {string} name
 * @param {!Object<string, *>} data
 */
export function recordBusiness(name, data) {
  record(name, data, 'BUSINESS');
}

/**
 * Records an event; one that the agent itself knows has the type of the system.
 * @param {string} name
 * @param {!Object<string, *>=} data
 * @param {string=} type
 */
export function record(name, data = {}, type = 'SYSTEM') {
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
