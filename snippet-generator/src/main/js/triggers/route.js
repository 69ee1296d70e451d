import {Watch} from '../model.js';
import {view} from '../monitoring/view.js';

/**
 * The page view began with a change of route.
 * @return {!Watch}
 */
export function route() {
  return (happened) => {
    if (view.isRoute) {
      happened();
    }
    return () => {};
  };
}
