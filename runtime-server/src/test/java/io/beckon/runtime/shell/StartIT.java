package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.runtime.published.PublishedShop;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the server from starting, and what it says then. */
class StartIT {
    @TempDir
    private Path directory;

    private final PublishedShop publisher = new PublishedShop();

    @Test
    void refusesATakenPublicPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    () -> start("beckon.public-port=" + taken.getLocalPort()),
                    "Expected to listen on 127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void refusesToShareADataDirectory() {
        try (DataDirectory _ = new DataDirectory(directory)) {
            assertRefused(() -> start(), "another one uses it");
        }
    }

    @Test
    void refusesTokensThatNobodyCouldSend() {
        assertRefused(() -> start("beckon.internal-token="), "BECKON_INTERNAL_TOKEN");
        assertRefused(() -> start("beckon.internal-token=two words"), "BECKON_INTERNAL_TOKEN");
    }

    @Test
    void refusesAPublisherThatIsNone() {
        assertRefused(() -> start("beckon.publishers=file:" + directory.resolve("missing")), "publisher's key");
        assertRefused(() -> start("beckon.publishers=nonsense"), "Ed25519 public key");
    }

    @Test
    void refusesIdentitySecretsThatProveNothing() {
        assertRefused(() -> start("beckon.identity.secrets.shop=too-short"), "at least 32 characters");
        assertRefused(
                () -> start("beckon.identity.secrets.shop=file:" + directory.resolve("missing")),
                "identity secret of site 'shop'");
        assertRefused(() -> start("beckon.identity.secrets.[No Site]=" + "s".repeat(32)), "No Site");
        assertRefused(
                () -> start("beckon.identity.secrets.my.shop=" + "s".repeat(32), "beckon.identity.require-proof=shop"),
                "identity secret of site 'shop'");
        assertRefused(() -> start("beckon.identity.require-proof=shop"), "identity secret of site 'shop'");
    }

    @Test
    void refusesAHistoryThatIsNeitherH2NorMySql() {
        assertRefused(() -> start("beckon.history.url=jdbc:other:thing"), "jdbc:h2: or jdbc:mysql:");
    }

    @Test
    void leavesNothingBehindThatKeepsItFromStarting() throws Exception {
        assertRefused(() -> start("beckon.publishers=nonsense"), "Ed25519 public key");

        try (RunningRuntime runtime = RunningRuntime.start(directory, publisher)) {
            assertThat(runtime.get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    private void start(String... properties) {
        RunningRuntime.start(directory, publisher, properties).close();
    }

    private static void assertRefused(ThrowingCallable start, String words) {
        assertThatThrownBy(start).extracting(StartIT::refusal).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused).hasMessageContaining(words);
            assertThat(refused.remedy()).isNotBlank();
        });
    }

    private static Throwable refusal(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof StartRefused) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
