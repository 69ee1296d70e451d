package io.beckon.admin.forms;

import io.beckon.admin.words.Words;
import io.beckon.definitions.rules.Window;

/** Says spans of time. */
public final class TimeWords {
    /** A unit in which times are said and typed. */
    public enum Unit {
        MILLISECONDS(1),
        SECONDS(1_000),
        MINUTES(60_000),
        HOURS(3_600_000),
        DAYS(86_400_000);

        private final long millis;

        Unit(long millis) {
            this.millis = millis;
        }

        /** How long one of it is. */
        public long millis() {
            return millis;
        }

        /** The largest unit in which a time is a whole number. */
        public static Unit of(long millis) {
            for (int i = values().length - 1; i > 0; i--) {
                if (millis != 0 && millis % values()[i].millis == 0) {
                    return values()[i];
                }
            }
            return millis == 0 ? SECONDS : MILLISECONDS;
        }
    }

    private TimeWords() {}

    /** A time in its largest unit: "90 seconds", "2 hours". */
    public static String duration(Words words, long millis) {
        Unit unit = Unit.of(millis);
        return words.say("forms.time." + unit.name(), millis / unit.millis());
    }

    public static String say(Words words, Window window) {
        return switch (window) {
            case Window.Visit() -> words.say("forms.within.visit");
            case Window.PageView() -> words.say("forms.within.page-view");
            case Window.Duration(long millis) -> words.say("forms.within.duration", duration(words, millis));
        };
    }
}
