// The example shop's own script. It builds the frame of every page and starts what the page has; it knows nothing of Beckon.
import {listenToProduct, showCart, showCheckout, showCount, showOrder} from './js/cart.js';
import {showCards, showCatalogue} from './js/cards.js';
import {one} from './js/dom.js';
import {frame} from './js/frame.js';
import {openLookbook} from './js/lookbook.js';
import {showFound} from './js/search.js';

const PARTS = {
  '[data-cards]': showCards,
  '[data-catalogue]': showCatalogue,
  '[data-product]': listenToProduct,
  '[data-lines]': showCart,
  '#checkout-form': showCheckout,
  '#order-total': showOrder,
  '[data-results]': showFound,
  '[data-lookbook]': openLookbook,
};

frame();
showCount();
for (const [selector, start] of Object.entries(PARTS)) {
  if (one(selector)) {
    start();
  }
}
