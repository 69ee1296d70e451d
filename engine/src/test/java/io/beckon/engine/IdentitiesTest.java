package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.SIGN_IN;
import static io.beckon.definitions.wire.SystemEvents.USER_INFO;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Who a visitor is said to be, and how sure that is. */
class IdentitiesTest {
    private final World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

    @Test
    void tellsAProvenSignInFromAClaimedOne() {
        world.enter("p1")
                .signedIn("ana", Proof.VALID)
                .signedIn("ben", Proof.NONE)
                .signedIn("ana", Proof.NONE);

        assertThat(identities())
                .containsExactly(
                        new VisitEntry.IdentityEntry("ana", "authenticated"),
                        new VisitEntry.IdentityEntry("ben", "claimed"));
    }

    @Test
    void takesAClaimAsProvenWhenTheProofComesLater() {
        world.enter("p1").signedIn("ana", Proof.NONE).signedIn("ana", Proof.VALID);

        assertThat(identities()).containsExactly(new VisitEntry.IdentityEntry("ana", "authenticated"));
    }

    @Test
    void keepsTheSurestPeopleWhenThereAreTooMany() {
        world.enter("p1").signedIn("first", Proof.VALID);
        for (int i = 1; i <= 7; i++) {
            world.signedIn("claimed-" + i, Proof.NONE);
        }

        world.signedIn("one-more", Proof.NONE)
                .signedIn("sure-1", Proof.VALID)
                .signedIn("sure-2", Proof.VALID)
                .signedIn("claimed-3", Proof.VALID);

        assertThat(identities())
                .extracting(VisitEntry.IdentityEntry::userId)
                .containsExactly(
                        "first", "claimed-3", "claimed-4", "claimed-5", "claimed-6", "claimed-7", "sure-1", "sure-2");
    }

    @Test
    void keepsTheFirstPeopleWhenAllAreEquallySure() {
        world.enter("p1");
        for (int i = 1; i <= 9; i++) {
            world.signedIn("sure-" + i, Proof.VALID);
        }

        assertThat(identities())
                .extracting(VisitEntry.IdentityEntry::userId)
                .containsExactly("sure-1", "sure-2", "sure-3", "sure-4", "sure-5", "sure-6", "sure-7", "sure-8");
    }

    @Test
    void refusesASignInWithAWrongProofOrWithoutARequiredOne() {
        world.enter("p1").signedIn("ana", Proof.WRONG).signedIn("ana", Proof.MISSING);

        assertThat(world.refusals()).containsExactly("t1.2 bad-proof", "t1.3 proof-missing");
        assertThat(world.eventNames()).doesNotContain(SIGN_IN);
        assertThat(identities()).isEmpty();
    }

    @Test
    void provesOnlyTheSignInThatTheProofCameWith() {
        Map<String, JsonNode> ana = Map.of("userId", JsonNodeFactory.instance.stringNode("ana"));
        EventMessage claimed = world.event("t1", "p1", SIGN_IN, ana);
        EventMessage sameId = new EventMessage(
                claimed.id(), claimed.type(), SIGN_IN, "p1", world.at, null, null, null, null, Map.of());

        world.enter("p1")
                .apply(new Input.Batch(
                                SiteOf.KEY,
                                world.visitor.id(),
                                world.visit,
                                world.at,
                                null,
                                world.at,
                                Source.BROWSER,
                                List.of(claimed, sameId))
                        .withProofs(Map.of(1, Proof.VALID)));

        assertThat(identities()).containsExactly(new VisitEntry.IdentityEntry("ana", "claimed"));
    }

    @Test
    void remembersWhoTheVisitorIs() {
        world.enter("p1").named(USER_INFO, "ana").named(SIGN_IN, "ben").named(SIGN_IN, "ana");

        assertThat(identities())
                .containsExactly(
                        new VisitEntry.IdentityEntry("ana", "claimed"), new VisitEntry.IdentityEntry("ben", "claimed"));
    }

    private List<VisitEntry.IdentityEntry> identities() {
        return world.all(Effect.VisitRecorded.class).toList().getLast().entry().identities();
    }
}
