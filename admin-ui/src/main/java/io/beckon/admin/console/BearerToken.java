package io.beckon.admin.console;

import io.beckon.admin.access.Access;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests with the internal token act as the console itself; without a token nobody can. */
final class BearerToken extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final String token;

    BearerToken(String token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        if (!token.isEmpty() && isSame(authorization, SCHEME + token)) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(Access.console());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    /** In a time that does not depend on where the texts differ. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
