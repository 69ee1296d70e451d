// The search: products and answers whose words begin with what was asked.
import {ANSWERS, PRODUCTS} from './catalogue.js';
import {card} from './cards.js';
import {at, make, one} from './dom.js';

const words = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Whether every word that was asked for begins a word of the text. */
const speaksOf = (text, asked) => asked.every((word) => words(text).some((each) => each.startsWith(word.replace(/(?<=...)s$/, ''))));

/** The page of results. */
export function showFound() {
  const query = (new URLSearchParams(location.search).get('q') || '').trim();
  const asked = words(query);
  one('#search').value = query;
  const products = asked.length ? PRODUCTS.filter(({name, kind, group, line}) => speaksOf([name, kind, group, line].join(' '), asked)) : PRODUCTS;
  const answers = asked.length ? ANSWERS.filter(({title, words: known}) => speaksOf(title + ' ' + known, asked)) : [];
  one('[data-results]').replaceChildren(...products.map(card));
  one('[data-answers]').replaceChildren(...answers.map(({title, page}) => make('li', {}, make('a', {href: at(page)}, title))));
  one('[data-answered]').hidden = answers.length === 0;
  one('[data-found]').textContent = asked.length ? tell(products.length + answers.length, query) : 'Everything we have:';
}

function tell(found, query) {
  if (found === 0) {
    return `Nothing for “${query}”. Try a tent, a lamp, or a word from the help page.`;
  }
  return found + (found === 1 ? ' result' : ' results') + ` for “${query}”`;
}
