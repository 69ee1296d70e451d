import {guard} from '../page/guard.js';
import {draw, make} from './make.js';

/** @const {!Object<string, string>} outlines on a grid of 24 */
const ICONS = {
  'chat': 'M12 4c-5 0-9 3.2-9 7.2 0 2.3 1.3 4.3 3.3 5.6L5.5 20l4-2c.8.2 1.6.3 2.5.3 5 0 9-3.2 9-7.2S17 4 12 4z',
  'callback': 'M7 3.5 9.5 4l1.2 4-2 1.7a12 12 0 0 0 5.6 5.6l1.7-2 4 1.2.5 2.5c0 2-1.5 3.5-3.5 3.5A13.5 13.5 0 0 1 3.5 7c0-2 1.5-3.5 3.5-3.5z',
  'banner': 'm12 4 2.4 5 5.6.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.6-.8z',
};

/**
 * The card of an invitation.
 * @param {string} channel
 * @param {!WireTexts} texts
 * @param {function(boolean)} answer gets whether the visitor accepts, once
 * @return {!HTMLElement}
 */
export function buildCard(channel, texts, answer) {
  const accept = button('accept', texts.accept, () => answer(true));
  const reject = button('reject', texts.reject, () => answer(false));
  const card = make('section', {'class': 'card', 'role': 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'body'},
      icon(channel),
      make('h2', {'id': 'title'}, texts.title),
      make('p', {'id': 'body'}, texts.body),
      make('div', {'class': 'answers'}, accept, reject));
  card.addEventListener('keydown', guard((event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      answer(false);
    }
  }));
  return card;
}

/**
 * @param {string} name
 * @param {string} label
 * @param {function()} press
 * @return {!HTMLElement}
 */
function button(name, label, press) {
  const made = make('button', {'type': 'button', 'class': name}, label);
  made.addEventListener('click', guard(press), {once: true});
  return made;
}

/**
 * @param {string} channel
 * @return {!Element}
 */
function icon(channel) {
  const outline = draw('path', {'d': ICONS[channel] || ICONS['banner']});
  return draw('svg', {'class': 'icon', 'viewBox': '0 0 24 24', 'aria-hidden': 'true'}, outline);
}
