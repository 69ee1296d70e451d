import {INVITATION_STYLE} from '../generated/styles.js';

/**
 * Styles a shadow root without a style element or attribute, so that a strict Content-Security-Policy lets it pass.
 * @param {!ShadowRoot} root
 * @param {!Object<string, string>} theme custom properties by name without dashes
 */
export function styleRoot(root, theme) {
  const style = new CSSStyleSheet();
  style.replaceSync(INVITATION_STYLE);
  const themed = new CSSStyleSheet();
  themed.insertRule(':host{}', 0);
  const {style: properties} = /** @type {!CSSStyleRule} */ (themed.cssRules[0]);
  Object.entries(theme).forEach(([name, value]) => properties.setProperty('--beckon-' + name, value));
  root.adoptedStyleSheets = [style, themed];
}
