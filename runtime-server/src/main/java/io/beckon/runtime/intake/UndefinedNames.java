package io.beckon.runtime.intake;

import io.beckon.definitions.ids.SiteKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of business events that sites send without having defined them: at most {@value ReadLimits#UNDEFINED_NAMES} for each site
 * and day (UTC), because every name lives on in reports. A name counts for good once a batch with it was accepted. Kept in memory: a
 * restart begins the day's list anew.
 */
final class UndefinedNames {
    private static final long DAY_MILLIS = 86_400_000;

    private final Map<SiteKey, Day> days = new ConcurrentHashMap<>();

    /** The new names of one batch. Safe for any thread. */
    Request request(SiteKey site, long nowMillis) {
        long number = nowMillis / DAY_MILLIS;
        return new Request(
                days.compute(site, (_, known) -> known != null && known.number == number ? known : new Day(number)));
    }

    /** Holds a place for each new name of a batch until it is known what becomes of the batch. */
    static final class Request implements NewNames {
        private final Day day;
        private final List<String> held = new ArrayList<>(0);

        private Request(Day day) {
            this.day = day;
        }

        /** Whether the name may be used today. */
        boolean admit(String name) {
            if (day.kept.contains(name)) {
                return true;
            }
            boolean admitted = day.hold(name);
            if (admitted) {
                held.add(name);
            }
            return admitted;
        }

        @Override
        public void accepted() {
            held.forEach(day::keep);
        }

        @Override
        public void refused() {
            held.forEach(day::giveBack);
        }
    }

    private static final class Day {
        private final long number;
        private final Set<String> kept = ConcurrentHashMap.newKeySet();
        /** Names of batches that are on their way, and how often. */
        private final Map<String, Integer> held = new HashMap<>();

        Day(long number) {
            this.number = number;
        }

        synchronized boolean hold(String name) {
            if (!kept.contains(name)
                    && !held.containsKey(name)
                    && kept.size() + held.size() >= ReadLimits.UNDEFINED_NAMES) {
                return false;
            }
            held.merge(name, 1, Integer::sum);
            return true;
        }

        synchronized void keep(String name) {
            kept.add(name);
            held.remove(name);
        }

        synchronized void giveBack(String name) {
            held.computeIfPresent(name, (_, times) -> times == 1 ? null : times - 1);
        }
    }
}
