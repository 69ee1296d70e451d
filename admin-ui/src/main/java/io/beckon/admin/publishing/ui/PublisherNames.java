package io.beckon.admin.publishing.ui;

import io.beckon.admin.access.Access;
import io.beckon.admin.words.Words;
import org.jspecify.annotations.Nullable;

/** Names who has published a version. */
final class PublisherNames {
    private PublisherNames() {}

    /** The name, for one whom this console does not know, too. */
    static String of(Words texts, @Nullable String publisher) {
        if (publisher == null) {
            return texts.say("publishing.elsewhere");
        }
        return publisher.equals(Access.CONSOLE) ? texts.say("publishing.console") : publisher;
    }
}
