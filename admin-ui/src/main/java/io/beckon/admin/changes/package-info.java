/**
 * What differs between two versions of a definition, in the words of the console.
 *
 * <p>Comes in: two versions, and the sites whose names count. Goes out: changes of fields, and texts. Never: a definition that is changed.
 */
@NullMarked
package io.beckon.admin.changes;

import org.jspecify.annotations.NullMarked;
