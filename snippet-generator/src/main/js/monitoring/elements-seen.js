import {ELEMENTS} from '../generated/elements.js';
import {find} from '../page/elements.js';
import {pageExited} from '../page/signal.js';
import {recordLeaving} from './record.js';

/**
 * Tells at the end of a page view which of the site's elements are there then. A page view that ends without it had none of them, so it
 * costs no event where nothing is found; publishing limits how many there can be.
 */
export function watchElements() {
  pageExited.push(() => {
    const elements = ELEMENTS.filter(([id], place) => id && find(place)).map(([id]) => id);
    if (elements[0]) {
      recordLeaving('ElementsSeen', {'elements': elements});
    }
  });
}
