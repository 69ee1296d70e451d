package io.beckon.admin.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that are twelve hours old, and those of users whose roles, password or state have changed since they signed in. */
public final class SessionLimits extends OncePerRequestFilter {
    private static final Duration LONGEST = Duration.ofHours(12);

    private final UserStore store;
    private final InstantSource clock;

    /** Limits for the sessions of these users. */
    public SessionLimits(UserStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && user != null && (isOld(session) || hasChanged(user))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }

    private boolean hasChanged(Authentication user) {
        return user.getDetails() instanceof SignedIn(long version)
                && store.find(user.getName()).stream().noneMatch(now -> now.accessVersion() == version);
    }
}
