package io.beckon.engine.rules;

import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import io.beckon.engine.categorisation.TextIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps that search one field for texts: all of their texts in one pass. */
final class SearchSteps {
    private final int field;
    private final StepList steps = new StepList();
    private final TextIndex.Builder texts = new TextIndex.Builder();
    private @Nullable TextIndex index;

    SearchSteps(int field) {
        this.field = field;
    }

    int field() {
        return field;
    }

    void add(int code, @Nullable EventCheck check, List<TextCheck> wanted) {
        int place = steps.size();
        steps.add(code, check);
        wanted.forEach(text -> texts.add(place, text));
    }

    /** To be called once, when all steps have been added. */
    void complete() {
        index = texts.build();
    }

    void collect(Reading reading, PassedSteps passed) {
        Subject subject = reading.subject(field);
        if (subject == null || index == null) {
            return;
        }
        int words = (steps.size() + 63) >>> 6;
        long[] marks = passed.marks(words);
        index.mark(subject, marks);
        for (int word = 0; word < words; word++) {
            long rest = marks[word];
            marks[word] = 0;
            for (; rest != 0; rest &= rest - 1) {
                steps.collect((word << 6) + Long.numberOfTrailingZeros(rest), reading, passed);
            }
        }
    }
}
