package io.beckon.engine.rules;

import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import io.beckon.engine.categorisation.TextIndex;
import java.util.ArrayList;
import java.util.List;

/** Steps that search one field for texts: all of their texts in one pass. */
final class SearchSteps {
    private final int field;
    /** The first of the steps, and how many there are. */
    private final int first;

    private final int size;
    private final TextIndex texts;

    private SearchSteps(int field, int first, int size, TextIndex texts) {
        this.field = field;
        this.first = first;
        this.size = size;
        this.texts = texts;
    }

    void collect(StepList steps, Reading reading, PassedSteps passed) {
        Subject subject = reading.subject(field);
        if (subject == null) {
            return;
        }
        int words = (size + 63) >>> 6;
        long[] marks = passed.marks(words);
        texts.mark(subject, marks);
        for (int word = 0; word < words; word++) {
            long rest = marks[word];
            marks[word] = 0;
            for (; rest != 0; rest &= rest - 1) {
                int step = first + (word << 6) + Long.numberOfTrailingZeros(rest);
                steps.collect(step, step + 1, reading, passed);
            }
        }
    }

    /** Collects the steps that search a field. */
    static final class Builder {
        private final int field;
        private final List<Step> steps = new ArrayList<>();
        private final TextIndex.Builder texts = new TextIndex.Builder();

        Builder(int field) {
            this.field = field;
        }

        int field() {
            return field;
        }

        void add(Step step, List<TextCheck> wanted) {
            int place = steps.size();
            steps.add(step);
            wanted.forEach(text -> texts.add(place, text));
        }

        /** The steps are added to those of all. */
        SearchSteps build(List<Step> all) {
            int first = all.size();
            all.addAll(steps);
            return new SearchSteps(field, first, steps.size(), texts.build());
        }
    }
}
