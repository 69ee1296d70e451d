/** @fileoverview What holds for the whole site, written from its settings. */

/** @const {string} */
export const SITE_KEY = ${literal(siteKey)};

/** @const {number} the version of the package */
export const VERSION = ${version?c};

/** @const {string} where the runtime is when the script's own address does not tell */
export const RUNTIME_URL = ${literal(runtimeUrl)};

/** @const {string} the domain of the cookies; empty: the page's own host */
export const COOKIE_DOMAIN = ${literal(cookieDomain)};

/** @const {boolean} whether a change of the fragment is a page view */
export const HASH_ROUTES = ${hashRoutes?c};

/** @const {number} the silence after which a new visit begins */
export const INACTIVITY_MILLIS = ${inactivityMillis?c};

/** @const {string} what needs consent: none, storage or everything */
export const CONSENT = ${literal(consent)};

/** @const {boolean} whether Global Privacy Control and Do-Not-Track are honoured */
export const HONOUR_SIGNALS = ${honourSignals?c};

/** @const {!Array<string>} the query parameters that are kept */
export const QUERY_PARAMETERS = [<#list queryParameters as parameter>${literal(parameter)}<#sep>, </#list>];

/** @const {string} SHA-256 of the engagement UI, hexadecimal: its name */
export const ENGAGEMENT_HASH = ${literal(engagementHash)};

/** @const {string} the same as an integrity attribute says it */
export const ENGAGEMENT_INTEGRITY = ${literal(engagementIntegrity)};
