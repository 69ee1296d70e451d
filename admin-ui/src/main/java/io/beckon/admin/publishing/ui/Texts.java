package io.beckon.admin.publishing.ui;

/** The texts of the console in the user's language. */
@FunctionalInterface
interface Texts {
    /** The text of a key with its parameters filled in. */
    String text(String key, Object... parameters);
}
