// The look-book: one page with a route for each tour. It changes address, title and content without loading a page.
import {card} from './cards.js';
import {add} from './cart.js';
import {product} from './catalogue.js';
import {at, button, euros, make, one} from './dom.js';
import {TOURS} from './tours.js';

const HOME = at('lookbook/');

/** Shows what the address says, and follows the links of the look-book and the browser's own way back. */
export function openLookbook() {
  one('#main').addEventListener('click', (event) => {
    const link = event.target.closest('a[data-route]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(link.dataset.route);
    }
  });
  window.addEventListener('popstate', () => show(true));
  show(false);
}

function go(route) {
  history.pushState({}, '', addressOf(route));
  show(true);
  window.scrollTo({top: 0});
}

const addressOf = (route) => (route ? HOME + route + '/' : HOME);

function show(isMove) {
  const tour = TOURS.find(({route}) => location.href.startsWith(addressOf(route)));
  document.title = (tour ? tour.name : 'Look-book') + ' · Fernweh';
  one('#main').replaceChildren(...(tour ? pageOf(tour) : overview()));
  if (isMove) {
    one('#main h1').focus();
  }
}

const heading = (text) => make('h1', {tabindex: '-1'}, text);

const link = (route, attributes, ...content) => make('a', {href: addressOf(route), 'data-route': route, ...attributes}, ...content);

function overview() {
  return [
    make('p', {class: 'eyebrow'}, 'Look-book'),
    heading('Three ways to be outside'),
    make('p', {class: 'lead'}, 'What we took, and why. Each bag is packed with things we sell, and with nothing you do not need.'),
    make('ul', {class: 'tours'}, ...TOURS.map(({route, name, place, picture}) => make('li', {},
        link(route, {}, make('img', {src: at(picture), alt: '', width: '960', height: '640'}),
            make('span', {class: 'caption'}, make('strong', {}, name), make('span', {}, place)))))),
  ];
}

function pageOf({route, name, place, picture, about, note, bag}) {
  const next = TOURS[(TOURS.findIndex((tour) => tour.route === route) + 1) % TOURS.length];
  return [
    make('nav', {class: 'crumbs', 'aria-label': 'You are here'}, link('', {}, 'Look-book'), ' › ' + name),
    make('figure', {class: 'scene'}, make('img', {src: at(picture), alt: '', width: '960', height: '640'}),
        make('figcaption', {}, make('p', {class: 'eyebrow'}, place), heading(name))),
    make('div', {class: 'story'}, make('p', {class: 'lead'}, about), make('blockquote', {}, note)),
    make('h2', {}, 'In the bag'),
    make('ul', {class: 'grid'}, ...bag.map((id) => card(product(id)))),
    ...packing(bag),
    make('p', {class: 'next'}, link(next.route, {class: 'quiet'}, 'Next: ' + next.name + ' →')),
  ];
}

function packing(bag) {
  const price = bag.reduce((sum, id) => sum + product(id).price, 0);
  const said = make('p', {class: 'said', role: 'status', 'data-added': true, hidden: true}, 'All in your cart. ',
      make('a', {href: at('cart.html')}, 'Go to the cart'));
  const pack = button('Put the whole bag into the cart · ' + euros(price), {class: 'button', id: 'pack'}, () => {
    bag.forEach((id) => add(id));
    said.hidden = false;
  });
  return [make('p', {class: 'actions'}, pack), said];
}
