import {mayOffer} from '../monitoring/consent.js';
import {record} from '../monitoring/record.js';
import {view} from '../monitoring/view.js';

/** The `begin` of the visit that the page view before was in. */
let begin = '';

/** Tells the next visit of a page that stays open what the one before knew: that the visitor wants no offers. */
export function repeatRefusal() {
  if (begin && begin !== view.begin && !mayOffer()) {
    record('ConsentChanged', {engagement: false});
  }
  begin = view.begin;
}
