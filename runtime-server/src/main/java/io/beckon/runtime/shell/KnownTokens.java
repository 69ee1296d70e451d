package io.beckon.runtime.shell;

import io.beckon.definitions.Expect;
import io.beckon.definitions.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;

/** The tokens of the internal port, known by their hashes. Every look-up takes the same time. */
final class KnownTokens implements OpaqueTokenIntrospector {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    /** A token's hash and what its holder may do. */
    private record Known(String name, String sha256, Set<Scope> scopes) {
        boolean isOf(String hash) {
            return MessageDigest.isEqual(bytes(sha256), bytes(hash));
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final List<Known> tokens = new ArrayList<>();

    /** The root token, which may do everything, and further ones. */
    KnownTokens(String root, Collection<RuntimeSettings.Token> further) {
        tokens.add(new Known("root", Sha256.hex(root), EnumSet.allOf(Scope.class)));
        for (RuntimeSettings.Token token : further) {
            Expect.shape("SHA-256 of token " + token.name(), SHA_256, token.sha256());
            tokens.add(new Known(token.name(), token.sha256().toLowerCase(Locale.ROOT), Set.copyOf(token.scopes())));
        }
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        String hash = Sha256.hex(token);
        Known found = null;
        for (Known known : tokens) {
            if (known.isOf(hash)) {
                found = known;
            }
        }
        if (found == null) {
            throw new BadOpaqueTokenException("Expected a known token, but this is none.");
        }
        return new DefaultOAuth2AuthenticatedPrincipal(
                found.name(), Map.of("sub", found.name()), authorities(found.scopes()));
    }

    private static List<GrantedAuthority> authorities(Set<Scope> scopes) {
        return scopes.stream()
                .<GrantedAuthority>map(scope -> new SimpleGrantedAuthority(scope.authority()))
                .toList();
    }
}
