package io.beckon.engine.categorisation;

import io.beckon.definitions.Problem;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What compiling categories came to. */
public sealed interface CategoriserCompilation {
    /** How many tags the categories of one package may have in all. */
    int MOST_TAGS = 20_000;

    /** They can be used. */
    record Compiled(Categoriser categoriser) implements CategoriserCompilation {}

    /** They cannot; everything that is wrong. */
    record Refused(List<Problem> problems) implements CategoriserCompilation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Compiles categories. */
    static CategoriserCompilation of(List<Category> categories) {
        List<Problem> problems = new ArrayList<>();
        Map<Field, TextIndex.Builder> byField = new LinkedHashMap<>();
        int number = 0;
        for (Category category : categories) {
            for (Tag tag : category.tags()) {
                TextIndex.Builder tags = byField.computeIfAbsent(tag.field(), _ -> new TextIndex.Builder());
                try {
                    tags.add(number++, TextCheck.of(tag));
                } catch (IllegalArgumentException refused) {
                    problems.add(new Problem(path(category, tag), String.valueOf(refused.getMessage())));
                }
            }
        }
        if (number > MOST_TAGS) {
            problems.add(
                    new Problem("/categories", "Expected at most " + MOST_TAGS + " tags, but got " + number + "."));
        }
        return problems.isEmpty() ? new Compiled(Categoriser.of(categories, byField)) : new Refused(problems);
    }

    private static String path(Category category, Tag tag) {
        return "/categories/" + category.id() + "/tags/" + tag.id() + "/text";
    }
}
