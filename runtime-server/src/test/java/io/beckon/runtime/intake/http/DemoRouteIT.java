package io.beckon.runtime.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoRouteIT {
    @TempDir
    private static Path directory;

    private static RunningPort running;

    @BeforeAll
    static void start() throws IOException {
        Path demo = Files.createDirectories(directory.resolve("demo/shop"));
        Files.writeString(directory.resolve("secret.html"), "secret");
        Files.writeString(demo.resolve("index.html"), "<p>shop</p>");
        Files.writeString(demo.resolve("shop.js"), "var shop;");
        Files.writeString(demo.resolve("site.json"), "{}");
        Files.writeString(demo.resolve(".hidden.html"), "hidden");
        Files.createSymbolicLink(demo.resolve("link.html"), directory.resolve("secret.html"));
        running = new RunningPort(RunningPort.local().withDemo(directory.resolve("demo")), RunningPort.NO_LIMITS);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/demo/shop/, <p>shop</p>, text/html; charset=utf-8",
        "/demo/shop/index.html, <p>shop</p>, text/html; charset=utf-8",
        "/demo/shop/index.html?q=x, <p>shop</p>, text/html; charset=utf-8",
        "/demo/shop/shop.js, var shop;, text/javascript; charset=utf-8",
    })
    void servesPages(String path, String body, String type) throws Exception {
        HttpResponse<String> response = running.send(running.request(path));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(body);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void leadsFromADirectoryToItsPage() throws Exception {
        HttpResponse<String> response = running.send(running.request("/demo/shop"));

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).contains("/demo/shop/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/",
                "/demo/shop/nothing.html",
                "/demo/shop/site.json",
                "/demo/shop/.hidden.html",
                "/demo/shop/link.html",
                "/demo/../secret.html",
                "/demo/shop/../../secret.html",
                "/demo/shop/..%2f..%2fsecret.html",
                "/demo/shop/%2e%2e/%2e%2e/secret.html",
                "/demo/shop/..%5c..%5csecret.html",
                "/demo//secret.html",
                "/demo/shop/shop.js/",
                "/demo/shop/shop.js%00.html",
                "/demo/http://evil.example/",
            })
    void servesNothingElse(String path) throws Exception {
        String answer = running.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404 ").doesNotContain("secret", "hidden");
    }
}
