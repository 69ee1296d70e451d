package io.beckon.admin.publishing;

import io.beckon.admin.changes.FieldChange;
import io.beckon.admin.drafts.Part;
import java.util.List;

/** What becomes of one definition when a draft is published. */
public sealed interface DefinitionChange {
    /** Its kind. */
    Part<?> part();

    /** The id, unique within its part. */
    String id();

    /** What people call it. */
    String name();

    /** It is new. */
    record Added(Part<?> part, String id, String name) implements DefinitionChange {}

    /** It says something else, at least in one field. */
    record Changed(Part<?> part, String id, String name, List<FieldChange> fields) implements DefinitionChange {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** It is gone. */
    record Removed(Part<?> part, String id, String name) implements DefinitionChange {}
}
