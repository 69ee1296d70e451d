package io.beckon.engine.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Patterns that fit {@link RandomVisits}: small enough to be completed often. */
final class RandomPatterns {
    /** The templates that lead to patterns of their own. */
    enum Template {
        SINGLETON,
        SEQUENCE,
        SET,
        COUNTER,
        SEARCH,
        ABSENCE,
        SCORE,
        DWELL,
        HESITATION
    }

    private static final long[] DURATIONS = {1, 10, 20, 31, 60, 100};

    private final RandomGenerator random;

    RandomPatterns(RandomGenerator random) {
        this.random = random;
    }

    Pattern next(Template template) {
        return switch (template) {
            case SINGLETON -> new Pattern.Singleton(filter());
            case SEQUENCE -> new Pattern.Sequence(filters(), window(), random.nextInt(3) == 0);
            case SET -> new Pattern.Set(filters(), window());
            case COUNTER -> new Pattern.Counter(filter(), 1 + random.nextInt(5), window());
            case SEARCH -> new Pattern.Search(filter(), RandomVisits.QUERY, texts(), mode());
            case ABSENCE -> new Pattern.Absence(filter(), filter(), duration(), random.nextBoolean());
            case SCORE -> score(window());
            case DWELL -> new Pattern.Dwell(CategoryId.of(random.nextInt(3) == 0 ? "two" : "low"), duration());
            case HESITATION ->
                new Pattern.Hesitation(filter(), filters().subList(0, 1 + random.nextInt(2)), duration());
        };
    }

    Repeat repeat() {
        return oneOf(List.of(Repeat.values()));
    }

    Filter filter() {
        String name = RandomVisits.NAMES.get(random.nextInt(3));
        return switch (random.nextInt(9)) {
            case 0 -> Filter.ANY;
            case 1 -> new Filter(EventType.BUSINESS, null, null, null);
            case 2 -> new Filter(null, null, CategoryId.of("low"), null);
            case 3 -> Filter.event(name).in(CategoryId.of("two"));
            case 4 -> Filter.event(name).where(atLeast(1));
            case 5 ->
                Filter.ANY.where(new Condition.All(List.of(
                        new Condition.InCategory(CategoryId.of("low")), new Condition.None(List.of(atLeast(1))))));
            case 6 -> random.nextInt(4) == 0 ? Filter.event("EngagementShown") : Filter.event(name);
            default -> Filter.event(name);
        };
    }

    private List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        for (int left = random.nextInt(5) == 0 ? 4 : 2 + random.nextInt(2); left > 0; left--) {
            filters.add(filter());
        }
        return filters;
    }

    /** Within a duration weights are positive; elsewhere one must be. */
    private Pattern score(Window window) {
        boolean isTimed = window instanceof Window.Duration;
        List<Weighted> filters = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int weight = isTimed || filters.isEmpty() || random.nextInt(3) > 0
                    ? 1 + random.nextInt(5)
                    : -1 - random.nextInt(4);
            filters.add(new Weighted(filter(), weight));
        }
        return new Pattern.Score(filters, 1 + random.nextInt(12), window);
    }

    private Window window() {
        return switch (random.nextInt(4)) {
            case 0 -> new Window.Visit();
            case 1 -> new Window.PageView();
            default -> new Window.Duration(duration());
        };
    }

    private long duration() {
        return DURATIONS[random.nextInt(DURATIONS.length)];
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            texts.add(random.nextInt(4) == 0 ? "?" : RandomVisits.WORDS.get(random.nextInt(RandomVisits.WORDS.size())));
        }
        texts.replaceAll(text -> text.equals("?") ? "re" : text);
        return texts;
    }

    private Pattern.Search.Mode mode() {
        return oneOf(List.of(Pattern.Search.Mode.values()));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Condition atLeast(int value) {
        return new Condition.Compare(RandomVisits.VALUE, Operator.AT_LEAST, List.of(String.valueOf(value)), false);
    }
}
