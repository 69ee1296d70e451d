package io.beckon.admin.categories.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.categories.CategoryTrial;
import io.beckon.admin.categories.TestPages;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.tags.TagWords;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows at once which pages of a pasted list a category takes, and which part of them made it. */
final class TesterPanel extends Aside {
    private static final int LONGEST_TEXT = 100_000;

    private final TagWords words = new TagWords(this::getTranslation);
    private final TextArea pages = new TextArea();
    private final Span summary = new Span();
    private final Paragraph note = new Paragraph();
    private final UnorderedList outcomes = new UnorderedList();
    private Category.Match match = Category.Match.ANY;
    private List<Tag> tags = List.of();
    private int unfinished;
    private String origin = "";

    TesterPanel() {
        addClassNames("tester", "card");
        pages.setId("category-tester-pages");
        pages.setLabel(getTranslation("categories.tester.pages"));
        pages.setHelperText(getTranslation("categories.tester.help", TestPages.MOST));
        pages.setMaxLength(LONGEST_TEXT);
        pages.setMinRows(4);
        pages.setMaxRows(10);
        pages.setWidthFull();
        pages.setValueChangeMode(ValueChangeMode.LAZY);
        pages.addValueChangeListener(_ -> test());
        summary.setId("category-tester-summary");
        summary.addClassName("tester__summary");
        summary.getElement().setAttribute("role", "status");
        note.setId("category-tester-note");
        note.addClassName("tester__note");
        outcomes.setId("category-tester-outcomes");
        outcomes.addClassName("tester__outcomes");
        add(new H3(getTranslation("categories.tester.title")), pages, summary, note, outcomes);
        test();
    }

    /** What stands before a path that is pasted without an address. */
    void useOrigin(String site) {
        origin = site;
        pages.setPlaceholder(getTranslation("categories.tester.example", site));
    }

    /** Tests with these tags from now on. */
    void use(Category.Match match, List<Tag> tags, int unfinished) {
        this.match = match;
        this.tags = tags;
        this.unfinished = unfinished;
        test();
    }

    private void test() {
        TestPages lines = TestPages.parse(pages.getValue(), origin);
        outcomes.removeAll();
        summary.setVisible(!lines.pages().isEmpty() && !tags.isEmpty());
        if (lines.pages().isEmpty()) {
            tell(getTranslation("categories.tester.empty"));
        } else if (tags.isEmpty()) {
            tell(getTranslation("categories.tester.no-tag"));
        } else {
            show(CategoryTrial.of(match, tags, lines.pages()), lines.leftOut());
        }
    }

    private void show(CategoryTrial trial, int leftOut) {
        summary.setText(getTranslation(
                "categories.tester.summary",
                trial.pagesInside(),
                trial.outcomes().size()));
        trial.outcomes().forEach(outcome -> outcomes.add(item(outcome)));
        tell(String.join(" ", notes(trial, leftOut)));
    }

    private List<String> notes(CategoryTrial trial, int leftOut) {
        String unknown = trial.unknown().stream().map(words::label).sorted().collect(Collectors.joining(", "));
        return Stream.of(
                        unfinished == 0 ? "" : getTranslation("categories.tester.unfinished", unfinished),
                        leftOut == 0
                                ? ""
                                : getTranslation(
                                        "categories.tester.left-out", leftOut, TestPages.MOST, TestPages.LONGEST),
                        unknown.isEmpty() ? "" : getTranslation("categories.tester.unknown", unknown))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void tell(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
    }

    private Component item(CategoryTrial.Outcome outcome) {
        Icon icon = (outcome.isIn() ? VaadinIcon.CHECK : VaadinIcon.MINUS).create();
        icon.getElement().setAttribute("role", "img");
        icon.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(outcome.isIn() ? "categories.tester.in" : "categories.tester.out"));
        Div told = new Div();
        told.addClassName("tester__page");
        outcome.texts().forEach(text -> told.add(line(text)));
        Div chips = new Div();
        chips.addClassName("tester__tags");
        outcome.tags().forEach(tag -> chips.add(Chip.quiet(words.say(tag))));
        chips.setVisible(!outcome.tags().isEmpty());
        told.add(chips);
        ListItem item = new ListItem(icon, told);
        item.addClassName("tester__outcome");
        item.setClassName("tester__outcome--in", outcome.isIn());
        return item;
    }

    private Component line(CategoryTrial.MarkedText text) {
        Div line = new Div();
        line.addClassName("tester__text");
        boolean isPlain = text.field().equals(Field.URL) || text.field().equals(Field.TITLE);
        line.setClassName("tester__text--address", text.field().equals(Field.URL));
        if (!isPlain) {
            Span label = new Span(words.label(text.field()));
            label.addClassName("tester__label");
            line.add(label);
        }
        line.add(new Marked(text.text(), text.marks()));
        return line;
    }
}
