package io.beckon.runtime.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final long NOW = 1_800_000_000_123L;
    private static final Token.OfVisitor VISITOR = new Token.OfVisitor(VisitorId.of(id(1)), NOW);
    private static final Token.OfVisit VISIT = new Token.OfVisit(VisitorId.of(id(1)), VisitId.of(id(2)), NOW);

    private final Tokens tokens = new Tokens(Secrets.of(1));

    @Test
    void provesWhatItWasIssuedFor() {
        assertThat(tokens.visitor(SHOP, tokens.write(SHOP, VISITOR))).contains(VISITOR);
        assertThat(tokens.visit(SHOP, tokens.write(SHOP, VISIT))).contains(VISIT);
    }

    @Test
    void provesNothingOnAnotherSite() {
        SiteKey other = SiteKey.of("shop2");

        assertThat(tokens.visitor(other, tokens.write(SHOP, VISITOR))).isEmpty();
        assertThat(tokens.visit(other, tokens.write(SHOP, VISIT))).isEmpty();
    }

    @Test
    void provesNothingUnderAnotherSecret() {
        Tokens others = new Tokens(Secrets.of(2));

        assertThat(others.visit(SHOP, tokens.write(SHOP, VISIT))).isEmpty();
    }

    @Test
    void provesNothingAsAnotherKind() {
        assertThat(tokens.visit(SHOP, tokens.write(SHOP, VISITOR))).isEmpty();
        assertThat(tokens.visitor(SHOP, tokens.write(SHOP, VISIT))).isEmpty();
    }

    @Test
    void hasNoSecondSpelling() {
        String token = tokens.write(SHOP, VISIT);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ";

        for (int i = 0; i < token.length(); i++) {
            for (int c = 0; c < alphabet.length(); c++) {
                String altered = token.substring(0, i) + alphabet.charAt(c) + token.substring(i + 1);
                assertThat(tokens.visit(SHOP, altered).isPresent()).isEqualTo(altered.equals(token));
            }
        }
    }

    @Test
    void provesNothingWhenCutOrLengthened() {
        String token = tokens.write(SHOP, VISIT);

        assertThat(tokens.visit(SHOP, token.substring(1))).isEmpty();
        assertThat(tokens.visit(SHOP, token + "AAAA")).isEmpty();
        assertThat(tokens.visit(SHOP, "")).isEmpty();
        assertThat(tokens.visit(SHOP, "ä".repeat(token.length()))).isEmpty();
    }

    private static String id(int n) {
        byte[] bytes = new byte[16];
        bytes[0] = (byte) n;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
