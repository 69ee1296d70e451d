/**
 * The screen that brings a draft to its visitors: what is live, what would change, whether it may, and how to go back.
 *
 * <p>Comes in: how a site stands. Goes out: orders to publish, to roll back, to switch offers. Never: a change of a definition.
 */
@NullMarked
package io.beckon.admin.publishing.ui;

import org.jspecify.annotations.NullMarked;
