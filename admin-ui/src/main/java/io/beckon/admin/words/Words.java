package io.beckon.admin.words;

/** The console's texts in one language. */
@FunctionalInterface
public interface Words {
    /** The text of a key, its places filled as {@link java.text.MessageFormat} does. */
    String say(String key, Object... arguments);
}
