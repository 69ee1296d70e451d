/**
 * The runtime: accepts events, keeps visits, offers, remembers.
 *
 * <p>In: packages and events. Out: invitations and history. Never: a decision of its own, which is the engine's work.
 */
@NullMarked
package io.beckon.runtime;

import org.jspecify.annotations.NullMarked;
