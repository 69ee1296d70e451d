// Cards of products, and the list that can be narrowed and sorted.
import {PRODUCTS, product} from './catalogue.js';
import {at, euros, make, one} from './dom.js';

const ORDERS = {
  ours: () => 0,
  cheap: (one, other) => one.price - other.price,
  dear: (one, other) => other.price - one.price,
};

/** A product as a link with picture, name and price. */
export function card({id, name, kind, line, price, page, badge}) {
  return make('li', {class: 'card'},
      make('a', {href: at(page)},
          make('img', {src: at(`images/${id}.svg`), alt: '', width: '400', height: '300', loading: 'lazy'}),
          ...(badge ? [make('span', {class: 'badge'}, badge)] : []),
          make('span', {class: 'kind'}, kind), make('h3', {}, name), make('span', {class: 'line'}, line),
          make('span', {class: 'price'}, euros(price))));
}

/** Fills every list that names its products: `data-cards="tent-aurora pack-atlas"`. */
export function showCards() {
  for (const list of document.querySelectorAll('[data-cards]')) {
    list.replaceChildren(...list.dataset.cards.split(' ').map((id) => card(product(id))));
  }
}

/** The whole list, by group and order. */
export function showCatalogue() {
  const state = {group: 'all', order: 'ours'};
  const draw = () => {
    const shown = PRODUCTS.filter(({group}) => state.group === 'all' || group === state.group).sort(ORDERS[state.order]);
    one('[data-catalogue]').replaceChildren(...shown.map(card));
    one('[data-shown]').textContent = shown.length + (shown.length === 1 ? ' product' : ' products');
  };
  for (const choice of document.querySelectorAll('[data-group]')) {
    choice.addEventListener('click', () => {
      state.group = choice.dataset.group;
      document.querySelectorAll('[data-group]').forEach((each) => each.setAttribute('aria-pressed', String(each === choice)));
      draw();
    });
  }
  one('#order').addEventListener('change', ({target}) => {
    state.order = target.value;
    draw();
  });
  draw();
}
