import {EVENTS} from '../generated/events.js';
import {BusinessEvent} from '../model.js';
import {attempt} from '../page/attempt.js';
import {guard, run} from '../page/guard.js';
import {pageEntered, pageExited} from '../page/signal.js';
import {whenParsed} from '../page/when-parsed.js';
import {recordBusiness} from './record.js';

/** @type {!Array<function()>} what stops the triggers that are armed */
let armed = [];

/**
 * The values of a business event, read from the page now.
 * @param {!BusinessEvent} event
 * @return {!Object<string, *>}
 */
function readValues(event) {
  /** @type {!Object<string, *>} */
  const data = {};
  const reads = event.values || {};
  for (const key of Object.keys(reads)) {
    const value = attempt(reads[key]);
    if (value !== null) {
      data[key] = value;
    }
  }
  return data;
}

/**
 * Arms the triggers of one event. Each has a counter; sending the event starts them again.
 * @param {!BusinessEvent} event
 */
function armEvent(event) {
  /** @type {!Array<number>} */
  const counts = [];
  const happened = guard((index) => {
    counts[index] = (counts[index] || 0) + 1;
    const isDue = event.triggers.every((watch, i) => counts[i] >= (event.counts?.[i] ?? 1));
    if (isDue && (event.postcondition?.() ?? true)) {
      counts.length = 0;
      recordBusiness(event.name, readValues(event));
    }
  });
  event.triggers.forEach((watch, index) => armed.push(watch(() => happened(index))));
}

/** Arms the events of this page; one that fails keeps nothing from the others. */
function armPage() {
  disarm();
  EVENTS.forEach(guard((event) => {
    const isHere = event.pages?.some((test) => test()) ?? true;
    if (isHere && (event.condition?.() ?? true)) {
      armEvent(event);
    }
  }));
}

/** Stops all triggers. */
function disarm() {
  armed.splice(0).forEach(run);
}

/** Watches for the site's business events, anew in every page view and not before the page is parsed. */
export function watchEvents() {
  pageExited.push(disarm);
  pageEntered.push(() => whenParsed(armPage));
}
