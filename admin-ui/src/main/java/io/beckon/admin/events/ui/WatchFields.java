package io.beckon.admin.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.rows.Rows;
import io.beckon.admin.tags.TagUse;
import io.beckon.admin.tags.ui.TagsEditor;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.Trigger;
import java.util.List;
import java.util.Optional;

/** What the browser agent watches for, where, on which conditions, and what it reads. */
final class WatchFields extends Div {
    private static final int MOST_TRIGGERS = 5;
    private static final int MOST_PAGES = 20;
    private static final int MOST_VALUES = 30;

    /** What a new event starts from, until somebody says what must happen; shown as an empty row. */
    static final Trigger UNWRITTEN = new Trigger.Dom("click", ElementId.of("unwritten"), 1);

    private final Rows<Trigger> triggers;
    private final TagsEditor pages;
    private final ConditionEditor condition;
    private final ConditionEditor postcondition;
    private final Rows<EventValue> values;
    private final Anchor newElement = new Anchor();

    WatchFields(SiteElements elements, Runnable changed) {
        triggers = new Rows<>(
                "event-trigger",
                getTranslation("events.triggers.add"),
                MOST_TRIGGERS,
                () -> new TriggerRow(elements, changed),
                changed);
        pages = new TagsEditor("event-page", TagUse.EVENT_PAGES, MOST_PAGES, changed);
        condition = new ConditionEditor("event-condition", getTranslation("events.condition"), elements, changed);
        postcondition =
                new ConditionEditor("event-postcondition", getTranslation("events.postcondition"), elements, changed);
        values = new Rows<>(
                "event-value",
                getTranslation("events.values.add"),
                MOST_VALUES,
                () -> new ValueRow(elements, this::standsTwice, changed),
                changed);
        newElement.setId("event-new-element");
        newElement.setText(getTranslation("events.element.new"));
        newElement.setTarget(AnchorTarget.BLANK);
        addClassName("watch-fields");
        add(
                section("events.triggers", triggers, newElement),
                section("events.pages", pages),
                section("events.conditions", condition, postcondition),
                section("events.values", values));
    }

    void linkNewElement(String url) {
        newElement.setHref(url);
    }

    void show(BusinessEvent event) {
        List<Trigger> written = event.triggers().stream()
                .filter(trigger -> !trigger.equals(UNWRITTEN))
                .toList();
        triggers.show(written);
        if (written.isEmpty()) {
            triggers.add();
        }
        pages.show(event.pages());
        condition.show(event.condition());
        postcondition.show(event.postcondition());
        values.show(event.values());
    }

    /** The event with what the fields hold; empty when something is wrong, and the errors are at the fields now. */
    Optional<Watched> read() {
        Optional<List<Trigger>> when = triggers.read();
        if (triggers.size() == 0) {
            triggers.setError(getTranslation("events.triggers.missing"));
        }
        Optional<List<Tag>> where = pages.read();
        boolean isWatched = condition.check();
        boolean isSent = postcondition.check();
        Optional<List<EventValue>> what = values.read();
        boolean isRight =
                triggers.size() > 0 && when.isPresent() && where.isPresent() && isWatched && isSent && what.isPresent();
        return isRight ? Optional.of(peek()) : Optional.empty();
    }

    /** What the fields hold so far. */
    Watched peek() {
        return new Watched(pages.peek(), condition.peek(), triggers.peek(), postcondition.peek(), values.peek());
    }

    void setReadOnly(boolean readOnly) {
        triggers.setReadOnly(readOnly);
        pages.setReadOnly(readOnly);
        condition.setReadOnly(readOnly);
        postcondition.setReadOnly(readOnly);
        values.setReadOnly(readOnly);
        newElement.setVisible(!readOnly);
    }

    private boolean standsTwice(String name) {
        return values.peek().stream().filter(value -> value.name().equals(name)).count() > 1;
    }

    private Div section(String key, Component... fields) {
        Paragraph help = new Paragraph(getTranslation(key + ".help"));
        help.addClassName("form-section__help");
        Div section = new Div(new H3(getTranslation(key)), help);
        section.add(fields);
        section.addClassName("form-section");
        return section;
    }
}
