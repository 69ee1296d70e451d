package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import io.beckon.admin.visits.Names;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ExampleShop;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A visit, standing alone: no route is needed. */
abstract class VisitPanelScreen extends BrowserlessTest {
    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    static VisitPanel open(Set<String> rules) {
        Words texts = UI.getCurrent()::getTranslation;
        VisitWords words = new VisitWords(
                texts,
                new Times(texts, Locale.GERMAN, ZoneId.of("Europe/Berlin")),
                new Names(ExampleShop.site()),
                "shop",
                rules,
                at(0));
        VisitPanel panel = new VisitPanel(words, List.of(), InstantSource.system());
        UI.getCurrent().add(panel);
        return panel;
    }

    final List<String> rows(VisitPanel panel) {
        return find(MomentRow.class, panel).all().stream()
                .map(VisitPanelScreen::words)
                .toList();
    }

    /** The texts of a component in their order, with a space between them. */
    static String words(Component component) {
        List<String> texts = new ArrayList<>();
        elements(component.getElement())
                .filter(Element::isTextNode)
                .map(Element::getText)
                .forEach(texts::add);
        return String.join(" ", texts).replaceAll("\\s+", " ").strip();
    }

    static Stream<Element> elements(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(VisitPanelScreen::elements));
    }
}
