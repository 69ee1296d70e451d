package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Privacy;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Tag;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the site's pages are, which language and time they live in, and what its script does. */
final class PageFields extends Div {
    private static final int MOST_ORIGINS = 50;
    private static final int LONGEST_INACTIVITY_MINUTES = 240;
    private static final List<String> LANGUAGES =
            List.of("cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "nl", "no", "pl", "pt", "ro", "sv", "tr");

    private final TextArea origins = new TextArea();
    private final ComboBox<String> timeZone = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final TextField cookieDomain = new TextField();
    private final IntegerField inactivity = new IntegerField();
    private final Checkbox hashRoutes = new Checkbox();
    private final RadioButtonGroup<Boolean> modules = new RadioButtonGroup<>();
    private long shownInactivityMillis;

    PageFields() {
        addClassName("form");
        origins.setId("settings-origins");
        origins.setLabel(getTranslation("settings.origins"));
        origins.setHelperText(getTranslation("settings.origins.help"));
        origins.setMinRows(2);
        origins.addClassName("code");
        timeZone.setId("settings-time-zone");
        timeZone.setLabel(getTranslation("settings.time-zone"));
        timeZone.setHelperText(getTranslation("settings.time-zone.help"));
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        language.setId("settings-language");
        language.setLabel(getTranslation("settings.language"));
        language.setHelperText(getTranslation("settings.language.help"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(this::languageName);
        cookieDomain.setId("settings-cookie-domain");
        cookieDomain.setLabel(getTranslation("settings.cookie-domain"));
        cookieDomain.setHelperText(getTranslation("settings.cookie-domain.help"));
        cookieDomain.setPlaceholder("example.com");
        inactivity.setId("settings-inactivity");
        inactivity.setLabel(getTranslation("settings.inactivity"));
        inactivity.setHelperText(getTranslation("settings.inactivity.help"));
        inactivity.setStepButtonsVisible(true);
        hashRoutes.setId("settings-hash-routes");
        hashRoutes.setLabel(getTranslation("settings.hash-routes"));
        modules.setId("settings-modules");
        modules.setLabel(getTranslation("settings.modules"));
        modules.setItems(true, false);
        modules.setItemLabelGenerator(
                offers -> getTranslation(offers ? "settings.modules.all" : "settings.modules.monitoring"));
        Marks.forgive(origins);
        Marks.forgive(cookieDomain);
        Marks.forgive(timeZone);
        Marks.forgive(language);
        Marks.forgive(inactivity);
        Div two = new Div(timeZone, language, cookieDomain, inactivity);
        two.addClassName("form-columns");
        add(origins, two, hashRoutes, modules);
    }

    void show(Settings settings) {
        origins.setValue(String.join("\n", settings.origins()));
        timeZone.setValue(settings.timeZone().getId());
        offerLanguage(settings.language());
        language.setValue(settings.language());
        cookieDomain.setValue(Objects.requireNonNullElse(settings.cookieDomain(), ""));
        shownInactivityMillis = settings.inactivityMillis();
        inactivity.setValue(minutes(shownInactivityMillis));
        hashRoutes.setValue(settings.hashRoutes());
        modules.setValue(settings.notification());
        List.<HasValidation>of(origins, cookieDomain, timeZone, language, inactivity)
                .forEach(Marks::clear);
    }

    boolean check() {
        List<String> typed = Inputs.lines(origins.getValue());
        String domain = cookieDomain.getValue().strip();
        Integer minutes = inactivity.getValue();
        List<Boolean> verdicts = List.of(
                Marks.mark(origins, areOrigins(typed), getTranslation("settings.origins.invalid")),
                Marks.mark(timeZone, timeZone.getValue() != null, getTranslation("settings.time-zone.missing")),
                Marks.mark(language, language.getValue() != null, getTranslation("settings.language.missing")),
                Marks.mark(
                        cookieDomain,
                        domain.isEmpty() || domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"),
                        getTranslation("settings.cookie-domain.invalid")),
                Marks.mark(
                        inactivity,
                        minutes != null && minutes >= 1 && minutes <= LONGEST_INACTIVITY_MINUTES,
                        getTranslation("settings.inactivity.invalid")));
        return !verdicts.contains(false);
    }

    private static boolean areOrigins(List<String> lines) {
        return !lines.isEmpty()
                && lines.size() <= MOST_ORIGINS
                && lines.stream().allMatch(line -> Inputs.origin(line).isPresent());
    }

    /** The settings, of what is typed here and of the other groups; only after a check. */
    Settings settings(Privacy privacy, Caps caps, List<Tag> excludedPages) {
        String domain = cookieDomain.getValue().strip();
        return new Settings(
                Inputs.lines(origins.getValue()).stream()
                        .flatMap(line -> Inputs.origin(line).stream())
                        .distinct()
                        .toList(),
                ZoneId.of(timeZone.getValue()),
                language.getValue(),
                domain.isEmpty() ? null : domain,
                hashRoutes.getValue(),
                inactivityMillis(),
                modules.getValue(),
                privacy,
                caps,
                excludedPages);
    }

    /** A time that nobody changed stays as exact as it was. */
    private long inactivityMillis() {
        int typed = inactivity.getValue();
        return typed == minutes(shownInactivityMillis)
                ? shownInactivityMillis
                : Duration.ofMinutes(typed).toMillis();
    }

    private static int minutes(long millis) {
        return (int) Duration.ofMillis(millis).toMinutes();
    }

    void setReadOnly(boolean isReadOnly) {
        origins.setReadOnly(isReadOnly);
        timeZone.setReadOnly(isReadOnly);
        language.setReadOnly(isReadOnly);
        cookieDomain.setReadOnly(isReadOnly);
        inactivity.setReadOnly(isReadOnly);
        hashRoutes.setReadOnly(isReadOnly);
        modules.setReadOnly(isReadOnly);
    }

    private void offerLanguage(String tag) {
        if (!LANGUAGES.contains(tag)) {
            language.setItems(Stream.concat(LANGUAGES.stream(), Stream.of(tag)).toList());
        }
    }

    private String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(getLocale()) + " (" + tag + ")";
    }
}
