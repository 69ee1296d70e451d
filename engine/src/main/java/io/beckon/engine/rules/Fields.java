package io.beckon.engine.rules;

import io.beckon.definitions.rules.Field;
import io.beckon.engine.visit.FieldReader;
import java.util.ArrayList;
import java.util.List;

/** Numbers the fields that checks look at, while rules are compiled. */
final class Fields {
    private final List<Field> fields = new ArrayList<>();

    int number(Field field) {
        int known = fields.indexOf(field);
        if (known >= 0) {
            return known;
        }
        fields.add(field);
        return fields.size() - 1;
    }

    /** What reads them, by number. */
    FieldReader[] readers() {
        return fields.stream().map(FieldReader::of).toArray(FieldReader[]::new);
    }
}
