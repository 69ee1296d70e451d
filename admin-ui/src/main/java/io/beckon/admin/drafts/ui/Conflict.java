package io.beckon.admin.drafts.ui;

import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;

/**
 * Two versions of one definition.
 *
 * @param mine what was typed here
 * @param theirs what somebody else has stored in the meantime
 * @param by who that is
 */
record Conflict<T>(Part<T> part, T mine, Draft<T> theirs, String by) {}
