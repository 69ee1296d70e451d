/**
 * The screen of categories, with a tester beside the form.
 *
 * <p>Comes in: drafts of categories. Goes out: drafts that the service stores. Never: a decision about what matches.
 */
@NullMarked
package io.beckon.admin.categories.ui;

import org.jspecify.annotations.NullMarked;
