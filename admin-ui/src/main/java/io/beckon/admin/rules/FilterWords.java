package io.beckon.admin.rules;

import io.beckon.admin.words.Words;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says filters and conditions. */
public final class FilterWords {
    /** System events that have words of their own for what happens. */
    private static final Set<String> TOLD = Set.of(
            SystemEvents.VISIT_STARTED,
            SystemEvents.PAGE_ENTERED,
            SystemEvents.PAGE_EXITED,
            SystemEvents.SIGN_IN,
            SystemEvents.SIGN_OUT);

    private final Words words;
    private final Map<CategoryId, String> categories;

    /** Words about the filters of a site. */
    public FilterWords(Words words, Site site) {
        this(words, site.categories());
    }

    private FilterWords(Words words, List<Category> categories) {
        this.words = words;
        this.categories = categories.stream().collect(Collectors.toUnmodifiableMap(Category::id, Category::name));
    }

    /** Words about conditions on visitors, who are in no categories. */
    public static FilterWords ofVisitors(Words words) {
        return new FilterWords(words, List.of());
    }

    /** What happens: "“ProductViewed” in “Tents” happens". */
    String clause(Filter filter) {
        String suffix = suffix(filter);
        String event = filter.event();
        if (event == null) {
            return words.say("rules.clause." + kind(filter.type()), suffix);
        }
        return TOLD.contains(event)
                ? words.say("rules.clause." + event, suffix)
                : words.say("rules.clause.event", called(event), suffix);
    }

    /** The name of what happens: "“ProductViewed” in “Tents”". */
    public String name(Filter filter) {
        String event = filter.event();
        String name = event == null
                ? words.say("rules.any." + kind(filter.type()))
                : words.say("rules.quoted", called(event));
        return name + suffix(filter);
    }

    /** A field, as it is called in a sentence. */
    public String field(Field field) {
        return field.isData()
                ? words.say("rules.quoted", field.dataKey())
                : field.isFact()
                        ? words.say("rules.quoted", field.factKey())
                        : words.say("rules.field." + field.name());
    }

    /** What a field is expected to be: "more than “50”". */
    public String expected(Condition.Compare compare) {
        String operands = compare.operator() == Operator.EXISTS ? "" : ArgumentWords.list(words, compare.operands());
        return words.say("rules.expected." + compare.operator().name(), operands);
    }

    /** Texts of which one is enough. */
    public String oneOf(List<String> texts) {
        return ArgumentWords.list(words, texts);
    }

    private String called(String event) {
        return SystemEvents.isSystem(event) ? words.say("rules.event." + event) : event;
    }

    private static String kind(@Nullable EventType type) {
        return type == null ? "any" : type.name();
    }

    private String suffix(Filter filter) {
        String category = filter.category() == null ? "" : " " + category(filter.category());
        return filter.where() == null ? category : category + " (" + condition(filter.where()) + ")";
    }

    /** A category, as pages or events are said to be in it. */
    public String category(CategoryId category) {
        return words.say("rules.in-category", categories.getOrDefault(category, category.value()));
    }

    /** A condition: "country is “DE” and number of the visit is at most “2”". */
    public String condition(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> join(parts, "rules.sentence.and");
            case Condition.Any(List<Condition> parts) -> join(parts, "rules.sentence.or");
            case Condition.None(List<Condition> parts) ->
                words.say("rules.sentence.not", join(parts, "rules.sentence.or"));
            case Condition.InCategory(CategoryId category) -> category(category);
            case Condition.Compare compare -> compare(compare);
        };
    }

    private String compare(Condition.Compare compare) {
        String start = field(compare.field()) + " "
                + words.say("rules.operator." + compare.operator().name());
        return compare.operator() == Operator.EXISTS
                ? start
                : start + " " + ArgumentWords.list(words, compare.operands());
    }

    private String join(List<Condition> parts, String separator) {
        return parts.stream().map(this::inner).collect(Collectors.joining(words.say(separator)));
    }

    private String inner(Condition part) {
        return part instanceof Condition.All || part instanceof Condition.Any || part instanceof Condition.None
                ? "(" + condition(part) + ")"
                : condition(part);
    }
}
