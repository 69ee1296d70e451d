package io.beckon.runtime.intake;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Identities;
import io.beckon.engine.visit.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Judges the proofs that come with sign-ins, and takes them out: whatever is journaled afterwards holds the judgement only. See {@code
 * docs/decisions/0034}. Safe for any thread.
 */
public final class SignInProofs {
    /** Nobody has told a secret, so that every sign-in is only claimed. */
    public static final SignInProofs NONE = new SignInProofs(Map.of(), Set.of());

    private static final String PROOF = "proof";

    private final Map<SiteKey, List<IdentitySecret>> secrets;
    private final Set<SiteKey> requiring;

    private SignInProofs(Map<SiteKey, List<IdentitySecret>> secrets, Set<SiteKey> requiring) {
        this.secrets = secrets;
        this.requiring = requiring;
    }

    /**
     * Proofs under these secrets; throws an {@link IllegalArgumentException} when they cannot be used.
     *
     * @param secrets by site: what it shares with this installation, several while one takes the place of another
     * @param requiring the sites of which a sign-in without a proof is refused
     */
    public static SignInProofs of(Map<SiteKey, List<String>> secrets, Set<SiteKey> requiring) {
        Map<SiteKey, List<IdentitySecret>> known = secrets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        site -> site.getValue().stream().map(IdentitySecret::of).toList()));
        for (SiteKey site : requiring) {
            Expect.that(
                    !known.getOrDefault(site, List.of()).isEmpty(),
                    "an identity secret of site '" + site + "', which requires proofs",
                    "none");
        }
        return new SignInProofs(known, Set.copyOf(requiring));
    }

    /** The events of a visit without the proofs in them, and what these were worth. */
    JudgedEvents judge(SiteKey site, VisitId visit, List<EventMessage> events) {
        if (events.stream().noneMatch(SignInProofs::isSignIn)) {
            return new JudgedEvents(events, Map.of());
        }
        List<EventMessage> kept = new ArrayList<>(events);
        Map<Integer, Proof> proofs = new HashMap<>();
        for (int place = 0; place < events.size(); place++) {
            EventMessage event = events.get(place);
            if (isSignIn(event)) {
                kept.set(place, withoutProof(event));
                Proof worth = worth(site, visit, event.data());
                if (worth != Proof.NONE) {
                    proofs.put(place, worth);
                }
            }
        }
        return new JudgedEvents(kept, proofs);
    }

    private Proof worth(SiteKey site, VisitId visit, Map<String, JsonNode> data) {
        List<IdentitySecret> known = secrets.getOrDefault(site, List.of());
        JsonNode proof = data.get(PROOF);
        if (known.isEmpty()) {
            return Proof.NONE;
        }
        if (proof == null || proof.isNull()) {
            return requiring.contains(site) ? Proof.MISSING : Proof.NONE;
        }
        return isProven(known, visit, Identities.userId(data), proof) ? Proof.VALID : Proof.WRONG;
    }

    private static boolean isProven(
            List<IdentitySecret> known, VisitId visit, @Nullable String userId, JsonNode proof) {
        return userId != null
                && proof.isString()
                && known.stream().anyMatch(secret -> secret.proves(visit, userId, proof.stringValue()));
    }

    private static boolean isSignIn(EventMessage event) {
        return event.name().equals(SystemEvents.SIGN_IN);
    }

    private static EventMessage withoutProof(EventMessage event) {
        Map<String, JsonNode> kept = new HashMap<>(event.data());
        kept.remove(PROOF);
        return event.withData(kept);
    }
}
