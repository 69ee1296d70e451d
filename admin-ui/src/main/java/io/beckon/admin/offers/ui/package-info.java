/**
 * The screens of offers: the list, and the form with the preview beside it.
 *
 * <p>Comes in: what authors type. Goes out: offer records, or errors in plain words at the fields. Never: a card drawn by the console.
 */
@NullMarked
package io.beckon.admin.offers.ui;

import org.jspecify.annotations.NullMarked;
