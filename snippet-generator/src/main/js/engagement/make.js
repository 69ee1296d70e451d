/**
 * A new element with attributes and content. Text stays text.
 * @param {string} tag
 * @param {!Object<string, string>} attributes
 * @param {...(!Node|string)} content
 * @return {!HTMLElement}
 */
export function make(tag, attributes, ...content) {
  return /** @type {!HTMLElement} */ (fill(document.createElement(tag), attributes, content));
}

/**
 * The same for a drawing.
 * @param {string} tag
 * @param {!Object<string, string>} attributes
 * @param {...(!Node|string)} content
 * @return {!Element}
 */
export function draw(tag, attributes, ...content) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, content);
}

/**
 * @param {!Element} element
 * @param {!Object<string, string>} attributes
 * @param {!Array<(!Node|string)>} content
 * @return {!Element}
 */
function fill(element, attributes, content) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...content);
  return element;
}
