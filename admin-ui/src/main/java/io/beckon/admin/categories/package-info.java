/**
 * What the console knows of categories beyond their definition: which pages of a list they would put their label on, and why.
 *
 * <p>Comes in: tags and a list of pages. Goes out: what the engine itself says of them. Never: a second implementation of matching.
 */
@NullMarked
package io.beckon.admin.categories;

import org.jspecify.annotations.NullMarked;
