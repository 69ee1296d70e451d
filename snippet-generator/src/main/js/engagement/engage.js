import {notify} from '../notification/notify.js';
import {presentInvitation} from './present-invitation.js';

/** Shows the invitations of the runtime as cards. */
export function engage() {
  notify(presentInvitation);
}
