// The cart of this browser tab, and the pages that show it.
import {product} from './catalogue.js';
import {at, button, euros, make, one} from './dom.js';

const CART = 'fernweh.cart';
const ORDER = 'fernweh.order';
const FREE_FROM = 100;
const DELIVERY = 5.9;
const MOST = 9;

/** Lines `{id, pieces}` of products that still exist. */
function read() {
  try {
    return JSON.parse(sessionStorage.getItem(CART) || '[]').filter(({id, pieces}) => product(id) && pieces > 0);
  } catch {
    return [];
  }
}

function write(lines) {
  sessionStorage.setItem(CART, JSON.stringify(lines));
  showCount();
}

const goods = () => read().reduce((sum, {id, pieces}) => sum + product(id).price * pieces, 0);
const delivery = () => (goods() === 0 || goods() >= FREE_FROM ? 0 : DELIVERY);
const total = () => goods() + delivery();

/** Puts pieces of a product into the cart. */
export function add(id, pieces = 1) {
  const lines = read();
  const same = lines.find((line) => line.id === id);
  if (same) {
    same.pieces = Math.min(MOST, same.pieces + pieces);
  } else {
    lines.push({id, pieces});
  }
  write(lines);
}

/** The number beside the link to the cart. */
export function showCount() {
  const pieces = read().reduce((sum, line) => sum + line.pieces, 0);
  const count = one('[data-cart-count]');
  count.textContent = String(pieces);
  count.hidden = pieces === 0;
}

/** The button of a product page. */
export function listenToProduct() {
  const article = one('[data-product]');
  one('#add-to-cart').addEventListener('click', () => {
    add(article.dataset.product, Number(one('#pieces').value));
    one('[data-added]').hidden = false;
  });
}

/** The page of the cart. */
export function showCart() {
  const lines = read();
  one('[data-empty]').hidden = lines.length > 0;
  one('[data-filled]').hidden = lines.length === 0;
  one('[data-lines]').replaceChildren(...lines.map(cartLine));
  one('[data-goods]').textContent = euros(goods());
  one('[data-delivery]').textContent = delivery() === 0 ? 'free' : euros(delivery());
  one('#cart-total').textContent = euros(total());
}

function cartLine({id, pieces}) {
  const {name, kind, price, page} = product(id);
  const change = (wanted) => {
    write(read().flatMap((line) => (line.id === id ? (wanted ? [{id, pieces: wanted}] : []) : [line])));
    showCart();
  };
  return make('li', {class: 'line-of-cart'},
      make('img', {src: at(`images/${id}.svg`), alt: '', width: '96', height: '72'}),
      make('div', {class: 'what'}, make('a', {href: at(page)}, name), make('span', {class: 'kind'}, kind)),
      make('div', {class: 'stepper', role: 'group', 'aria-label': 'Pieces of ' + name},
          button('−', {'aria-label': 'One less', disabled: pieces === 1}, () => change(pieces - 1)),
          make('span', {}, String(pieces)),
          button('+', {'aria-label': 'One more', disabled: pieces === MOST}, () => change(pieces + 1))),
      make('span', {class: 'price'}, euros(price * pieces)),
      button('Remove', {class: 'plain', 'data-action': 'remove', 'data-product': id, 'aria-label': 'Remove ' + name}, () => change(0)));
}

/** The order beside the checkout form, and what happens when it is sent. */
export function showCheckout() {
  one('[data-order]').replaceChildren(...read().map(({id, pieces}) => make('li', {},
      make('span', {}, `${pieces} × ${product(id).name}`), make('span', {class: 'price'}, euros(product(id).price * pieces)))));
  one('[data-nothing]').hidden = read().length > 0;
  one('[data-delivery]').textContent = delivery() === 0 ? 'free' : euros(delivery());
  one('[data-total]').textContent = euros(total());
  one('#checkout-form').addEventListener('submit', (event) => {
    event.preventDefault();
    sessionStorage.setItem(ORDER, String(total()));
    write([]);
    location.href = at('thanks.html');
  });
}

/** What the order cost, on the page after it. */
export function showOrder() {
  one('#order-total').textContent = euros(Number(sessionStorage.getItem(ORDER) || 0));
}
