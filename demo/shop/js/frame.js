// The frame of every page: what stands above and below its content.
import {at, make} from './dom.js';

const PAGES = [
  {page: 'products.html', label: 'Products'},
  {page: 'lookbook/', label: 'Look-book'},
  {page: 'help.html', label: 'Help'},
];

/** Fills the header and the footer that each page leaves open. */
export function frame() {
  document.querySelector('[data-header]').append(brand(), search(), navigation());
  document.querySelector('[data-footer]').append(promise(), links(), make('p', {class: 'fine'},
      'Fernweh Outdoor is the example shop of Beckon. Nothing here can be bought, and no form is sent.'));
}

function brand() {
  return make('a', {class: 'brand', href: at('index.html')},
      make('img', {src: at('images/mark.svg'), alt: '', width: '34', height: '34'}), 'Fernweh');
}

function search() {
  return make('form', {class: 'search', role: 'search', action: at('search.html')},
      make('label', {class: 'unseen', for: 'search'}, 'Search the shop'),
      make('input', {id: 'search', name: 'q', type: 'search', placeholder: 'Tents, lamps, delivery …', autocomplete: 'off',
        maxlength: '100'}));
}

function navigation() {
  const cart = link({page: 'cart.html', label: 'Cart'});
  cart.classList.add('to-cart');
  cart.append(make('span', {class: 'count', 'data-cart-count': true, hidden: true}));
  return make('nav', {class: 'pages', 'aria-label': 'Shop'}, ...PAGES.map(link), cart);
}

function link({page, label}) {
  const address = at(page);
  const isHere = location.href.startsWith(address);
  return make('a', {href: address, 'aria-current': isHere && 'page'}, label);
}

function promise() {
  return make('p', {class: 'motto'}, make('img', {src: at('images/mark.svg'), alt: '', width: '40', height: '40'}),
      'For people who sleep outside.');
}

function links() {
  return make('nav', {'aria-label': 'Service'},
      ...[['Delivery', 'help.html#delivery'], ['Returns', 'help.html#returns'], ['Sizes', 'help.html#sizes'],
        ['Repairs', 'help.html#repairs']].map(([label, page]) => make('a', {href: at(page)}, label)));
}
