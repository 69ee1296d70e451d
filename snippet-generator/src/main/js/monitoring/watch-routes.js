import {cameFrom, url} from '../page/fields.js';
import {guard} from '../page/guard.js';
import {enterPage, exitPage} from './pages.js';
import {view} from './view.js';

/**
 * A change of the public address without a page load ends the page view at once; the next one begins when the site had its turn to set
 * the new title. Query parameters that are dropped make no page: a site that routes by one keeps it.
 */
const followRoute = guard(() => {
  if (view.isOpen && url() !== view.url) {
    exitPage();
    cameFrom(view.url);
    setTimeout(guard(() => enterPage(true)));
  }
});

/**
 * Calls back after a method of the page's history, for browsers without the Navigation API.
 * @param {string} method
 */
function follow(method) {
  const original = history[method];
  history[method] = (...values) => {
    original.apply(history, values);
    followRoute();
  };
}

/**
 * Makes every route of a single-page application a page view. Where a browser has no Navigation API, the page may have an element or a
 * variable of its name. https://developer.mozilla.org/docs/Web/API/Navigation_API
 */
export function watchRoutes() {
  const navigation = window['navigation'];
  if (navigation?.['currentEntry']) {
    navigation.addEventListener('currententrychange', followRoute);
  } else {
    follow('pushState');
    follow('replaceState');
    addEventListener('popstate', followRoute);
  }
}
