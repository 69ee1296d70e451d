package io.beckon.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The console's port as browsers, scripts and strangers find it. */
@SpringBootTest(
        classes = Console.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:port;DB_CLOSE_DELAY=-1", "beckon.internal-token=secret"})
class ConsolePortIT {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final Pattern KEPT = Pattern.compile("(?:VAADIN/build|aura|console)[^\"' ]*\\.(?:js|css)[^\"' ]*");

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    private final HttpClient stranger = HttpClient.newHttpClient();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @Test
    void tellsItsHealthToEverybodyAndNothingElse() throws Exception {
        assertThat(get(stranger, "/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(get(stranger, "/actuator/env").statusCode()).isNotEqualTo(200);
        assertThat(get(stranger, "/actuator").statusCode()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sites",
                "/users",
                "/account",
                "/sites/shop/settings",
                "/sites/shop/elements/new",
                "/nothing"
            })
    void sendsStrangersToTheSignIn(String path) throws Exception {
        HttpResponse<String> answer = get(stranger, path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/sign-in");
    }

    @Test
    void believesNoForwardedHeadersWhenNoProxyIsNamed() throws Exception {
        ConsoleBrowser liar = new ConsoleBrowser(
                port,
                Map.of(
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-For",
                        "203.0.113.7"));

        assertThat(ConsoleBrowser.location(liar.get("/sites"))).isEqualTo("http://localhost:" + port + "/sign-in");
    }

    @Test
    void sendsTheHeadersThatProtectItsPages() throws Exception {
        HttpResponse<String> answer = get(stranger, "/sign-in");

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void letsBrowsersKeepFilesThatNeverChange() throws Exception {
        String page = get(stranger, "/sign-in").body();
        List<String> files =
                KEPT.matcher(page).results().map(MatchResult::group).toList();
        assertThat(files).hasSizeGreaterThan(10);

        for (String path : files) {
            HttpResponse<String> file = get(stranger, "/" + path);

            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(header(file, "Cache-Control")).as(path).startsWith("max-age=");
            assertThat(file.headers().map()).as(path).doesNotContainKeys("Pragma", "Expires");
        }
    }

    @Test
    void letsBrowsersKeepNothingElse() throws Exception {
        signIn("admin", firstPassword(), formToken());

        for (String path : List.of(
                "/",
                "/sites",
                "/users",
                "/nothing",
                "/sites/shop/visits",
                "/console-nothing.css",
                "/aura/nothing.css",
                "/?v-r=init&location=sites&query=",
                "/actuator/health")) {
            assertThat(header(get(browser, path), "Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void signsTheFirstAdministratorInWithThePasswordThatOnlyHisFileKnows() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwordFile())))
                .isEqualTo("rw-------");

        HttpResponse<String> wrong = signIn("admin", "wrong", formToken());
        HttpResponse<String> right = signIn("admin", firstPassword(), formToken());

        assertThat(header(wrong, "Location")).contains("/sign-in?error");
        assertThat(header(right, "Location")).as(right.toString()).doesNotContain("sign-in", "BECKON_CONSOLE=");
        assertThat(get(browser, "/sites").statusCode()).isEqualTo(200);
        assertThat(get(browser, "/nothing").statusCode()).isEqualTo(200);
        assertThat(get(browser, "/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void takesASignInFromItsOwnPageOnly() throws Exception {
        HttpResponse<String> answer = post("username=admin&password=" + encode(firstPassword()));

        assertThat(header(answer, "Location")).contains("/sign-in?stale");
        assertThat(get(browser, "/sites").statusCode()).isEqualTo(302);
    }

    @Test
    void takesASignInFromAPageThatStayedOpenOverNight() throws Exception {
        String token = formToken();
        List.copyOf(cookies.getCookieStore().getCookies()).stream()
                .filter(cookie -> cookie.getName().equals("BECKON_CONSOLE"))
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));

        HttpResponse<String> answer = signIn("admin", firstPassword(), token);

        assertThat(header(answer, "Location")).doesNotContain("sign-in");
        assertThat(get(browser, "/sites").statusCode()).isEqualTo(200);
    }

    @Test
    void letsScriptsTakeSitesInAndOutWithTheTokenOnly() throws Exception {
        assertThat(api("GET", "wrong", "").statusCode()).isEqualTo(401);
        assertThat(api("GET", "secret", "").statusCode()).isEqualTo(404);

        HttpResponse<String> taken = api("PUT", "secret", ExampleShop.siteJson());

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(api("GET", "secret", "").body()).isEqualTo(ExampleShop.siteJson());
        assertThat(api("PUT", "secret", "{}").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> signIn(String user, String password, String token) throws Exception {
        return post("username=" + user + "&password=" + encode(password) + "&_csrf=" + encode(token));
    }

    private String formToken() throws Exception {
        Matcher csrf = CSRF.matcher(get(browser, "/sign-in").body());
        assertThat(csrf.find()).isTrue();
        return csrf.group(1);
    }

    private static String firstPassword() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    private static Path passwordFile() {
        return directory.resolve("console").resolve("first-password");
    }

    private HttpResponse<String> post(String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> api(String method, String token, String body) throws Exception {
        return stranger.send(
                HttpRequest.newBuilder(uri("/api/sites/shop"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept", "text/html,application/json")
                        .build(),
                BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
