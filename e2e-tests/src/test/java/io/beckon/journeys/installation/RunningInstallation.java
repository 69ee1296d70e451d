package io.beckon.journeys.installation;

import io.beckon.journeys.history.History;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** An installation that somebody else started and will stop; {@code ./beckon journeys} names it. */
final class RunningInstallation implements Installation {
    private static final String CONSOLE = "beckon.console";

    private final URI console = address(CONSOLE);
    private final URI runtime = address("beckon.runtime");
    private final URI internal = address("beckon.internal");
    private final String token = environment("BECKON_INTERNAL_TOKEN");
    private final String password = environment("BECKON_ADMIN_PASSWORD");

    static boolean isNamed() {
        return System.getProperty(CONSOLE) != null;
    }

    static RunningInstallation named(Database database) {
        Assumptions.assumeTrue(database == Database.H2, "Which database the installation has is not ours to choose.");
        return new RunningInstallation();
    }

    @Override
    public URI runtime() {
        return runtime;
    }

    @Override
    public URI console() {
        return console;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public History history() {
        return new History(internal, token);
    }

    @Override
    public String site() {
        return System.getProperty("beckon.site", DEMO);
    }

    @Override
    public boolean hasDemo() {
        return site().equals(DEMO) && Health.isGood(runtime.resolve("/demo/shop/"));
    }

    @Override
    public void publish(Path siteJson) {
        Assumptions.abort("The key that signs packages is not ours.");
    }

    @Override
    public void withoutRuntime(Runnable action) {
        Assumptions.abort("The runtime is not ours to stop.");
    }

    @Override
    public List<Path> logs() {
        return List.of();
    }

    @Override
    public void close() {}

    private static URI address(String property) {
        return URI.create(expect("the property " + property, System.getProperty(property)));
    }

    private static String environment(String variable) {
        return expect("the environment variable " + variable, System.getenv(variable));
    }

    private static String expect(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Expected " + what + ", but it is not set.");
        }
        return value;
    }
}
