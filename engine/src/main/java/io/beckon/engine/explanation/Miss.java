package io.beckon.engine.explanation;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing for which an event did not pass a filter. */
public sealed interface Miss {
    /**
     * A field did not compare as it should.
     *
     * @param unwanted whether it compares so, and should not
     * @param actual the field's text; absent when the event has none
     */
    record Compared(
            Condition.Compare condition,
            boolean unwanted,
            @Nullable String actual) implements Miss {}

    /**
     * The event is not in the category, or is in it and should not be.
     *
     * @param unwanted whether it should not be
     */
    record Category(CategoryId category, boolean unwanted) implements Miss {}

    /** All of these, of which a single one less would have been enough. */
    record Alternatives(List<Miss> misses) implements Miss {
        public Alternatives {
            misses = List.copyOf(misses);
        }
    }

    /** The event is of another type. */
    record Type(EventType wanted) implements Miss {}

    /**
     * No searched text is found.
     *
     * @param actual the field's text; absent when the event has none
     */
    record Text(Pattern.Search search, @Nullable String actual) implements Miss {}

    /** The event happened in another page view than what it was to go with. */
    record OtherPage() implements Miss {}
}
