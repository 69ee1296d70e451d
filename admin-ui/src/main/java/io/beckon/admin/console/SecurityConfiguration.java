package io.beckon.admin.console;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.beckon.admin.layout.AppShell;
import io.beckon.admin.users.SessionLimits;
import io.beckon.admin.users.UserStore;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets through the console's port: health and the sign-in page are open, everything else needs somebody who is signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    /** Vaadin starts with an inline script and evaluates what its server sends; nothing else and nobody else's may run. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-src 'self'",
            "frame-ancestors 'none'");

    private static final String[] OPEN = {"/actuator/health", "/favicon.svg", "/beckon.svg", "/console*.css", "/aura/**"
    };

    /** What browsers may keep: files that never change, or only with their address. Vaadin says for how long. */
    private static final List<String> KEPT = Stream.concat(
                    Stream.of("/VAADIN/build/**", "/VAADIN/static/**", "/aura/fonts/**"),
                    Stream.of(AppShell.class.getAnnotationsByType(StyleSheet.class))
                            .map(sheet -> "/" + sheet.value()))
            .toList();

    /** Before anything else writes: Vaadin's pages are committed where Spring's lazy headers come too late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** What scripts call: no session, no cookie, a token. */
    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http, ConsoleSettings settings) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new BearerToken(settings.internalToken()), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failing -> failing.authenticationEntryPoint((_, response, _) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    ApiProblem.say(response, HttpStatus.UNAUTHORIZED);
                }))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A script's failed request comes in again, at the address of errors and without a token: it gets its status, not the sign-in. */
    @Bean
    @Order(0)
    SecurityFilterChain apiFailures(HttpSecurity http) throws Exception {
        return http.securityMatcher(ApiProblem::isDue)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore((request, response, _) -> ApiProblem.say(request, response), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Pages that a screen shows in a frame: they bring a policy of their own, stricter in scripts, that lets the console frame them. */
    @Bean
    @Order(2)
    SecurityFilterChain previewSecurity(HttpSecurity http, UserStore users, InstantSource clock) throws Exception {
        return http.securityMatcher("/preview/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterBefore(new SessionLimits(users, clock), AuthorizationFilter.class)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain consoleSecurity(
            HttpSecurity http, AuthenticationProvider signIn, UserStore users, InstantSource clock, RequestUtil vaadin)
            throws Exception {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        http.authenticationProvider(signIn)
                .authorizeHttpRequests(requests -> {
                    for (String open : OPEN) {
                        requests.requestMatchers(path.matcher(open)).permitAll();
                    }
                    requests.requestMatchers(path.matcher("/actuator/**")).denyAll();
                })
                .headers(headers -> headers.withObjectPostProcessor(EAGERLY)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(keepsNothingBut(KEPT, path))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)
                        .csrfTokenRepository(formTokens()))
                .exceptionHandling(failing -> failing.defaultAccessDeniedHandlerFor(
                                (request, response, _) ->
                                        response.sendRedirect(request.getContextPath() + "/sign-in?stale"),
                                path.matcher(HttpMethod.POST, "/sign-in"))
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), AnyRequestMatcher.INSTANCE))
                .addFilterBefore(new SessionLimits(users, clock), AuthorizationFilter.class);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        configurer -> configurer
                                .enableCsrfConfiguration(false)
                                // What is at no address gets a page that says so, instead of a bare 403.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                                .loginView("/sign-in", "/sign-in"))
                .build();
    }

    /** Vaadin replaces {@code Cache-Control} only; {@code Pragma} and {@code Expires} would still forbid browsers to keep its files. */
    private static HeaderWriter keepsNothingBut(List<String> kept, PathPatternRequestMatcher.Builder path) {
        List<RequestMatcher> files =
                kept.stream().<RequestMatcher>map(path::matcher).toList();
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(new OrRequestMatcher(files)), new CacheControlHeadersWriter());
    }

    /** In a cookie instead of the session: the sign-in page may stay open over night. Vaadin's own requests carry a token of their own. */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("BECKON_FORM");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
