package io.beckon.admin.layout;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The texts of the console in {@code vaadin-i18n/translations}; English for whoever asks for another language than there is. */
@Component
final class ConsoleTexts implements I18NProvider {
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return ConsoleLanguages.ALL;
    }

    /** The text with its {@code {0}} filled in; a missing key is shown as itself, so that it is seen. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_ELSE);
        if (!texts.containsKey(key)) {
            return "!" + key + "!";
        }
        return new MessageFormat(texts.getString(key), locale).format(params);
    }
}
