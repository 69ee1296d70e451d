package io.beckon.admin.tags;

import io.beckon.admin.rows.Allowed;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.engine.categorisation.TextCheck;
import io.beckon.engine.categorisation.UnusableText;
import io.beckon.snippet.BrowserFault;
import java.util.Optional;

/** What is wrong with a tag that somebody is writing, said to that person. */
public final class TagFaults {
    private static final int LONGEST = 500;
    private static final TagId ANY = TagId.of("any");

    private final Words words;
    private final TagUse use;

    public TagFaults(Words words, TagUse use) {
        this.words = words;
        this.use = use;
    }

    /** What is wrong with the key of a value in an event's data; empty when nothing is. */
    public Optional<String> ofDataKey(String key) {
        return Allowed.by(() -> Field.data(key)) ? Optional.empty() : Optional.of(words.say("tags.fault.data-key"));
    }

    /** What is wrong with the text that a field is compared with; empty when nothing is. */
    public Optional<String> ofText(TextMode mode, String text, boolean caseSensitive) {
        if (text.isBlank()) {
            return Optional.of(words.say("tags.fault.empty"));
        }
        if (text.length() > LONGEST) {
            return Optional.of(words.say("tags.fault.long", LONGEST));
        }
        if (!Allowed.by(() -> new Tag(ANY, Field.URL, mode, text, caseSensitive))) {
            return Optional.of(words.say("tags.fault.number"));
        }
        Tag tag = new Tag(ANY, Field.URL, mode, text, caseSensitive);
        return onServer(tag).or(() -> use == TagUse.EVENT_PAGES ? inBrowser(tag) : Optional.empty());
    }

    private Optional<String> onServer(Tag tag) {
        try {
            TextCheck.of(tag);
            return Optional.empty();
        } catch (UnusableText unusable) {
            return Optional.of(say(unusable));
        }
    }

    private String say(UnusableText unusable) {
        return switch (unusable.reason()) {
            case NO_EXPRESSION -> words.say("tags.fault.expression", unusable.detail());
            case LETTERS_WITHOUT_CASE -> words.say("tags.fault.letters");
            case TOO_MUCH_REPETITION -> words.say("tags.fault.repetition");
            case NOTHING_WANTED -> words.say("tags.fault.phrase-empty");
            case OPEN_QUOTE -> words.say("tags.fault.phrase-quote");
            case LONELY_OR -> words.say("tags.fault.phrase-or");
        };
    }

    private Optional<String> inBrowser(Tag tag) {
        return BrowserFault.in(tag).map(this::say);
    }

    private String say(BrowserFault fault) {
        return switch (fault.reason()) {
            case NO_EXPRESSION -> words.say("tags.fault.browser-expression", fault.part());
            case NOT_ALLOWED -> words.say("tags.fault.browser-syntax", fault.part());
            case AMBIGUOUS -> words.say("tags.fault.browser-ambiguous", fault.part());
            case NESTED_REPETITION -> words.say("tags.fault.browser-nested", fault.part());
            case TOO_MANY_WAYS -> words.say("tags.fault.browser-many");
        };
    }
}
