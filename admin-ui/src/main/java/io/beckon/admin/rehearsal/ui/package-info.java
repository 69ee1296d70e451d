/**
 * The screen that rehearses a draft.
 *
 * <p>Comes in: a period and how many agents are assumed. Goes out: how far it has come, and what the draft would have done beside what is
 * live. Never: a run that goes on when nobody looks at it.
 */
@NullMarked
package io.beckon.admin.rehearsal.ui;

import org.jspecify.annotations.NullMarked;
