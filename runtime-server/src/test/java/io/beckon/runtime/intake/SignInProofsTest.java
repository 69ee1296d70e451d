package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ExampleMessages;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventBatch;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Proof;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SignInProofsTest {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final VisitId VISIT = VisitId.of("Yk2mZ0s9QeKc3vXw1hT7Rg");
    private static final String SECRET = "an-example-secret-for-the-shop-0001";
    private static final String OTHER_SECRET = "an-example-secret-for-the-shop-0002";
    /** {@code printf %s 'Yk2mZ0s9QeKc3vXw1hT7Rg|ada@example.org' | openssl dgst -sha256 -hmac "$SECRET"}. */
    private static final String PROOF = "a06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e65";

    private static final SignInProofs PROOFS = proofs(Set.of(), SECRET);

    @Test
    void believesWhatTheSitesServerHasSigned() {
        assertThat(worth(PROOFS, signIn("ada@example.org", PROOF))).isEqualTo(Proof.VALID);
        assertThat(worth(PROOFS, signIn("ada@example.org", PROOF.toUpperCase(Locale.ROOT))))
                .isEqualTo(Proof.VALID);
    }

    @Test
    void believesTheExampleOfTheProtocol() {
        EventBatch batch = (EventBatch) ExampleMessages.all().get("wire/sign-in-batch");

        assertThat(PROOFS.judge(SHOP, VISIT, batch.events()).proofs()).containsExactly(Map.entry(0, Proof.VALID));
    }

    @Test
    void believesEverySecretThatIsKnownWhileOneTakesThePlaceOfAnother() {
        assertThat(worth(proofs(Set.of(), OTHER_SECRET, SECRET), signIn("ada@example.org", PROOF)))
                .isEqualTo(Proof.VALID);
        assertThat(worth(proofs(Set.of(), OTHER_SECRET), signIn("ada@example.org", PROOF)))
                .isEqualTo(Proof.WRONG);
    }

    @Test
    void disbelievesAProofForAnotherUser() {
        assertThat(worth(PROOFS, signIn("bob@example.org", PROOF))).isEqualTo(Proof.WRONG);
    }

    @Test
    void disbelievesAProofForAnotherVisit() {
        VisitId other = VisitId.of("Zk2mZ0s9QeKc3vXw1hT7Rg");

        assertThat(PROOFS.judge(SHOP, other, List.of(signIn("ada@example.org", PROOF)))
                        .proofs())
                .containsExactly(Map.entry(0, Proof.WRONG));
    }

    @Test
    void knowsNoSecretOfAnotherSite() {
        assertThat(PROOFS.judge(SiteKey.of("other"), VISIT, List.of(signIn("ada@example.org", PROOF)))
                        .proofs())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "'a06999'",
                "'a06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e6'",
                "'a06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e64'",
                "'a06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e65 '",
                "'g06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e65'",
                "true",
                "1",
                "['a06999eda4956958b97d7fa5e082160f9c45cad10be179daded868ff05a37e65']",
                "{}"
            })
    void disbelievesWhatIsNoProof(String json) {
        JsonNode proof = Json.MAPPER.readTree(json.replace('\'', '"'));

        assertThat(worth(PROOFS, signIn(Map.of("userId", text("ada@example.org"), "proof", proof))))
                .isEqualTo(Proof.WRONG);
    }

    @Test
    void disbelievesAProofForNobody() {
        assertThat(worth(PROOFS, signIn(Map.of("proof", text(PROOF))))).isEqualTo(Proof.WRONG);
        assertThat(worth(PROOFS, signIn(" ", PROOF))).isEqualTo(Proof.WRONG);
    }

    @Test
    void readsTheUserAsHistoryTellsHim() {
        String proof = "85808f22503808a27a02e596ecb34cd24e1bd2d7fcd4ce420ac844845e573c09";

        assertThat(worth(PROOFS, signIn(Map.of("userId", Json.MAPPER.readTree("42"), "proof", text(proof)))))
                .isEqualTo(Proof.VALID);
    }

    @Test
    void leavesASignInWithoutAProofUnproven() {
        EventMessage unproven = signIn(Map.of("userId", text("ada@example.org")));
        EventMessage none = signIn(Map.of("userId", text("ada@example.org"), "proof", Json.MAPPER.readTree("null")));

        assertThat(worth(PROOFS, unproven)).isEqualTo(Proof.NONE);
        assertThat(worth(PROOFS, none)).isEqualTo(Proof.NONE);
    }

    @Test
    void missesTheProofThatASiteRequires() {
        SignInProofs strict = proofs(Set.of(SHOP), SECRET);

        assertThat(worth(strict, signIn(Map.of("userId", text("ada@example.org")))))
                .isEqualTo(Proof.MISSING);
        assertThat(worth(strict, signIn("ada@example.org", PROOF))).isEqualTo(Proof.VALID);
    }

    @Test
    void canCheckNothingWithoutASecret() {
        assertThat(worth(SignInProofs.NONE, signIn("ada@example.org", PROOF))).isEqualTo(Proof.NONE);
    }

    @Test
    void keepsNoProofWhateverItIsWorth() {
        List<EventMessage> events =
                List.of(signIn("ada@example.org", PROOF), signIn("ada@example.org", "wrong"), signIn("", PROOF));

        for (SignInProofs proofs : List.of(PROOFS, SignInProofs.NONE)) {
            assertThat(proofs.judge(SHOP, VISIT, events).events())
                    .allSatisfy(event -> assertThat(event.data()).containsOnlyKeys("userId"));
        }
    }

    @Test
    void judgesEachSignInByItself() {
        EventMessage viewed = event("ProductViewed", Map.of("proof", text("the site's own")));
        List<EventMessage> events =
                List.of(signIn("bob@example.org", PROOF), viewed, signIn("ada@example.org", PROOF), signIn(Map.of()));

        JudgedEvents judged = PROOFS.judge(SHOP, VISIT, events);

        assertThat(judged.proofs()).containsOnly(Map.entry(0, Proof.WRONG), Map.entry(2, Proof.VALID));
        assertThat(judged.events().get(1)).isEqualTo(viewed);
    }

    @Test
    void refusesASecretThatCouldBeGuessed() {
        assertThatThrownBy(() -> proofs(Set.of(), "short-and-secret"))
                .hasMessageContaining("at least 32 characters")
                .hasMessageNotContaining("short-and-secret");
    }

    @Test
    void refusesToRequireProofsThatNobodyCanCheck() {
        assertThatThrownBy(() -> SignInProofs.of(Map.of(), Set.of(SHOP)))
                .hasMessageContaining("Expected an identity secret of site 'shop'");
    }

    private static Proof worth(SignInProofs proofs, EventMessage signIn) {
        return proofs.judge(SHOP, VISIT, List.of(signIn)).proofs().getOrDefault(0, Proof.NONE);
    }

    private static SignInProofs proofs(Set<SiteKey> requiring, String... secrets) {
        return SignInProofs.of(Map.of(SHOP, List.of(secrets)), requiring);
    }

    private static EventMessage signIn(String userId, String proof) {
        return signIn(Map.of("userId", text(userId), "proof", text(proof)));
    }

    private static EventMessage signIn(Map<String, JsonNode> data) {
        return event("SignIn", data);
    }

    private static EventMessage event(String name, Map<String, JsonNode> data) {
        EventType type = name.equals("SignIn") ? EventType.SYSTEM : EventType.BUSINESS;
        return new EventMessage("t1.1", type, name, "p1", 1000, null, null, null, null, data);
    }

    private static JsonNode text(String value) {
        return Json.MAPPER.valueToTree(value);
    }
}
