package io.beckon.admin.tags;

import io.beckon.admin.words.Words;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import java.util.Locale;

/** Tags in plain words. */
public final class TagWords {
    private final Words words;

    public TagWords(Words words) {
        this.words = words;
    }

    /** A tag as a sentence of its own: <i>Path contains “/cart”</i>. */
    public String say(Tag tag) {
        return inCase(tag, words.say("tags.words." + key(tag.mode()), label(tag.field()), tag.text()));
    }

    /** Tags as a sentence of their own. */
    public String say(List<Tag> tags, Category.Match match) {
        return switch (match) {
            case ANY -> anyOf(tags);
            case ALL ->
                tags.stream()
                        .map(this::say)
                        .reduce((one, two) -> words.say("tags.and", one, two))
                        .orElse("");
        };
    }

    /** Tags of which one is enough, as a sentence of their own. */
    public String anyOf(List<Tag> tags) {
        return tags.stream().map(this::say).reduce(this::or).orElse("");
    }

    /** Tags of pages as part of a sentence, to be read after "pages whose". */
    public String clause(List<Tag> tags) {
        return tags.stream().map(this::clause).reduce(this::or).orElse("");
    }

    /** The name of a field as a label. */
    public String label(Field field) {
        return field.isData()
                ? words.say("tags.field.data.named", field.dataKey())
                : words.say("tags.field." + field.name());
    }

    /** The name of a mode. */
    public String label(TextMode mode) {
        return words.say("tags.mode." + key(mode));
    }

    private String clause(Tag tag) {
        String field = tag.field().isData()
                ? words.say("tags.noun.data", tag.field().dataKey())
                : words.say("tags.noun." + tag.field().name());
        return inCase(tag, words.say("tags.clause." + key(tag.mode()), field, tag.text()));
    }

    private String or(String one, String two) {
        return words.say("tags.or", one, two);
    }

    private String inCase(Tag tag, String said) {
        boolean hasCase = tag.caseSensitive() && !tag.mode().isNumeric();
        return hasCase ? words.say("tags.case-counts", said) : said;
    }

    /** What stands for the mode at the end of a key of a text. */
    public static String key(TextMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
