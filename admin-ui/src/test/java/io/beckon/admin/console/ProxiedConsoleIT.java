package io.beckon.admin.console;

import static io.beckon.admin.console.ConsoleBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The console behind a proxy that speaks TLS to browsers. */
@SpringBootTest(
        classes = Console.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:proxied;DB_CLOSE_DELAY=-1",
            "beckon.admin-password=a long password",
            "beckon.trusted-proxies=127.0.0.0/8,::1,10.1.0.0/16"
        })
class ProxiedConsoleIT {
    private static final int FREE_FOR_AN_ADDRESS = 10;

    @TempDir
    private static Path directory;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void set(DynamicPropertyRegistry registry) {
        registry.add("beckon.data-dir", () -> directory.toString());
    }

    @Test
    void leadsToTheAddressThatTheBrowserSees() throws Exception {
        HttpResponse<String> answer = overTls().get("/sites");

        assertThat(location(answer)).isEqualTo("https://console.example/sign-in");
    }

    @Test
    void keepsItsCookiesToTls() throws Exception {
        HttpResponse<String> answer = overTls().get("/sign-in");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(cookie -> cookie.contains("Secure"), "is secure");
    }

    @Test
    void slowsDownTheAddressThatGuessesAndNobodyElse() throws Exception {
        ConsoleBrowser guesser = from("203.0.113.7, 10.1.2.3");
        for (int guess = 0; guess <= FREE_FOR_AN_ADDRESS; guess++) {
            guesser.signIn("user-" + guess, "wrong");
        }

        assertThat(location(guesser.signIn("admin", "a long password"))).contains("/sign-in?error");
        assertThat(location(from("203.0.113.8").signIn("admin", "a long password")))
                .doesNotContain("sign-in");
    }

    private ConsoleBrowser overTls() throws IOException {
        return new ConsoleBrowser(
                port,
                Map.of(
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "console.example"));
    }

    private ConsoleBrowser from(String forwardedFor) {
        return new ConsoleBrowser(port, Map.of("X-Forwarded-For", forwardedFor));
    }
}
