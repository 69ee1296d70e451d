/**
 * What a story defines, with names that no other run has.
 *
 * <p>Comes in: chance. Goes out: the same campaign as text for the screens and as {@code site.json} for the command line. Never: a
 * name that is used twice.
 */
@NullMarked
package io.beckon.journeys.site;

import org.jspecify.annotations.NullMarked;
