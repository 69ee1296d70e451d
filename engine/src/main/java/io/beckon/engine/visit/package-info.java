/**
 * What the engine remembers of a visitor and of a visit: pages, tabs, seen ids, facts across visits, deadlines.
 *
 * <p>Comes in: accepted events. Goes out: state, and its compact encoding. Never: knowledge of categories, rules or offers.
 */
@NullMarked
package io.beckon.engine.visit;

import org.jspecify.annotations.NullMarked;
