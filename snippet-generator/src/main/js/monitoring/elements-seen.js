import {ELEMENTS} from '../generated/events.js';
import {find} from '../page/elements.js';
import {pageExited} from '../page/signal.js';
import {recordLeaving} from './record.js';

/** Tells at the end of a page view which of the site's elements were there: a selector that finds nothing any more shows in reports. */
export function watchElements() {
  pageExited.push(() => {
    const elements = Object.keys(ELEMENTS).filter((id) => find(ELEMENTS[id]));
    if (elements.length) {
      recordLeaving('ElementsSeen', {'elements': elements});
    }
  });
}
