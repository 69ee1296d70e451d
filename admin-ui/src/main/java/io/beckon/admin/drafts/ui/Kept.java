package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed in an editor, as the browser's tab keeps it.
 *
 * @param version of the definition that it was typed into
 * @param fields what stood in the fields, by their ids, in the order of the form
 */
record Kept(long version, Map<String, Field> fields) {
    Kept {
        fields = new LinkedHashMap<>(fields);
    }

    /**
     * A field.
     *
     * @param texts what was read in it: what was typed, or what the chosen things are called
     */
    record Field(String label, List<String> texts) {
        Field {
            texts = List.copyOf(texts);
        }

        boolean isEmpty() {
            return texts.stream().allMatch(String::isBlank);
        }
    }

    /** What the browser sent; empty when it has nothing that can be read. */
    static Optional<Kept> parse(String json) {
        try {
            return json.isEmpty() ? Optional.empty() : Optional.of(Json.read(json, Kept.class));
        } catch (UnreadableJson older) {
            return Optional.empty();
        }
    }

    /** Fills the fields, one after the other: what is chosen in one may bring the next. Gives the lines of what has no field now. */
    List<String> putInto(Fields form) {
        List<String> rest = new ArrayList<>();
        fields.forEach((id, field) -> {
            Optional<Component> found = form.find(id).filter(Fields::isOpen);
            boolean isPut = found.isPresent() && FieldTexts.put(found.get(), field.texts());
            if (!isPut && !field.isEmpty()) {
                rest.add(field.label() + ": " + String.join(", ", field.texts()));
            }
        });
        return rest;
    }
}
