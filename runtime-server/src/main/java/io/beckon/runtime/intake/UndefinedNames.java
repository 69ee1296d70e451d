package io.beckon.runtime.intake;

import io.beckon.definitions.ids.SiteKey;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of business events that sites send without having defined them: at most {@value ReadLimits#UNDEFINED_NAMES} for each site
 * and day (UTC), because every name lives on in reports. Kept in memory: a restart begins the day's list anew.
 */
final class UndefinedNames {
    private static final long DAY_MILLIS = 86_400_000;

    private final Map<SiteKey, Day> days = new ConcurrentHashMap<>();

    /** Whether the name may be used today. Safe for any thread. */
    boolean admit(SiteKey site, String name, long nowMillis) {
        long number = nowMillis / DAY_MILLIS;
        Day day = days.compute(site, (_, known) -> known != null && known.number == number ? known : new Day(number));
        return day.admit(name);
    }

    private static final class Day {
        private final long number;
        private final Set<String> names = ConcurrentHashMap.newKeySet();

        Day(long number) {
            this.number = number;
        }

        boolean admit(String name) {
            return names.contains(name) || add(name);
        }

        /** Asks again: another thread may have added the name since. */
        private synchronized boolean add(String name) {
            return names.contains(name) || (names.size() < ReadLimits.UNDEFINED_NAMES && names.add(name));
        }
    }
}
