package io.beckon.admin.publishing.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's texts without a console; a missing key throws. */
final class BundleTexts implements Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle texts;

    BundleTexts(Locale language) {
        this.language = language;
        texts = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_FALLBACK);
    }

    @Override
    public String text(String key, Object... parameters) {
        return new MessageFormat(texts.getString(key), language).format(parameters);
    }
}
