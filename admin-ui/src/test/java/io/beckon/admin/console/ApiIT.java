package io.beckon.admin.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.wire.ProblemAnswer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What scripts are told when something is wrong: always a problem, never a page or the way to the sign-in. */
@SpringBootTest(
        classes = Console.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:api;DB_CLOSE_DELAY=-1", "beckon.internal-token=secret"})
class ApiIT {
    @TempDir
    private static Path directory;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate sql;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/sites/nothing, 404",
        "GET, /api/sites, 404",
        "GET, /api, 404",
        "DELETE, /api/nothing/at/all, 404",
        "PUT, /api/sites/shop, 400",
        "DELETE, /api/sites/shop, 405",
        "GET, /api/sites//shop, 400"
    })
    void answersWithAProblem(String method, String path, int status) throws Exception {
        HttpResponse<String> answer = send(method, path, "secret", BodyPublishers.noBody());

        expectProblem(answer, status);
    }

    @Test
    void saysWhatElseIsPossible() throws Exception {
        HttpResponse<String> answer = send("DELETE", "/api/sites/shop", "secret", BodyPublishers.noBody());

        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "PUT");
    }

    @Test
    void asksStrangersForAToken() throws Exception {
        HttpResponse<String> answer = send("GET", "/api/sites", "wrong", BodyPublishers.noBody());

        expectProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void saysThatSomethingIsBrokenWithoutAWordAboutIt() throws Exception {
        put(ExampleShop.siteJson());
        sql.update("update definitions set body = '{' where site = 'shop' and part = 'settings'");

        HttpResponse<String> answer = send("GET", "/api/sites/shop", "secret", BodyPublishers.noBody());

        expectProblem(answer, 500);
        assertThat(answer.body()).doesNotContain("settings", "Exception");
    }

    @Test
    void saysWhatIsWrongWithASiteAsAProblem() throws Exception {
        expectProblem(put("{}"), 422);
    }

    @Test
    void takesNoMoreBytesThanTheImportDialog() throws Exception {
        String json = ExampleShop.siteJson();
        String largest = json + " ".repeat(Sites.LARGEST_BYTES - json.getBytes(UTF_8).length);

        assertThat(put(largest).statusCode()).isEqualTo(200);
        expectProblem(put(largest + " "), 413);
    }

    private static void expectProblem(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Json.read(answer.body(), ProblemAnswer.class).status()).isEqualTo(status);
    }

    private HttpResponse<String> put(String json) throws Exception {
        return send("PUT", "/api/sites/shop", "secret", BodyPublishers.ofString(json));
    }

    private HttpResponse<String> send(String method, String path, String token, BodyPublisher body) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString());
    }
}
