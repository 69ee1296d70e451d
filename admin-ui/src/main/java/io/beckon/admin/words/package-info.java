/**
 * How what knows no screen speaks the language of its reader.
 *
 * <p>Comes in: keys of {@code vaadin-i18n} and what fills their places. Goes out: texts. Never: a choice of the language.
 */
@NullMarked
package io.beckon.admin.words;

import org.jspecify.annotations.NullMarked;
