/**
 * The screen of monitored elements: the named parts of pages that events are about.
 *
 * <p>Comes in: names and CSS selectors. Goes out: drafts of elements. Never: a selector that no browser understands.
 */
@NullMarked
package io.beckon.admin.elements.ui;

import org.jspecify.annotations.NullMarked;
