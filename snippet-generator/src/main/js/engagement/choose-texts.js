/**
 * The texts of an offer in the language of the page, else in one of the visitor's, else in the site's own.
 * @param {!WireOffer} offer
 * @return {{language: string, texts: !WireTexts}}
 */
export function chooseTexts({texts, language}) {
  const wanted = [document.documentElement.lang, ...(navigator.languages || []), language];
  const offered = Object.keys(texts);
  for (const tag of wanted.flatMap((full) => [full, full.split('-')[0]])) {
    const found = tag && offered.find((other) => other.toLowerCase() === tag.toLowerCase());
    if (found) {
      return {language: found, texts: texts[found]};
    }
  }
  return {language: offered[0], texts: texts[offered[0]]};
}

/**
 * Whether a language is written from right to left: Arabic, Divehi, Persian, Hebrew, Pashto, Sindhi, Uyghur, Urdu, Yiddish, Kurdish
 * (Sorani). `Intl.Locale` knows it, but not in every browser.
 * @param {string} language
 * @return {boolean}
 */
export function isRightToLeft(language) {
  return /^(ar|dv|fa|he|ps|sd|ug|ur|yi|ckb)\b/i.test(language);
}
