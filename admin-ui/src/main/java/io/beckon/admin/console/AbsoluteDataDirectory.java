package io.beckon.admin.console;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the data directory absolute where somebody has set a relative one: H2 refuses a path like {@code data/console}. */
final class AbsoluteDataDirectory implements EnvironmentPostProcessor {
    static final String DATA_DIRECTORY = "beckon.data-dir";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String given = environment.getProperty(DATA_DIRECTORY);
        if (given != null && !given.isBlank()) {
            String absolute = Path.of(given).toAbsolutePath().normalize().toString();
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("absolute data directory", Map.of(DATA_DIRECTORY, absolute)));
        }
    }
}
