package io.beckon.admin.visits;

import io.beckon.definitions.history.VisitResult;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitorId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which visits of a site are looked for; what is absent does not restrict. Its form in a URL is {@link #parameters()}.
 *
 * @param identity the user whom the site named
 * @param rule a rule that fired
 * @param result what became of it; of the rule, where one is named
 * @param event the name of an event that happened
 */
public record VisitFilter(
        Period period,
        @Nullable VisitorId visitor,
        @Nullable String identity,
        @Nullable RuleId rule,
        @Nullable VisitResult result,
        @Nullable String event) {
    /** What is shown before anybody asks. */
    public static final VisitFilter USUAL = new VisitFilter(Period.Preset.LAST_7_DAYS, null, null, null, null, null);

    /** The filter that a URL describes; what makes no sense in it is left out. */
    public static VisitFilter parse(Map<String, String> parameters) {
        return new VisitFilter(
                period(parameters),
                read(parameters, "visitor", VisitorId::of),
                read(parameters, "identity", Function.identity()),
                read(parameters, "rule", RuleId::of),
                read(parameters, "result", VisitResult::parse),
                read(parameters, "event", Function.identity()));
    }

    /** The parameters of a URL that {@link #parse} reads. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        switch (period) {
            case Period.Preset preset when preset == USUAL.period -> {}
            case Period.Preset preset -> parameters.put("period", preset.text());
            case Period.Days days -> {
                parameters.put("from", days.from().toString());
                parameters.put("to", days.to().toString());
            }
        }
        put(parameters, "visitor", visitor);
        put(parameters, "identity", identity);
        put(parameters, "rule", rule);
        put(parameters, "result", result == null ? null : result.text());
        put(parameters, "event", event);
        return parameters;
    }

    /** Whether it narrows more than the time. */
    public boolean isNarrow() {
        return !withPeriod(USUAL.period).equals(USUAL);
    }

    public VisitFilter withPeriod(Period other) {
        return new VisitFilter(other, visitor, identity, rule, result, event);
    }

    public VisitFilter withVisitor(@Nullable VisitorId other) {
        return new VisitFilter(period, other, identity, rule, result, event);
    }

    public VisitFilter withIdentity(@Nullable String other) {
        return new VisitFilter(period, visitor, other, rule, result, event);
    }

    public VisitFilter withRule(@Nullable RuleId other) {
        return new VisitFilter(period, visitor, identity, other, result, event);
    }

    public VisitFilter withResult(@Nullable VisitResult other) {
        return new VisitFilter(period, visitor, identity, rule, other, event);
    }

    public VisitFilter withEvent(@Nullable String other) {
        return new VisitFilter(period, visitor, identity, rule, result, other);
    }

    private static Period period(Map<String, String> parameters) {
        LocalDate from = read(parameters, "from", LocalDate::parse);
        LocalDate to = read(parameters, "to", LocalDate::parse);
        if (from != null && to != null && !to.isBefore(from)) {
            return new Period.Days(from, to);
        }
        Optional<Period.Preset> preset = Stream.of(Period.Preset.values())
                .filter(known -> known.text().equals(parameters.get("period")))
                .findFirst();
        return preset.<Period>map(known -> known).orElse(USUAL.period);
    }

    private static <T> @Nullable T read(Map<String, String> parameters, String name, Function<String, T> type) {
        String text = parameters.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return type.apply(text);
        } catch (RuntimeException nonsense) {
            return null;
        }
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
