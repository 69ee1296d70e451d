package io.beckon.admin.changes;

import com.flipkart.zjsonpatch.DiffFlags;
import com.flipkart.zjsonpatch.Jackson3JsonDiff;
import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.Json;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Compares two versions of one definition field by field. */
public final class FieldChanges {
    private static final EnumSet<DiffFlags> VALUES_ONLY = EnumSet.of(
            DiffFlags.OMIT_MOVE_OPERATION, DiffFlags.OMIT_COPY_OPERATION, DiffFlags.ADD_ORIGINAL_VALUE_ON_REPLACE);

    private FieldChanges() {}

    /** What the second version says otherwise; nothing when both say the same. */
    public static List<FieldChange> between(Object before, Object after) {
        return betweenTrees(canonical(before), canonical(after));
    }

    /** The tree of a definition or a site. Equal values have equal trees: {@code 1.0} is {@code 1}. */
    public static JsonNode canonical(Object definition) {
        return Json.MAPPER.readTree(CanonicalJson.bytes(definition));
    }

    /** What the second tree says otherwise. */
    public static List<FieldChange> betweenTrees(JsonNode before, JsonNode after) {
        JsonNode patch = Jackson3JsonDiff.asJson(before, after, VALUES_ONLY);
        return StreamSupport.stream(patch.spliterator(), false)
                .map(FieldChanges::change)
                .toList();
    }

    private static FieldChange change(JsonNode operation) {
        List<String> path = path(operation.path("path").stringValue());
        JsonNode value = operation.path("value");
        return switch (operation.path("op").stringValue()) {
            case "add" -> new FieldChange.Added(path, value);
            case "remove" -> new FieldChange.Removed(path, value);
            case "replace" -> new FieldChange.Replaced(path, operation.path("fromValue"), value);
            case String other ->
                throw new IllegalStateException("Expected an addition, removal or replacement, but got " + other + ".");
        };
    }

    /** The tokens of a JSON Pointer (RFC 6901). */
    private static List<String> path(String pointer) {
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
