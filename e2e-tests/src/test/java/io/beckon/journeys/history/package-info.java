/**
 * What the server says it has received and decided.
 *
 * <p>Comes in: the history API of the internal port. Goes out: visits as values. Never: the screens' view of them; that is what they
 * are compared with.
 */
@NullMarked
package io.beckon.journeys.history;

import org.jspecify.annotations.NullMarked;
