package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.Sha256;
import io.beckon.runtime.published.PublishedShop;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Who may do what on the internal port, and how it says no. */
class InternalPortIT {
    @TempDir
    private static Path directory;

    private static RunningRuntime runtime;

    /** A request, and the scopes that allow it; none means that any known token does. */
    record Route(String method, String path, Set<Scope> scopes) {
        static Route of(String method, String path, Scope... scopes) {
            return new Route(method, path, scopes.length == 0 ? EnumSet.allOf(Scope.class) : Set.of(scopes));
        }
    }

    private static final List<Route> ROUTES = List.of(
            Route.of("PUT", "/packages/{site}/{version}", Scope.PUBLISH),
            Route.of("GET", "/packages/{site}/{version}", Scope.PUBLISH),
            Route.of("GET", "/packages/{site}", Scope.PUBLISH),
            Route.of("GET", "/sites/{site}/active", Scope.PUBLISH, Scope.SWITCH),
            Route.of("PUT", "/sites/{site}/active", Scope.PUBLISH),
            Route.of("GET", "/sites/{site}/switches", Scope.PUBLISH, Scope.SWITCH),
            Route.of("PUT", "/sites/{site}/switches", Scope.SWITCH),
            Route.of("GET", "/history/visits", Scope.HISTORY),
            Route.of("GET", "/history/visits/{visit}", Scope.HISTORY),
            Route.of("GET", "/history/visits/{visit}/events", Scope.HISTORY),
            Route.of("GET", "/history/visits/{visit}/decisions", Scope.HISTORY),
            Route.of("GET", "/history/visits/{visit}/engagements", Scope.HISTORY),
            Route.of("GET", "/history/visits/{visit}/refusals", Scope.HISTORY),
            Route.of("GET", "/history/visitors/{visitor}/visits", Scope.HISTORY),
            Route.of("GET", "/history/identities/{userId}/visits", Scope.HISTORY),
            Route.of("GET", "/history/refusals", Scope.HISTORY),
            Route.of("GET", "/history/events", Scope.HISTORY),
            Route.of("GET", "/v3/api-docs"),
            Route.of("GET", "/v3/api-docs.yaml"));

    @BeforeAll
    static void start() throws Exception {
        PublishedShop publisher = new PublishedShop();
        List<String> tokens = new ArrayList<>();
        for (Scope scope : Scope.values()) {
            String token = "beckon.tokens[" + tokens.size() / 3 + "]";
            tokens.add(token + ".name=" + scope);
            tokens.add(token + ".sha256=" + Sha256.hex("only-" + scope));
            tokens.add(token + ".scopes=" + scope.authority());
        }
        runtime = RunningRuntime.start(directory, publisher, tokens.toArray(String[]::new));
        assertThat(runtime.publish(1, publisher.version(1)).statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        runtime.close();
    }

    static List<Route> routes() {
        return ROUTES;
    }

    @Test
    void theTableBelowNamesEveryRoute() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo mapping : runtime.part(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            mapping.getPatternValues()
                    .forEach(path -> mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> mapped.add(method + " " + path)));
        }

        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(ROUTES.stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aRouteNeedsATokenWithItsScope(Route route) throws Exception {
        assertThat(status(route, "")).isEqualTo(401);
        assertThat(status(route, "unknown")).isEqualTo(401);
        for (Scope scope : Scope.values()) {
            int status = status(route, "only-" + scope);
            assertThat(status == 403)
                    .as("%s as %s", route, scope)
                    .isNotEqualTo(route.scopes().contains(scope));
            assertThat(status).as("%s as %s", route, scope).isNotIn(401, 500);
        }
        assertThat(status(route, RunningRuntime.TOKEN)).isNotIn(401, 403, 500);
    }

    private static int status(Route route, String token) throws Exception {
        String path = route.path().replace("{version}", "1").replaceAll("\\{\\w+}", "shop");
        return runtime.send(route.method(), path, token, route.method().equals("PUT") ? "{}" : null)
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/",
        "GET,/actuator",
        "GET,/actuator/env",
        "POST,/history/visits",
        "DELETE,/packages/shop/1",
        "GET,/error"
    })
    void whatIsNotNamedNobodyMay(String method, String path) throws Exception {
        assertThat(runtime.send(method, path, RunningRuntime.TOKEN, null).statusCode())
                .isIn(403, 405);
        assertThat(runtime.send(method, path, "", null).statusCode()).isEqualTo(401);
    }

    @Test
    void healthIsOpenAndTellsNoDetails() throws Exception {
        for (String path : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            HttpResponse<String> health = runtime.send("GET", path, "", null);

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("journal", "diskSpace");
        }
    }

    @Test
    void metricsNeedATokenAndShowTheRooms() throws Exception {
        assertThat(runtime.send("GET", "/actuator/prometheus", "", null).statusCode())
                .isEqualTo(401);
        assertThat(runtime.get("/actuator/prometheus").body())
                .contains("beckon_journal_commits_total", "beckon_history_backlog", "beckon_intake_items_total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/history/visits?limit=0",
                "/history/visits?limit=1000000000",
                "/history/visits?limit=ten",
                "/history/visits?from=yesterday",
                "/history/visits?site=SHOP",
                "/history/visits?rule=%27%20or%201=1",
                "/history/visits?after=nothing",
                "/history/visits/a%20b",
                "/history/events?limit=0",
                "/history/events?after=nothing",
                "/history/refusals?site=shop",
                "/history/refusals?site=shop&day=today",
                "/history/visits/..%2f..%2factuator",
                "/packages/shop/first"
            })
    void wrongParametersAreNamed(String path) throws Exception {
        HttpResponse<String> answer = runtime.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem(answer)).containsEntry("status", 400).containsEntry("type", "/problems/bad-request");
        assertThat(answer.body()).doesNotContain("Exception", "java.", "org.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"version\":1.5}", "{\"version\":1,\"version\":2}", "{}"})
    void brokenBodiesAreRefused(String body) throws Exception {
        HttpResponse<String> answer = runtime.put("/sites/shop/active", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem(answer)).containsEntry("type", "/problems/bad-request");
    }

    @Test
    void whatIsUnknownIsNotFound() throws Exception {
        for (String path :
                List.of("/history/visits/unknown", "/packages/shop/9", "/sites/bank/active", "/sites/bank/switches")) {
            HttpResponse<String> answer = runtime.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(problem(answer)).containsKey("detail");
        }
    }

    @Test
    void answersCarrySecurityHeaders() throws Exception {
        var headers = runtime.get("/history/visits").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void describesItsRoutes() throws Exception {
        JsonNode paths = runtime.json("/v3/api-docs").get("paths");

        assertThat(paths.propertyNames())
                .contains("/packages/{site}/{version}", "/sites/{site}/active", "/history/visits/{visit}/decisions");
    }

    private static Map<String, Object> problem(HttpResponse<String> answer) {
        return Json.MAPPER.readValue(answer.body(), new TypeReference<>() {});
    }
}
