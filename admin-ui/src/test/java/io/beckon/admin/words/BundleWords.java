package io.beckon.admin.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's texts without a console. */
public record BundleWords(ResourceBundle texts, Locale language) implements Words {
    public static final Words ENGLISH = in(Locale.ENGLISH);
    public static final Words GERMAN = in(Locale.GERMAN);

    /** The texts in this language; a missing key throws. */
    public static Words in(Locale language) {
        return new BundleWords(
                ResourceBundle.getBundle(
                        "vaadin-i18n.translations",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    @Override
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }
}
