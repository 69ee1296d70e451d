package io.beckon.engine.visit;

import io.beckon.definitions.rules.Field;
import org.jspecify.annotations.Nullable;

/** The visitor of a visit at one moment, as the policy sees him. */
public record Portrait(Origin origin, Identities identities, Profile profile) {
    private static final String USER_AGENT = "userAgent";

    /** Whether he refuses offers. */
    public boolean refusesOffers() {
        return profile.refusesOffers();
    }

    /** The text of one of the visitor's fields; absent when it is not known. */
    public @Nullable String text(Field field) {
        return switch (field.name()) {
            case "visitor.device" ->
                DeviceKind.of(origin.device().getOrDefault(USER_AGENT, "")).word();
            case "visitor.country" -> origin.country();
            case "visitor.visits" -> String.valueOf(origin.number());
            case "visitor.identity" -> identities.surest();
            default -> profile.text(field);
        };
    }
}
