package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.runtime.shell.RuntimeSettings.Token;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;

class KnownTokensTest {
    /** Of the text {@code reader's token}. */
    private static final String HASH = "6972f195e0281b230836206902fe286831337e4b526fb274a3f7dcade6229eec";

    @Test
    void letsTheRootTokenDoEverything() {
        KnownTokens tokens = new KnownTokens("root token", List.of());

        assertThat(tokens.introspect("root token").getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("publish", "history", "live", "desk", "privacy", "rehearse", "switch");
    }

    @Test
    void letsAFurtherTokenDoWhatItIsFor() {
        KnownTokens tokens = new KnownTokens("root token", List.of(new Token("reader", HASH, Set.of(Scope.HISTORY))));

        assertThat(tokens.introspect("reader's token").getName()).isEqualTo("reader");
        assertThat(tokens.introspect("reader's token").getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("history");
    }

    @Test
    void knowsNoOtherToken() {
        KnownTokens tokens = new KnownTokens("root token", List.of(new Token("reader", HASH, Set.of(Scope.HISTORY))));

        assertThatThrownBy(() -> tokens.introspect("root token ")).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> tokens.introspect(HASH)).isInstanceOf(BadOpaqueTokenException.class);
        assertThatThrownBy(() -> tokens.introspect("")).isInstanceOf(BadOpaqueTokenException.class);
    }

    @Test
    void refusesAHashThatIsNone() {
        Token plain = new Token("reader", "reader's token", Set.of(Scope.HISTORY));

        assertThatThrownBy(() -> new KnownTokens("root token", List.of(plain)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHA-256 of token reader");
    }
}
