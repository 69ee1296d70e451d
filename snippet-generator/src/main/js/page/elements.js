/**
 * Where the event happened that is being looked at, inside out, through open shadow roots; the whole page between events.
 * @type {!Array<?>}
 */
let path = [document];

/**
 * Lets elements be found near an event.
 * @param {!Event} event
 * @param {function()} action
 */
export function near(event, action) {
  path = event.composedPath();
  try {
    action();
  } finally {
    path = [document];
  }
}

/**
 * The element on the page. The first selector that finds something counts, and of what it finds the one around the event, else the
 * nearest to it: in a list of products the price beside the button that was pressed.
 * @param {!Array<string>} selectors
 * @return {?Element}
 */
export function find(selectors) {
  for (const selector of selectors) {
    const around = path.find((node) => node.matches && node.matches(selector));
    const neighbourhood = path.find((node) => node.querySelector && node.querySelector(selector));
    if (around || neighbourhood) {
      return around || neighbourhood.querySelector(selector);
    }
  }
  return null;
}

/**
 * Whether the event being looked at happened on the element, or inside it when the event bubbles.
 * @param {!Event} event
 * @param {!Array<string>} selectors
 * @return {boolean}
 */
export function happenedIn(event, selectors) {
  const found = find(selectors);
  return event.bubbles ? path.includes(found) : path[0] === found;
}
