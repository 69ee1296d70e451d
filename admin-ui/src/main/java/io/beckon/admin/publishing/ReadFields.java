package io.beckon.admin.publishing;

import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of events that a site reads: tags of its categories and excluded pages, conditions and searches of its rules. */
final class ReadFields {
    private final Set<Field> fields;

    private ReadFields(Set<Field> fields) {
        this.fields = fields;
    }

    static ReadFields of(Site site, List<TypedRule> rules) {
        Stream<Field> tags = Stream.concat(
                        site.categories().stream().map(Category::tags).flatMap(List::stream),
                        site.settings().excludedPages().stream())
                .map(Tag::field);
        Stream<Field> patterns = rules.stream().map(TypedRule::pattern).flatMap(ReadFields::of);
        Stream<Field> audiences = site.audiences().stream()
                .flatMap(audience -> audience.condition().comparisons())
                .flatMap(compare -> madeOf(compare.field()));
        return new ReadFields(
                Stream.of(tags, patterns, audiences).flatMap(fields -> fields).collect(Collectors.toSet()));
    }

    private static Stream<Field> of(Pattern pattern) {
        Stream<Field> conditions = pattern.allFilters().stream()
                .map(Filter::where)
                .filter(Objects::nonNull)
                .flatMap(Condition::comparisons)
                .map(Condition.Compare::field);
        return pattern instanceof Pattern.Search search
                ? Stream.concat(conditions, Stream.of(search.field()))
                : conditions;
    }

    /** The field of the first page that a field of the visitor is made of; facts come with user info, of which a scenario keeps none. */
    private static Stream<Field> madeOf(Field ofVisitor) {
        return switch (ofVisitor.name()) {
            case "visitor.referrer" -> Stream.of(Field.REFERRER);
            case "visitor.source", "visitor.medium", "visitor.campaign" -> Stream.of(Field.URL);
            default -> Stream.empty();
        };
    }

    /**
     * The event without what makes no difference to the site: other values, the queries of addresses, the page that led here. What the
     * visitor said of his consent stays, for every site asks for it.
     */
    EventMessage keep(EventMessage event) {
        return new EventMessage(
                event.id(),
                event.type(),
                event.name(),
                event.page(),
                event.at(),
                fields.contains(Field.URL) ? event.url() : withoutQuery(event.url()),
                event.title(),
                event.language(),
                fields.contains(Field.REFERRER) ? event.referrer() : null,
                event.name().equals(SystemEvents.CONSENT_CHANGED) ? event.data() : values(event.data()));
    }

    private Map<String, JsonNode> values(Map<String, JsonNode> data) {
        Set<String> keys =
                fields.stream().filter(Field::isData).map(Field::dataKey).collect(Collectors.toSet());
        return data.entrySet().stream()
                .filter(value -> keys.contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable String withoutQuery(@Nullable String url) {
        return url == null ? null : url.split("[?#]", 2)[0];
    }
}
