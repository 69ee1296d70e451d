package io.beckon.admin.visits.ui;

import io.beckon.admin.words.Words;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitEntry.IdentityEntry;

/** Says whose visit it is. */
final class VisitorWords {
    private static final int SHORT = 8;

    private final Words texts;

    VisitorWords(Words texts) {
        this.texts = texts;
    }

    /** The user whom the site named last, else the beginning of the visitor's id. */
    String of(VisitEntry visit) {
        return visit.identities().isEmpty()
                ? shortId(visit.visitor().id())
                : visit.identities().getLast().userId();
    }

    /** Which of the visitor's visits it is. */
    String number(VisitEntry visit) {
        int number = visit.visitor().number();
        return number == 1 ? texts.say("visits.visitor.first") : texts.say("visits.visitor.number", number);
    }

    /** How sure it is who somebody is. */
    String scope(IdentityEntry identity) {
        return switch (identity.scope()) {
            case "authenticated" -> texts.say("visits.identity.authenticated");
            case "recognised" -> texts.say("visits.identity.recognised");
            case "claimed" -> texts.say("visits.identity.claimed");
            default -> identity.scope();
        };
    }

    static String shortId(String id) {
        return id.length() <= SHORT ? id : id.substring(0, SHORT);
    }
}
