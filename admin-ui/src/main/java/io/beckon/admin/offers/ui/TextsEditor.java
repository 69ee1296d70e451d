package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.offers.OfferSketch;
import io.beckon.definitions.wire.OfferTexts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The texts of an offer in all its languages, the site's own first. */
final class TextsEditor {
    private static final int MOST_LANGUAGES = 50;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final List<String> COMMON = List.of(
            "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "nl", "no", "pl", "pt",
            "ro", "ru", "sv", "tr", "uk", "zh");

    private final String defaultLanguage;
    private final FormScope scope;
    private final Consumer<String> turnedTo;
    private final List<LanguageTexts> languages = new ArrayList<>();
    private final Div sections = new Div();
    private final ComboBox<String> add = new ComboBox<>();
    private final Div content;
    private boolean readOnly;

    /**
     * The fields.
     *
     * @param turnedTo told the language whose texts the author turns to
     */
    TextsEditor(String defaultLanguage, FormScope scope, Consumer<String> turnedTo) {
        this.defaultLanguage = defaultLanguage;
        this.scope = scope;
        this.turnedTo = turnedTo;
        add.setId("offer-language-add");
        add.setLabel(scope.say("offers.language.add"));
        add.setPlaceholder(scope.say("offers.language.add.placeholder"));
        add.setItemLabelGenerator(
                tag -> Locale.forLanguageTag(tag).getDisplayName(scope.language()) + " (" + tag + ")");
        add.setAllowCustomValue(true);
        add.setManualValidation(true);
        add.addCustomValueSetListener(typed -> addLanguage(typed.getDetail().strip()));
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                addLanguage(change.getValue());
            }
        });
        sections.addClassName("offer-languages");
        content = new Div(sections, add);
    }

    Component content() {
        return content;
    }

    void show(Map<String, OfferTexts> texts) {
        languages.clear();
        insert(defaultLanguage);
        new TreeMap<>(texts).forEach((language, shown) -> {
            if (!language.equals(defaultLanguage)) {
                insert(language);
            }
        });
        languages.forEach(section -> {
            OfferTexts shown = texts.get(section.language());
            if (shown != null) {
                section.show(shown);
            }
        });
        arrange();
    }

    /** The languages, the site's own first. */
    List<String> languages() {
        return languages.stream().map(LanguageTexts::language).toList();
    }

    /** What is typed, complete or not. */
    Map<String, OfferSketch.Words> sketch() {
        Map<String, OfferSketch.Words> typed = new HashMap<>();
        languages.forEach(section -> typed.put(section.language(), section.sketch()));
        return typed;
    }

    boolean check() {
        return languages.stream().map(LanguageTexts::check).reduce(true, Boolean::logicalAnd);
    }

    /** The texts; only after a check that found nothing. */
    Map<String, OfferTexts> read() {
        Map<String, OfferTexts> texts = new HashMap<>();
        languages.forEach(section -> texts.put(section.language(), section.read()));
        return texts;
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        arrange();
    }

    private void addLanguage(String tag) {
        boolean isThere =
                languages.stream().anyMatch(section -> section.language().equalsIgnoreCase(tag));
        boolean isTag = LANGUAGE.matcher(tag).matches();
        if (Marks.mark(
                add, isTag && !isThere, scope.say(isTag ? "offers.error.language-there" : "offers.error.language"))) {
            insert(tag);
            arrange();
            add.clear();
            scope.changed().run();
            turnedTo.accept(tag);
        }
    }

    private void insert(String tag) {
        languages.add(new LanguageTexts(
                tag, tag.equals(defaultLanguage), scope, () -> turnedTo.accept(tag), this::removeLanguage));
    }

    private void removeLanguage(String tag) {
        languages.removeIf(section -> section.language().equals(tag));
        arrange();
        scope.changed().run();
    }

    private void arrange() {
        sections.removeAll();
        languages.forEach(section -> sections.add(section.content()));
        languages.forEach(section -> section.setReadOnly(readOnly));
        add.setItems(COMMON.stream()
                .filter(tag -> languages.stream()
                        .noneMatch(section -> section.language().equals(tag)))
                .toList());
        add.setVisible(!readOnly && languages.size() < MOST_LANGUAGES);
    }
}
