package io.beckon.admin.drafts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids for new definitions: readable, of letters, digits and hyphens. */
final class Ids {
    private static final int LONGEST = 48;
    private static final String NAMELESS = "item";

    private Ids() {}

    /** An id made of the name that is not taken; numbered when the plain one is. */
    static String free(String name, Predicate<String> isTaken) {
        String plain = slug(name);
        String id = plain;
        for (int number = 2; isTaken.test(id); number++) {
            id = plain + "-" + number;
        }
        return id;
    }

    private static String slug(String name) {
        String ascii = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = ascii.substring(0, Math.min(LONGEST, ascii.length())).replaceAll("-+$", "");
        return cut.isEmpty() ? NAMELESS : cut;
    }
}
