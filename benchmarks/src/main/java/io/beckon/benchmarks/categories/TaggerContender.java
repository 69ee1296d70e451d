package io.beckon.benchmarks.categories;

import io.beckon.definitions.site.Tag;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Who is measured. Libraries that others would use come from the class path as services. */
public interface TaggerContender {
    /** Its name for this program. */
    String name();

    /** Its name for people. */
    String label();

    /** Compiles the tags. */
    Tagger prepare(List<Tag> tags);

    /** Everyone there is, our own first. */
    static List<TaggerContender> all() {
        return Stream.concat(
                        Stream.of(OwnTagger.values()),
                        ServiceLoader.load(TaggerContender.class).stream().map(ServiceLoader.Provider::get))
                .toList();
    }

    /** The one with this name. */
    static TaggerContender named(String name) {
        return all().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a contender, but '" + name + "' is none."));
    }
}
