package io.beckon.admin.events.ui;

import io.beckon.definitions.site.ValueSource;
import java.util.Locale;

/** Where in the page a value can be read: what the browser agent can do. */
enum SourceKind {
    TEXT,
    INPUT,
    ATTRIBUTE,
    CONSTANT;

    static SourceKind of(ValueSource source) {
        return switch (source) {
            case ValueSource.Text _ -> TEXT;
            case ValueSource.Input _ -> INPUT;
            case ValueSource.Attribute _ -> ATTRIBUTE;
            case ValueSource.Constant _ -> CONSTANT;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
