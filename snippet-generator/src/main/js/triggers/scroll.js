import {delegate} from './delegate.js';

/**
 * The visitor scrolled down so many pixels, or so much of the way that the page can be scrolled.
 * @param {function()} happened
 * @param {number} depth
 * @param {boolean} isPercent
 */
export function scroll(happened, depth, isPercent) {
  let isDone = false;
  delegate('scroll', () => {
    const page = document.scrollingElement;
    const wanted = isPercent ? depth / 100 * (page.scrollHeight - page.clientHeight) : depth;
    if (!isDone && page.scrollTop > 0 && page.scrollTop > wanted - 1) {
      isDone = true;
      happened();
    }
  });
}
