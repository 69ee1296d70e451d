import {EVENTS} from '../generated/events.js';
import {BusinessEvent} from '../model.js';
import {attempt} from '../page/attempt.js';
import {dismiss, followers} from '../page/followers.js';
import {guard} from '../page/guard.js';
import {pageEntered, pageExited} from '../page/signal.js';
import {whenParsed} from '../page/when-parsed.js';
import {recordBusiness} from './record.js';

/**
 * The values of a business event, read from the page now; JSON leaves out those that there are none of.
 * @param {!BusinessEvent} event
 * @return {!Object<string, *>}
 */
function readValues(event) {
  const reads = event.reads || {};
  return Object.fromEntries(Object.keys(reads).map((key) => [key, attempt(reads[key]) ?? undefined]));
}

/**
 * Arms the triggers of one event. Each has a counter; sending the event starts them again. What a timer or an observer tells of a page
 * view that ended, or that was armed again, is too late.
 * @param {!BusinessEvent} event
 */
function armEvent(event) {
  /** @type {!Array<number>} */
  const counts = [];
  const own = followers;
  const happened = guard((index) => {
    if (own !== followers) {
      return;
    }
    counts[index] = (counts[index] || 0) + 1;
    const isDue = event.triggers.every((watch, i) => counts[i] >= (event.counts?.[i] ?? 1));
    if (isDue && (event.postcondition?.() ?? true)) {
      counts.length = 0;
      recordBusiness(event.eventName, readValues(event));
    }
  });
  event.triggers.forEach((watch, index) => watch(() => happened(index)));
}

/** Arms the events of this page; one that fails keeps nothing from the others. */
function armPage() {
  dismiss();
  EVENTS.forEach(guard((event) => {
    if (event.condition?.() ?? true) {
      armEvent(event);
    }
  }));
}

/** Watches for the site's business events, anew in every page view and not before the page is parsed. */
export function watchEvents() {
  pageExited.push(dismiss);
  pageEntered.push(() => whenParsed(armPage));
}
