/**
 * Past and present visits: what happened, what was decided and why, and what became of it.
 *
 * <p>Comes in: answers of a runtime's history, the site as the visit's own version had it. Goes out: pages of visits, and the timeline of
 * one. Never: a change of anything, a visit of another site, or markup of a visitor as markup.
 */
@NullMarked
package io.beckon.admin.visits;

import org.jspecify.annotations.NullMarked;
