/**
 * The editor of tags, which categories, the pages of business events and the excluded pages of a site share.
 *
 * <p>Comes in: tags. Goes out: tags that work, or errors at their fields. Never: storage.
 */
@NullMarked
package io.beckon.admin.tags.ui;

import org.jspecify.annotations.NullMarked;
