import {COMMANDS} from '../monitoring/commands.js';
import {mayOffer} from '../monitoring/consent.js';
import {consentChanged, pageEntered, pageExited, readinessChanged} from '../page/signal.js';
import {takeAway} from './invitation.js';
import {listen} from './listeners.js';
import {repeatRefusal} from './repeat-refusal.js';
import {requestEngagement} from './request.js';
import {closeStream, openStream} from './stream.js';

/** Listens to the runtime while the page is visible, and presents the invitations that arrive. */
export function notify() {
  COMMANDS['on'] = listen;
  COMMANDS['open'] = requestEngagement;
  [consentChanged, pageEntered, readinessChanged].forEach((signal) => signal.push(openStream));
  pageEntered.push(repeatRefusal);
  pageExited.push(closeStream);
  consentChanged.push(() => {
    if (!mayOffer()) {
      takeAway();
    }
  });
}
