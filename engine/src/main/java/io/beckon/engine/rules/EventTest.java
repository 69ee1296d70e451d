package io.beckon.engine.rules;

import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import io.beckon.engine.visit.FieldReader;
import java.util.List;
import java.util.function.Predicate;

/**
 * Asks single events what the rules would: for people, without an index. Immutable; any number of threads may ask at once.
 *
 * <p>The factories throw an {@link IllegalArgumentException} that says what is wrong.
 */
public final class EventTest {
    private final Predicate<String> name;
    private final EventCheck check;
    private final FieldReader[] fields;

    private EventTest(Predicate<String> name, EventCheck check, Fields fields) {
        this.name = name;
        this.check = check;
        this.fields = fields.readers();
    }

    /** Whether events pass the filter. */
    public static EventTest of(Filter filter, CategoryIndex categories) {
        Fields fields = new Fields();
        return new EventTest(named(filter), selected(filter, categories, fields), fields);
    }

    /** Whether the condition holds for events. */
    public static EventTest of(Condition condition, CategoryIndex categories) {
        Fields fields = new Fields();
        return new EventTest(_ -> true, new Conditions(categories, fields).compile(condition), fields);
    }

    /** Whether events are what is searched for. */
    public static EventTest of(Pattern.Search search, CategoryIndex categories) {
        Fields fields = new Fields();
        EventCheck selected = selected(search.filter(), categories, fields);
        int field = fields.number(search.field());
        List<TextCheck> texts = search.texts().stream()
                .map(text -> PatternCompiler.check(search.mode(), text))
                .toList();
        EventCheck found = reading -> {
            Subject subject = reading.subject(field);
            return subject != null && texts.stream().anyMatch(text -> text.passes(subject));
        };
        return new EventTest(named(search.filter()), Conditions.all(selected, found), fields);
    }

    /** Whether the event passes. */
    public boolean passes(CategorisedEvent event) {
        Reading reading = new Reading();
        reading.begin(event, fields);
        return name.test(event.event().name()) && check.passes(reading);
    }

    private static Predicate<String> named(Filter filter) {
        String wanted = filter.event();
        return wanted == null ? name -> !SystemEvents.isEngagement(name) : wanted::equals;
    }

    private static EventCheck selected(Filter filter, CategoryIndex categories, Fields fields) {
        EventCheck rest =
                SelectedEvents.by(filter, new Conditions(categories, fields)).restWithCategory();
        return rest == null ? _ -> true : rest;
    }
}
