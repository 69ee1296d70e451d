package io.beckon.admin.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's texts without a console. */
public record BundleWords(ResourceBundle texts) implements Words {
    public static final Words ENGLISH = in(Locale.ENGLISH);
    public static final Words GERMAN = in(Locale.GERMAN);

    private static Words in(Locale locale) {
        return new BundleWords(ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    @Override
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(arguments);
    }
}
