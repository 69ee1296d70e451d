package io.beckon.admin.publishing;

import io.beckon.admin.access.Access;
import io.beckon.admin.background.Background;
import io.beckon.admin.console.ConsoleSettings;
import io.beckon.admin.runtime.RuntimeConnection;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishing as parts of the console. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {
    @Bean
    RuntimePort runtimePort(RuntimeConnection connection) {
        return new RuntimePort(connection);
    }

    @Bean
    Publisher publisher(RuntimePort runtime, ConsoleSettings settings, InstantSource clock) {
        return new Publisher(
                runtime,
                PublisherKey.in(settings.directory()),
                settings.publicUrl().toString(),
                clock);
    }

    @Bean
    PublishRuns publishRuns(Access access, Publishing publishing, Background background, InstantSource clock) {
        return new PublishRuns(access, publishing, background, clock);
    }
}
