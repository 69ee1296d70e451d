package io.beckon.admin.visits.ui;

import io.beckon.admin.tags.TagWords;
import io.beckon.admin.visits.Names;
import io.beckon.admin.words.Words;
import java.util.Set;

/**
 * Everything that the rows of one visit are told with.
 *
 * @param site the key of the site
 * @param rules the ids of the rules that are still defined, which links may lead to
 * @param startMillis when the visit began
 */
record VisitWords(Words texts, Times times, Names names, String site, Set<String> rules, long startMillis) {
    DecisionWords decisions() {
        return new DecisionWords(texts, times, names);
    }

    FactWords facts() {
        return new FactWords(texts, times, names);
    }

    HappeningWords events() {
        return new HappeningWords(texts);
    }

    TagWords tags() {
        return new TagWords(texts);
    }
}
