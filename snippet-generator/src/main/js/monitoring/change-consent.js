import {cleanFields} from '../page/clean.js';
import {consentChanged, emit} from '../page/signal.js';
import {decideConsent, maySend, mayStore} from './consent.js';
import {forgetAll, forgetUnsent} from './forget.js';
import {record} from './record.js';
import {lookAgain} from './visit-cookie.js';
import {keepVisitor} from './visitor.js';

/**
 * The visitor decided. What was kept is deleted when nothing may be kept any more; what was held in memory is kept when it may be, unless
 * an earlier page kept its own.
 * @param {!PageConsent} consent
 */
export function changeConsent(consent) {
  decideConsent(consent);
  if (mayStore()) {
    lookAgain();
    keepVisitor();
  } else {
    forgetAll();
  }
  if (!maySend()) {
    forgetUnsent();
  }
  emit(consentChanged);
  record('ConsentChanged', cleanFields(consent));
}
