/**
 * What the console knows of business events beyond their definition: which triggers the browser agent has, and how an event reads in
 * plain words.
 *
 * <p>Comes in: triggers, conditions and values, also of events that are not finished. Goes out: sentences in the reader's language.
 * Never: a change of an event.
 */
@NullMarked
package io.beckon.admin.events;

import org.jspecify.annotations.NullMarked;
