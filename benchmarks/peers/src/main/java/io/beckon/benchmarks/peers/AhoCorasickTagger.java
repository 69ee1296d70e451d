package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.categories.Tagger;
import io.beckon.benchmarks.categories.TaggerContender;
import io.beckon.definitions.site.Tag;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ahocorasick.trie.Trie;

/** The library {@code org.ahocorasick} finds the longest literal of each tag; the tags of those that occur are asked. */
public final class AhoCorasickTagger implements TaggerContender {
    @Override
    public String name() {
        return "AHO_CORASICK";
    }

    @Override
    public String label() {
        return "org.ahocorasick, then the tags it finds";
    }

    @Override
    public Tagger prepare(List<Tag> tags) {
        TextCheck[] checks = tags.stream().map(TextCheck::of).toArray(TextCheck[]::new);
        Map<String, List<Integer>> byLiteral = new HashMap<>();
        for (int tag = 0; tag < checks.length; tag++) {
            byLiteral
                    .computeIfAbsent(longest(checks[tag]), _ -> new ArrayList<>())
                    .add(tag);
        }
        Trie trie = Trie.builder().ignoreCase().addKeywords(byLiteral.keySet()).build();
        return (text, hits) -> {
            Subject subject = new Subject(text);
            trie.parseText(text, emit -> {
                for (int tag : byLiteral.getOrDefault(emit.getKeyword(), List.of())) {
                    if (checks[tag].passes(subject)) {
                        hits.add(tag);
                    }
                }
                return true;
            });
        };
    }

    /** Every tag of the workload requires a literal, and none has a choice of several. */
    private static String longest(TextCheck check) {
        return check.required().stream()
                .filter(group -> group.size() == 1)
                .map(List::getFirst)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(
                        () -> new IllegalArgumentException("Expected a tag that requires a literal, but got " + check));
    }
}
