package io.beckon.definitions.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {
    private static final KeyPair PUBLISHER = newKey();

    private final SignedPackage signed = Signatures.sign(ExampleShop.unsigned(3), PUBLISHER.getPrivate());

    @Test
    void knowsItsOwnSignature() {
        assertThat(Signatures.isSignedBy(signed, PUBLISHER.getPublic())).isTrue();
    }

    @Test
    void survivesTheWayThroughJson() {
        SignedPackage arrived = Json.read(Json.pretty(signed), SignedPackage.class);

        assertThat(Signatures.isSignedBy(arrived, PUBLISHER.getPublic())).isTrue();
    }

    @Test
    void refusesAnotherKey() {
        assertThat(Signatures.isSignedBy(signed, newKey().getPublic())).isFalse();
    }

    @Test
    void refusesAChangedPackage() {
        SignedPackage changed = ExampleShop.unsigned(4).withSignature(signed.signature());

        assertThat(Signatures.isSignedBy(changed, PUBLISHER.getPublic())).isFalse();
    }

    @Test
    void coversTheHashesOfTheEngagementUi() {
        SignedPackage with = Signatures.sign(ExampleShop.unsignedWithEngagementUi(3), PUBLISHER.getPrivate());
        SignedPackage without = new SignedPackage(
                with.format(),
                with.version(),
                with.site(),
                with.rules(),
                with.bundle(),
                with.publishedAt(),
                with.comment(),
                with.signature());

        assertThat(Signatures.isSignedBy(with, PUBLISHER.getPublic())).isTrue();
        assertThat(Signatures.isSignedBy(without, PUBLISHER.getPublic())).isFalse();
    }

    @Test
    void refusesAPackageWithoutSignature() {
        assertThat(Signatures.isSignedBy(ExampleShop.unsigned(3), PUBLISHER.getPublic()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64!", "AAAA"})
    void refusesAMalformedSignature(String signature) {
        assertThat(Signatures.isSignedBy(ExampleShop.unsigned(3).withSignature(signature), PUBLISHER.getPublic()))
                .isFalse();
    }

    private static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
