package io.beckon.admin.tags;

import io.beckon.definitions.rules.Field;
import java.util.List;

/** What tags are made for, which decides what they may look at and who tests them. */
public enum TagUse {
    /** The pages of a business event; the browser tests them. */
    EVENT_PAGES,
    /** The pages on which nothing is offered; the server tests them. */
    EXCLUDED_PAGES,
    /** A category; the server tests it on every event. */
    CATEGORY;

    private static final List<Field> OF_PAGES =
            List.of(Field.PATH, Field.TITLE, Field.URL, Field.HOST, Field.LANGUAGE, Field.REFERRER);
    private static final List<Field> OF_EVENTS =
            List.of(Field.PATH, Field.TITLE, Field.URL, Field.HOST, Field.LANGUAGE, Field.REFERRER, new Field("name"));

    /** The fields to choose from, those that are chosen most often first; fields of an event's data not among them. */
    public List<Field> fields() {
        return switch (this) {
            case EVENT_PAGES, EXCLUDED_PAGES -> OF_PAGES;
            case CATEGORY -> OF_EVENTS;
        };
    }

    /** Whether a tag may look at the data of an event. */
    public boolean mayUseData() {
        return this == CATEGORY;
    }
}
