package io.beckon.admin.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers what the user of the current thread may do. Nobody, and a user without roles, may do nothing. */
@Component
public final class Access {
    /** The name under which the console itself acts: imports at start, commands of the command line. */
    public static final String CONSOLE = "console";

    /** Whether the current user may do this. */
    public boolean may(Permission permission) {
        return roles().stream().anyMatch(role -> role.has(permission));
    }

    /** Throws {@link AccessDeniedException} unless the current user may do this. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new AccessDeniedException("Expected the permission " + permission + ", but " + user() + " has none.");
        }
    }

    /** The name of the current user; empty when nobody is signed in. */
    public String user() {
        return authentication().map(Authentication::getName).orElse("");
    }

    /** The roles of the current user. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        authentication().stream()
                .map(Authentication::getAuthorities)
                .flatMap(Collection::stream)
                .map(GrantedAuthority::getAuthority)
                .forEach(authority -> addRole(roles, authority));
        return roles;
    }

    /** Does something as the console itself, with every permission; for what no user asked for. */
    public static <T> T asConsole(Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(console());
            SecurityContextHolder.setContext(context);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The console itself as somebody who is signed in. */
    public static Authentication console() {
        return UsernamePasswordAuthenticationToken.authenticated(
                CONSOLE, null, Set.of(new SimpleGrantedAuthority(Role.ADMINISTRATOR.authority())));
    }

    private static void addRole(Set<Role> roles, @Nullable String authority) {
        if (authority != null) {
            Role.of(authority).ifPresent(roles::add);
        }
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated);
    }
}
