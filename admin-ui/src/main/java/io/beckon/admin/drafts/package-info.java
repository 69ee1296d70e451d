/**
 * What is edited: every definition of every site as a draft, which is the record that will be published, with an id and a version.
 *
 * <p>Comes in: definition records from screens and imports. Goes out: the same records, and the whole site. Never: a lost edit; who saves
 * on an older version than the stored one is told so and decides.
 */
@NullMarked
package io.beckon.admin.drafts;

import org.jspecify.annotations.NullMarked;
