package io.beckon.definitions;

/**
 * Something that is wrong with a definition, said so that its author can mend it.
 *
 * @param path where it is, as a JSON Pointer into {@code site.json}, for example {@code /rules/checkout-help/arguments/count}
 * @param message one sentence: what was expected, and what was found
 */
public record Problem(String path, String message) {}
