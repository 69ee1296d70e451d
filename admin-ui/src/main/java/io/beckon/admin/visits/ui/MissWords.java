package io.beckon.admin.visits.ui;

import io.beckon.admin.rules.FilterWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Pattern;
import io.beckon.engine.explanation.Miss;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for what an event did not pass: what it was, and what was expected. */
final class MissWords {
    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private final Words texts;
    private final FilterWords filters;

    MissWords(Words texts, FilterWords filters) {
        this.texts = texts;
        this.filters = filters;
    }

    /** The first few as a part of a sentence. */
    String of(List<Miss> misses) {
        List<String> said =
                new ArrayList<>(misses.stream().limit(MOST).map(this::of).toList());
        if (misses.size() > MOST) {
            said.add(texts.say("visits.values.more", misses.size() - MOST));
        }
        return String.join(texts.say("visits.rules.miss.join"), said);
    }

    private String of(Miss miss) {
        return switch (miss) {
            case Miss.Compared(Condition.Compare condition, boolean unwanted, String actual) ->
                compared(condition, unwanted, actual);
            case Miss.Category(var category, boolean unwanted) ->
                texts.say(
                        unwanted ? "visits.rules.miss.category-unwanted" : "visits.rules.miss.category",
                        filters.category(category));
            case Miss.Alternatives(List<Miss> alternatives) ->
                texts.say("visits.rules.miss.alternatives", of(alternatives));
            case Miss.Type(EventType wanted) ->
                texts.say(wanted == EventType.SYSTEM ? "visits.rules.miss.system" : "visits.rules.miss.business");
            case Miss.Text(Pattern.Search search, String actual) ->
                actual == null
                        ? texts.say("visits.rules.miss.text-absent", filters.field(search.field()))
                        : texts.say("visits.rules.miss.text", filters.field(search.field()), cut(actual));
            case Miss.OtherPage() -> texts.say("visits.rules.miss.page");
        };
    }

    private String compared(Condition.Compare condition, boolean unwanted, @Nullable String actual) {
        String field = filters.field(condition.field());
        if (unwanted) {
            return actual == null
                    ? texts.say("visits.rules.miss.absent-unwanted", field)
                    : texts.say("visits.rules.miss.unwanted", field, cut(actual));
        }
        String expected = filters.expected(condition);
        return actual == null
                ? texts.say("visits.rules.miss.absent", field, expected)
                : texts.say("visits.rules.miss.compared", field, cut(actual), expected);
    }

    private static String cut(String text) {
        return ValueList.cut(text, LONGEST);
    }
}
