package io.beckon.admin.changes;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One thing that differs within a definition. Positions in lists are those of the new version. */
public sealed interface FieldChange {
    /** Where it is: property names and positions, from the definition down. */
    List<String> path();

    /** It was not there. */
    record Added(List<String> path, JsonNode value) implements FieldChange {
        public Added {
            path = List.copyOf(path);
        }
    }

    /** It is there no more. */
    record Removed(List<String> path, JsonNode value) implements FieldChange {
        public Removed {
            path = List.copyOf(path);
        }
    }

    /** It says something else. */
    record Replaced(List<String> path, JsonNode from, JsonNode to) implements FieldChange {
        public Replaced {
            path = List.copyOf(path);
        }
    }
}
