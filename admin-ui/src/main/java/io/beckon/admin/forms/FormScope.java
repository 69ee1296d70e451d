package io.beckon.admin.forms;

import io.beckon.admin.words.Words;
import java.util.Locale;

/**
 * What all parts of a form share.
 *
 * @param words the console's texts in the language
 * @param changed told whenever something was changed
 */
public record FormScope(Words words, Locale language, Runnable changed) {
    /** The text of a key. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
