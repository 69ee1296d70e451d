import {view} from '../monitoring/view.js';

/**
 * The page view began with a change of route.
 * @param {function()} happened
 */
export function route(happened) {
  if (view.isRoute) {
    happened();
  }
}
