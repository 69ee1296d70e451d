package io.beckon.journeys.installation;

import io.beckon.journeys.history.History;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An installation that somebody else started and will stop. */
final class RunningInstallation implements Installation {
    private static final String RUNTIME = "beckon.runtime";
    private static final String INTERNAL = "beckon.internal";

    private final URI runtime = address(RUNTIME);
    private final URI internal = address(INTERNAL);

    static boolean isNamed() {
        return System.getProperty(RUNTIME) != null;
    }

    static RunningInstallation named() {
        return new RunningInstallation();
    }

    @Override
    public URI runtime() {
        return runtime;
    }

    @Override
    public History history() {
        return new History(
                internal,
                expect("the environment variable BECKON_INTERNAL_TOKEN", System.getenv("BECKON_INTERNAL_TOKEN")));
    }

    @Override
    public void publish(Path siteJson) {
        throw new UnsupportedOperationException("Publishing by the command line needs the keys of the installation.");
    }

    @Override
    public List<Path> logs() {
        return List.of();
    }

    @Override
    public void close() {}

    private static URI address(String property) {
        return URI.create(expect("-D" + property, System.getProperty(property)));
    }

    private static String expect(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Expected " + what + ", but it is not set.");
        }
        return value;
    }
}
