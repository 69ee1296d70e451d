import {siteStorage, tabStorage} from '../page/kept.js';
import {mayStore} from './consent.js';

/** @return {?Storage} that of the tab; null where or while nothing may be kept */
export const mineOfTab = () => mayStore() ? tabStorage() : null;

/** @return {?Storage} that of the site; null where or while nothing may be kept */
export const mineOfSite = () => mayStore() ? siteStorage() : null;
