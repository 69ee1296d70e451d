package io.beckon.benchmarks.rules;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who is measured. Engines that others would use come from the class path as services. */
public interface Contender {
    /** Its name for this program. */
    String name();

    /** Its name for people. */
    String label();

    /** How often it is measured in a row, after half as many passes to warm up. */
    int passes();

    /** Whether it takes part with so many rules. */
    boolean canHold(int rules);

    /** How many of so many visits it gets: a slow one takes fewer, and is compared by its time for an event. */
    int visits(int all);

    /** Whether what it knows of the visits is still on the heap after the last event. */
    default boolean keepsState() {
        return true;
    }

    /** Gets everything ready but what a visit needs; the function sets out with no visit. */
    Function<Matches, Matcher> prepare(Scene scene);

    /** Everyone there is, our own first. */
    static List<Contender> all() {
        return Stream.concat(
                        Stream.of(OwnContender.values()),
                        ServiceLoader.load(Contender.class).stream().map(ServiceLoader.Provider::get))
                .toList();
    }

    /** The one with this name. */
    static Contender named(String name) {
        return all().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a contender, but '" + name + "' is none."));
    }
}
