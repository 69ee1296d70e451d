package io.beckon.benchmarks.categories;

/** Finds the tags that match a text. */
@FunctionalInterface
public interface Tagger {
    /** Adds each tag that matches the text, by its place in the list of tags; repeats do not count. */
    void tag(String text, Hits hits);
}
