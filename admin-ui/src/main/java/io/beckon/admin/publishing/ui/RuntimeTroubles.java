package io.beckon.admin.publishing.ui;

import io.beckon.admin.runtime.RuntimeFailure;

/** Says why the runtime does not do its part, and what helps. */
final class RuntimeTroubles {
    private RuntimeTroubles() {}

    static String text(Texts texts, RuntimeFailure failure) {
        return switch (failure.kind()) {
            case UNREACHABLE -> texts.text("publishing.trouble.unreachable");
            case NOT_ADMITTED -> texts.text("publishing.trouble.not-admitted");
            case AWAY -> texts.text("publishing.trouble.away");
            case UNEXPECTED -> texts.text("publishing.trouble.unexpected");
        };
    }
}
