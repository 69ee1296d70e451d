package io.beckon.benchmarks.rules;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Events of many visits, shuffled into one stream. Nine of ten are in a category, low numbers far more often than high ones; one of
 * ten is a search with one to three terms, of which the same holds. The same numbers and seed give the same events.
 */
public final class Workload {
    private static final long FIRST_AT_MILLIS = 1_700_000_000_000L;
    private static final double SPAN_MILLIS = 4_000_000;
    private static final int SEARCHES = 10;
    private static final int TEXTS = 4000;

    private final int[] visits;
    private final int[] categories;
    private final long[] atMillis;
    private final short[] texts;
    private final String[] searchTexts;
    private final int[] ordinals;
    private final int[] events;
    private final int visitCount;
    private final int eventsPerVisit;
    private final int categoryCount;

    private Workload(int visitCount, int eventsPerVisit, int categoryCount, int termCount, SplittableRandom random) {
        this.visitCount = visitCount;
        this.eventsPerVisit = eventsPerVisit;
        this.categoryCount = categoryCount;
        visits = interleaved(visitCount, eventsPerVisit, random);
        searchTexts = searchTexts(termCount, random);
        categories = new int[visits.length];
        texts = new short[visits.length];
        atMillis = ascending(visits.length);
        ordinals = new int[visits.length];
        events = new int[visits.length];
        for (int event = 0; event < visits.length; event++) {
            draw(event, random);
        }
        number();
    }

    static Workload of(int visitCount, int eventsPerVisit, int categoryCount, int termCount, long seed) {
        return new Workload(visitCount, eventsPerVisit, categoryCount, termCount, new SplittableRandom(seed));
    }

    /** How many events there are. */
    public int size() {
        return visits.length;
    }

    /** How many visits they belong to. */
    public int visitCount() {
        return visitCount;
    }

    /** How many categories there are. */
    public int categoryCount() {
        return categoryCount;
    }

    /** The visit of the event, from 0. */
    public int visit(int event) {
        return visits[event];
    }

    /** From 0 to {@link #categoryCount()} exclusive; that number itself for a search, which is in no category. */
    public int category(int event) {
        return categories[event];
    }

    /** When it happens; never before the event before it. */
    public long atMillis(int event) {
        return atMillis[event];
    }

    /** Milliseconds since just before the first event: at least 1, and small. */
    int tick(int event) {
        return (int) (atMillis[event] - FIRST_AT_MILLIS) + 1;
    }

    /** The event's place among the events of its visit, from 0. */
    int ordinal(int event) {
        return ordinals[event];
    }

    /** The event of the same visit that has this ordinal. */
    int sibling(int event, int ordinal) {
        return ordinals[event] == ordinal ? event : events[visits[event] * eventsPerVisit + ordinal];
    }

    int eventsPerVisit() {
        return eventsPerVisit;
    }

    /** The number of what was searched for, from 0; negative when the event is no search. */
    int textNumber(int event) {
        return texts[event];
    }

    /** Every text that is searched for, by number. */
    List<String> searchTexts() {
        return List.of(searchTexts);
    }

    /** What was searched for; absent when the event is no search. */
    public @Nullable String text(int event) {
        return texts[event] < 0 ? null : searchTexts[texts[event]];
    }

    private void draw(int event, SplittableRandom random) {
        if (random.nextInt(SEARCHES) == 0) {
            categories[event] = categoryCount;
            texts[event] = (short) random.nextInt(searchTexts.length);
        } else {
            double skewed = random.nextDouble();
            categories[event] = (int) (categoryCount * skewed * skewed);
            texts[event] = -1;
        }
    }

    private void number() {
        int[] next = new int[visitCount];
        for (int event = 0; event < visits.length; event++) {
            int visit = visits[event];
            ordinals[event] = next[visit]++;
            events[visit * eventsPerVisit + ordinals[event]] = event;
        }
    }

    private static int[] interleaved(int visitCount, int eventsPerVisit, SplittableRandom random) {
        int[] visits = new int[visitCount * eventsPerVisit];
        for (int event = 0; event < visits.length; event++) {
            visits[event] = event / eventsPerVisit;
        }
        for (int event = visits.length - 1; event > 0; event--) {
            int other = random.nextInt(event + 1);
            int visit = visits[event];
            visits[event] = visits[other];
            visits[other] = visit;
        }
        return visits;
    }

    private static long[] ascending(int size) {
        long[] times = new long[size];
        double step = SPAN_MILLIS / size;
        for (int event = 0; event < size; event++) {
            times[event] = FIRST_AT_MILLIS + (long) (event * step);
        }
        return times;
    }

    private static String[] searchTexts(int termCount, SplittableRandom random) {
        String[] texts = new String[TEXTS];
        for (int text = 0; text < TEXTS; text++) {
            int words = 1 + random.nextInt(3);
            StringBuilder line = new StringBuilder();
            for (int word = 0; word < words; word++) {
                double skewed = random.nextDouble();
                line.append(word == 0 ? "" : " ").append(Terms.of((int) (termCount * skewed * skewed)));
            }
            texts[text] = line.toString();
        }
        return texts;
    }
}
