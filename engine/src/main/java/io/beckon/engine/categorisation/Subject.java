package io.beckon.engine.categorisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A text that is checked, with its folding and its number, each made once and only when asked for. */
public final class Subject {
    private final String text;
    private @Nullable String folded;
    private @Nullable BigDecimal number;
    private boolean isNumberRead;

    public Subject(String text) {
        this.text = text;
    }

    /** The text as it came. */
    public String text() {
        return text;
    }

    /** The text without the difference between upper and lower case. */
    public String folded() {
        if (folded == null) {
            folded = Folding.fold(text);
        }
        return folded;
    }

    /** The text as a check of this kind looks at it. */
    public String text(boolean caseSensitive) {
        return caseSensitive ? text : folded();
    }

    /** The number that the text is; absent when it is none. */
    public @Nullable BigDecimal number() {
        if (!isNumberRead) {
            number = Decimal.parse(text);
            isNumberRead = true;
        }
        return number;
    }
}
