package io.beckon.definitions.site;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.Field;

/**
 * One test of a category.
 *
 * @param text what the field is compared with, at most 500 characters; a decimal number in the numeric modes
 * @param caseSensitive whether upper and lower case differ; numbers ignore it
 */
public record Tag(TagId id, Field field, TextMode mode, String text, boolean caseSensitive) {
    public Tag {
        field.expectOfEvent();
        Expect.text("text of tag " + id, text, 500);
        if (mode.isNumeric()) {
            Expect.that(isNumber(text), "a decimal number in tag " + id, text);
        }
    }

    /** A tag that does not distinguish upper and lower case. */
    public static Tag of(String id, Field field, TextMode mode, String text) {
        return new Tag(TagId.of(id), field, mode, text, false);
    }

    private static boolean isNumber(String text) {
        return text.length() <= 32 && text.matches("-?\\d+(\\.\\d+)?");
    }
}
