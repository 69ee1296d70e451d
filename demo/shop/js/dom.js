// Elements, made and found. Everything that the shop shows becomes text or an attribute, never markup.

/** The folder of the shop, wherever it is served and however deep the page lies. */
export const SHOP = new URL('..', import.meta.url);

/** The address of a page or picture of the shop. */
export const at = (path) => new URL(path, SHOP).href;

export const one = (selector) => document.querySelector(selector);

/** An element with attributes and content; an attribute that is false or undefined is left out. */
export function make(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...content);
  return made;
}

/** A button with what it does. */
export function button(label, attributes, press) {
  const made = make('button', {type: 'button', ...attributes}, label);
  made.addEventListener('click', press);
  return made;
}

/** An amount as the shop writes it: whole euros without decimals. */
export const euros = (amount) => '€' + (Number.isInteger(amount) ? amount : amount.toFixed(2));
