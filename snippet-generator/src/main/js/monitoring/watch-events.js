import {EVENTS} from '../generated/events.js';
import {dismiss, followers} from '../page/followers.js';
import {guard} from '../page/guard.js';
import {pageEntered, pageExited} from '../page/signal.js';
import {whenParsed} from '../page/when-parsed.js';
import {recordBusiness} from './record.js';

/**
 * Watches for the business events of this page; one that fails keeps nothing from the others. What a timer or an observer tells of a page
 * view that ended, or that was armed again, is too late.
 */
function armPage() {
  dismiss();
  const own = followers;
  Object.entries(EVENTS).forEach(guard(([name, watch]) => watch((data) => own === followers && recordBusiness(name, data))));
}

/** Watches for the site's business events, anew in every page view and not before the page is parsed. */
export function watchEvents() {
  pageExited.push(dismiss);
  pageEntered.push(() => whenParsed(armPage));
}
