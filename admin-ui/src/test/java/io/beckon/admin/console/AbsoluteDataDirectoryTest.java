package io.beckon.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** A data directory may be given as the shell knows it, from the command line or from the environment. */
class AbsoluteDataDirectoryTest {
    private final StandardEnvironment environment = new StandardEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"rel/dir", "./rel/dir", "rel/../rel/dir"})
    void resolvesWhatIsRelative(String given) {
        assertThat(resolved(given))
                .isEqualTo(Path.of("").toAbsolutePath().resolve("rel/dir").toString());
    }

    @Test
    void leavesWhatIsAbsolute() {
        assertThat(resolved("/var/lib/beckon")).isEqualTo("/var/lib/beckon");
    }

    @Test
    void hearsTheEnvironmentVariable() {
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of("BECKON_DATA_DIR", "rel")));

        assertThat(resolve()).isEqualTo(Path.of("rel").toAbsolutePath().toString());
    }

    /** Some of the others need what a start gives them. */
    @Test
    void takesPartInEveryStart() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(EnvironmentPostProcessor.class, FailureHandler.handleMessage((_, _) -> {})))
                .hasAtLeastOneElementOfType(AbsoluteDataDirectory.class);
    }

    private String resolved(String given) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of(AbsoluteDataDirectory.DATA_DIRECTORY, given)));
        return resolve();
    }

    private String resolve() {
        new AbsoluteDataDirectory().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty(AbsoluteDataDirectory.DATA_DIRECTORY);
    }
}
