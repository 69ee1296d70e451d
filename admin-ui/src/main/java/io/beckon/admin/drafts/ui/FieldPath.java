package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.Json;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A path in a definition, as the ids of fields write it: {@code triggers/0/element} of an event is {@code event-trigger-0-element}.
 *
 * @param words the words of the path from the kind of definition down, each in lower case and singular
 */
record FieldPath(List<String> words) {
    FieldPath {
        words = List.copyOf(words);
    }

    /** The path in this definition; parts of it that have ids are named by id or by position. */
    static FieldPath of(Part<?> part, Object definition, String path) {
        JsonNode node = Json.MAPPER.valueToTree(definition);
        Stream.Builder<String> steps = Stream.builder();
        steps.add(part.singular());
        for (String step : path.split("/")) {
            String place = positionOf(node, step);
            node = node.isArray() ? node.path(Integer.parseInt(place)) : node.path(step);
            steps.add(place);
        }
        return new FieldPath(steps.build().flatMap(FieldPath::words).toList());
    }

    /** The field below a component whose id has most of these words from the beginning on; at least one below the definition. */
    Optional<Component> in(Component root) {
        return new Fields(root)
                .all()
                .filter(component -> component instanceof HasValue<?, ?> && component instanceof Focusable)
                .filter(component -> common(component) > 1)
                .max(Comparator.comparingInt(this::common)
                        .thenComparing(component -> words(id(component)).count(), Comparator.reverseOrder()));
    }

    private int common(Component component) {
        List<String> other = words(id(component)).toList();
        return (int) IntStream.range(0, Math.min(words.size(), other.size()))
                .takeWhile(i -> words.get(i).equals(other.get(i)))
                .count();
    }

    /** Of a list only a position or an id leads on; anything else leads to its beginning. */
    private static String positionOf(JsonNode node, String step) {
        if (!node.isArray() || step.matches("\\d{1,6}")) {
            return step;
        }
        int position = IntStream.range(0, node.size())
                .filter(i -> node.get(i).path("id").asString("").equals(step))
                .findFirst()
                .orElse(0);
        return String.valueOf(position);
    }

    private static String id(Component component) {
        return component.getId().orElse("");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.replaceAll("([a-z])([A-Z])", "$1-$2").split("-"))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
    }
}
