package io.beckon.benchmarks.categories;

import io.beckon.definitions.site.Tag;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import java.util.List;

/** What needs nothing but Beckon. */
enum OwnTagger implements TaggerContender {
    /** The yardstick: the engine's own checks, one tag after the other. */
    LOOP("loop over the tags") {
        @Override
        public Tagger prepare(List<Tag> tags) {
            TextCheck[] checks = tags.stream().map(TextCheck::of).toArray(TextCheck[]::new);
            return (text, hits) -> {
                Subject subject = new Subject(text);
                for (int tag = 0; tag < checks.length; tag++) {
                    if (checks[tag].passes(subject)) {
                        hits.add(tag);
                    }
                }
            };
        }
    },

    BECKON("beckon") {
        @Override
        public Tagger prepare(List<Tag> tags) {
            return BeckonTagger.of(tags);
        }
    };

    private final String label;

    OwnTagger(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
