/**
 * What the console knows of tags beyond their definition: where they are used, how they read in plain words, and whether they work.
 *
 * <p>Comes in: tags, also unfinished ones. Goes out: sentences in the reader's language. Never: a second implementation of matching.
 */
@NullMarked
package io.beckon.admin.tags;

import org.jspecify.annotations.NullMarked;
