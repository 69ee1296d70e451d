/**
 * The screen of audiences: the list, and the form with the condition on visitors.
 *
 * <p>Comes in: what authors type. Goes out: audience records, or errors at the fields in plain words. Never: visitors.
 */
@NullMarked
package io.beckon.admin.audiences.ui;

import org.jspecify.annotations.NullMarked;
