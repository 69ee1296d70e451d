package io.beckon.admin.publishing.ui;

import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.words.Words;

/** Says why the runtime does not do its part, and what helps. */
final class RuntimeTroubles {
    private RuntimeTroubles() {}

    static String text(Words texts, RuntimeFailure failure) {
        return switch (failure.kind()) {
            case UNREACHABLE -> texts.say("publishing.trouble.unreachable");
            case NOT_ADMITTED -> texts.say("publishing.trouble.not-admitted");
            case AWAY -> texts.say("publishing.trouble.away");
            case UNEXPECTED -> texts.say("publishing.trouble.unexpected");
            case UNFINISHED -> texts.say("publishing.trouble.unfinished");
        };
    }
}
