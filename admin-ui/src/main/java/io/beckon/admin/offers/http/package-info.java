/**
 * The page of the preview, on the console's port.
 *
 * <p>Comes in: a request of somebody who is signed in. Goes out: always the same page, with a policy that lets nothing run but its own
 * script. Never: anything about a site; what is shown is posted to the page by the window around it.
 */
@NullMarked
package io.beckon.admin.offers.http;

import org.jspecify.annotations.NullMarked;
