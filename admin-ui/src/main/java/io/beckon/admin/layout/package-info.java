/**
 * The frame around every screen: navigation, language, light and dark, and the pieces that screens are made of.
 *
 * <p>Comes in: the signed-in user and the sites. Goes out: a frame. Never: knowledge of a screen inside it.
 */
@NullMarked
package io.beckon.admin.layout;

import org.jspecify.annotations.NullMarked;
