import {Watch} from '../model.js';
import {delegate} from './delegate.js';

/**
 * The visitor scrolled down so many pixels, or so much of the way that the page can be scrolled.
 * @param {number} depth
 * @param {boolean} isPercent
 * @return {!Watch}
 */
export function scroll(depth, isPercent) {
  return (happened) => {
    const stop = delegate('scroll', () => {
      const page = document.scrollingElement;
      const wanted = isPercent ? depth / 100 * (page.scrollHeight - page.clientHeight) : depth;
      if (page.scrollTop > 0 && page.scrollTop > wanted - 1) {
        stop();
        happened();
      }
    });
    return stop;
  };
}
