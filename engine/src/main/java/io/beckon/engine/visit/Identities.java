package io.beckon.engine.visit;

import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The people a visit belongs to, in the order in which the site named them; 8 at the most. When there are more, the surest stay, and of
 * those who are equally sure the first.
 */
public record Identities(List<Identity> people) {
    static final int MOST = 8;
    static final int LONGEST_USER_ID = 128;
    private static final String USER_ID = "userId";

    /** The visitor is anonymous. */
    public static final Identities NONE = new Identities(List.of());

    public Identities {
        people = List.copyOf(people);
    }

    /** The people after this event: a sign-in and user info name somebody, everything else names nobody. */
    public Identities after(Event event) {
        Identity.Scope scope = scope(event);
        String userId = scope == null ? null : userId(event.values());
        return scope == null || userId == null ? this : with(new Identity(userId, scope));
    }

    private static Identity.@Nullable Scope scope(Event event) {
        return switch (event.name()) {
            case SystemEvents.SIGN_IN ->
                event.proof() == Proof.VALID ? Identity.Scope.AUTHENTICATED : Identity.Scope.CLAIMED;
            case SystemEvents.USER_INFO -> Identity.Scope.RECOGNISED;
            default -> null;
        };
    }

    /** The person that the values of an event name; null when they name nobody. */
    public static @Nullable String userId(Map<String, JsonNode> values) {
        JsonNode value = values.get(USER_ID);
        String text = value == null || !value.isValueNode() || value.isNull() ? "" : value.asString();
        return text.isBlank() || text.length() > LONGEST_USER_ID ? null : text;
    }

    /** The word for how surely the visitor is known: that of the surest of his identities, or {@code anonymous}. */
    String surest() {
        return people.stream()
                .map(Identity::scope)
                .max(Comparator.naturalOrder())
                .map(Identity.Scope::text)
                .orElse("anonymous");
    }

    private Identities with(Identity named) {
        List<Identity> next = new ArrayList<>(people);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).userId().equals(named.userId())) {
                boolean surer = named.scope().compareTo(next.get(i).scope()) > 0;
                next.set(i, surer ? named : next.get(i));
                return new Identities(next);
            }
        }
        if (next.size() == MOST) {
            Identity leaving = lessSureThan(named);
            if (leaving == null) {
                return this;
            }
            next.remove(leaving);
        }
        next.add(named);
        return new Identities(next);
    }

    /** The first of the least sure people, when the newcomer is surer; otherwise null. */
    private @Nullable Identity lessSureThan(Identity named) {
        Identity least = people.getFirst();
        for (Identity person : people) {
            if (person.scope().compareTo(least.scope()) < 0) {
                least = person;
            }
        }
        return named.scope().compareTo(least.scope()) > 0 ? least : null;
    }

    void encode(StateWriter out) {
        out.list(people, Identity::encode);
    }

    static Identities decode(StateReader in) {
        return new Identities(in.list(Identity::decode));
    }
}
