package io.beckon.admin.layout;

import java.util.List;
import java.util.Locale;

/** The languages that the console speaks; the first one where it speaks none that is asked for. */
final class ConsoleLanguages {
    static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.GERMAN);

    private ConsoleLanguages() {}
}
