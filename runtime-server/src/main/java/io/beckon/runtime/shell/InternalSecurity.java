package io.beckon.runtime.shell;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import io.beckon.definitions.Json;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what on the internal port. What is not named here nobody may. */
@Configuration(proxyBeanMethods = false)
class InternalSecurity {
    /** What a bearer token can be, RFC 6750. */
    private static final Pattern BEARER = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    @Bean
    KnownTokens knownTokens(RuntimeSettings settings) {
        String root = settings.internalToken();
        if (root == null || !BEARER.matcher(root).matches()) {
            throw new StartRefused(
                    "Expected a token for the internal port, of the form " + BEARER + ", in BECKON_INTERNAL_TOKEN, but "
                            + (root == null ? "it is not set." : "it is none."),
                    "Set it to a long random text, or start with ./beckon run, which makes one.");
        }
        return StartRefused.unlessReadable("beckon.tokens", () -> new KnownTokens(root, settings.tokens()));
    }

    @Bean
    SecurityFilterChain internalPort(HttpSecurity http, KnownTokens tokens) throws Exception {
        return http.authorizeHttpRequests(InternalSecurity::authorise)
                .oauth2ResourceServer(server -> server.opaqueToken(opaque -> opaque.introspector(tokens))
                        .authenticationEntryPoint((_, response, _) -> {
                            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                            say(response, HttpStatus.UNAUTHORIZED, "Expected a known token as Authorization: Bearer.");
                        })
                        .accessDeniedHandler((_, response, _) ->
                                say(response, HttpStatus.FORBIDDEN, "Expected a token with the scope for this.")))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(InternalSecurity::protect)
                .build();
    }

    private static void authorise(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        String publish = Scope.PUBLISH.authority();
        String switching = Scope.SWITCH.authority();
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/prometheus", "/v3/api-docs", "/v3/api-docs.yaml")
                .authenticated()
                .requestMatchers("/packages/**")
                .hasAuthority(publish)
                .requestMatchers(HttpMethod.GET, "/sites/*/active", "/sites/*/switches")
                .hasAnyAuthority(publish, switching)
                .requestMatchers(HttpMethod.PUT, "/sites/*/active")
                .hasAuthority(publish)
                .requestMatchers(HttpMethod.PUT, "/sites/*/switches")
                .hasAuthority(switching)
                .requestMatchers(HttpMethod.GET, "/history/**")
                .hasAuthority(Scope.HISTORY.authority())
                .anyRequest()
                .denyAll();
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(policy -> {})
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
    }

    private static void say(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(Problems.of(status, detail)));
    }
}
