package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.FieldReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The event that is being matched, with each field read once and only when a check asks for it. Used again for the next event. */
final class Reading {
    private FieldReader[] fields = {};
    private @Nullable Subject[] subjects = {};
    private boolean[] isRead = {};
    private @Nullable CategorisedEvent current;

    /** Begins with an event; the fields are known by their places. */
    void begin(CategorisedEvent next, FieldReader[] wanted) {
        current = next;
        fields = wanted;
        if (isRead.length < wanted.length) {
            isRead = new boolean[wanted.length];
            subjects = new Subject[wanted.length];
        }
        Arrays.fill(isRead, 0, wanted.length, false);
    }

    Event event() {
        return current().event();
    }

    /** The page view that the event names; absent when it names none. */
    @Nullable
    PageId page() {
        return current().page();
    }

    Categories categories() {
        return current().categories();
    }

    /** The text of a field; absent when the event does not carry it. */
    @Nullable
    Subject subject(int field) {
        if (!isRead[field]) {
            String text = fields[field].text(event());
            subjects[field] = text == null ? null : new Subject(text);
            isRead[field] = true;
        }
        return subjects[field];
    }

    private CategorisedEvent current() {
        if (current == null) {
            throw new IllegalStateException("Expected an event to be read, but there is none.");
        }
        return current;
    }
}
